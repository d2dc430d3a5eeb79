import { bestSum } from '../../best-sum.ts';
import { nameKindWeights } from './name-kind-weights.ts';

/** What a name may be the name of: `people` are nations, parties and faiths, `other` is no actor and no place. */
export type NameKind = 'body' | 'other' | 'people' | 'person' | 'place';

/** Of which kind a name most likely is, and by how much it leads the next, in thousandths of a log-odd. */
export interface JudgedKind {
  readonly kind: NameKind;
  readonly lead: number;
}

/** The kinds in the order of the weights. */
export const nameKinds: readonly NameKind[] = ['body', 'other', 'people', 'person', 'place'];

const weights = new Map(
  nameKindWeights
    .split('\n')
    .filter((line) => line !== '')
    .map((line): [string, number[]] => {
      const [feature = '', row = ''] = line.split('\t');
      return [feature, row.split(' ').map(Number)];
    }),
);

/**
 * The kind of a name by the features of each of its mentions in a document: what one sentence leaves open another may
 * tell. Integers throughout, so that every machine decides alike.
 */
export function judgeKind(mentions: readonly (readonly string[])[]): JudgedKind {
  const sums = nameKinds.map(() => 0);
  for (const features of mentions)
    for (const feature of features)
      weights.get(feature)?.forEach((weight, at) => (sums[at] = (sums[at] ?? 0) + weight));
  const { at, lead } = bestSum(sums);
  return { kind: nameKinds[at] ?? 'other', lead: Math.round(lead / Math.max(1, mentions.length)) };
}
