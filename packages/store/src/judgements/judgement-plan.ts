import type { ExtractedDocument, Judgement } from '@cartograph/model';
import { addToList, canonicalUrl, compareJudgements } from '@cartograph/model';
import type { DocumentReference } from '@cartograph/model';

/** A judgement about what stands in one or a few documents. */
export type DocumentJudgement = Exclude<Judgement, { readonly kind: 'actors' }>;

/** How judgements change what documents put into the graph; the same for the same judgements and documents. */
export interface JudgementPlan {
  /** The judgements about a document, in the order in which they hold. */
  readonly about: (document: ExtractedDocument) => readonly DocumentJudgement[];
  /** The actor that each of the others is judged to be, by id. */
  readonly renames: ReadonlyMap<string, string>;
}

/** Without judgements, documents put into the graph what was read out of them. */
export const EMPTY_PLAN: JudgementPlan = { about: () => [], renames: new Map() };

/** A plan from all judgements that there are, in any order, and the names that `resolveActors` gave. */
export function createPlan(judgements: readonly Judgement[], renames: ReadonlyMap<string, string>): JudgementPlan {
  const byKey = new Map<string, DocumentJudgement[]>();
  for (const judgement of [...judgements].sort(compareJudgements)) {
    if (judgement.kind === 'actors') continue;
    for (const key of new Set(documentsOf(judgement).flatMap(documentKeys))) addToList(byKey, key, judgement);
  }
  const about = (document: ExtractedDocument): readonly DocumentJudgement[] => {
    const found = new Set(documentKeys(document).flatMap((key) => byKey.get(key) ?? []));
    return [...found].sort(compareJudgements);
  };
  return { about, renames };
}

/** The documents that a judgement is about. */
export function documentsOf(judgement: DocumentJudgement): readonly DocumentReference[] {
  if (judgement.kind === 'split') return judgement.documents;
  return [judgement.kind === 'claim' ? judgement.claim.document : judgement.document];
}

/** What a document is found by: its id, its URL, its text. */
export const documentKeys = ({ id, url, hash }: DocumentReference): string[] => [
  `id:${id}`,
  ...(url === undefined || url === '' ? [] : [`url:${canonicalUrl(url)}`]),
  ...(hash === undefined ? [] : [`hash:${hash}`]),
];
