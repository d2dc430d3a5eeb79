import {
  actorLabels,
  actorProperties,
  claimProperties,
  documentProperties,
  edgeProperties,
  mentionProperties,
  relationTypes,
} from '@cartograph/model';
import type { NodeTable } from '../schema/tables.ts';
import { linkTypes } from '../schema/tables.ts';

/** The kinds of node that can be asked for; the others are the store's own. */
export const askedTables: readonly NodeTable[] = ['CartographActor', 'CartographClaim', 'CartographDocument'];

/** The labels of the dialect. */
export const allLabels: readonly string[] = [...actorLabels, 'Claim', 'Document'];

/** The relationship types of the dialect. */
export const allTypes: readonly string[] = [...relationTypes, ...linkTypes];

/** The kind of node that has a label; none for a label that the vocabulary does not have. */
export function tableOfLabel(label: string): NodeTable | undefined {
  if (label === 'Claim') return 'CartographClaim';
  if (label === 'Document') return 'CartographDocument';
  return (actorLabels as readonly string[]).includes(label) ? 'CartographActor' : undefined;
}

/** The properties that can be asked for, by kind of node. */
export const askedProperties: Readonly<Record<string, readonly string[]>> = {
  CartographActor: Object.keys(actorProperties),
  CartographClaim: Object.keys(claimProperties),
  CartographDocument: Object.keys(documentProperties),
};

/** The properties of relationships. */
export const relationshipProperties: readonly string[] = [
  ...Object.keys(edgeProperties),
  ...Object.keys(mentionProperties),
];

/** The word of a list that is nearest to another, for "did you mean". */
export function nearestWord(word: string, list: readonly string[]): string | undefined {
  let best: { readonly word: string; readonly distance: number } | undefined;
  for (const candidate of list) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance <= Math.max(2, word.length / 3) && distance < (best?.distance ?? Infinity))
      best = { word: candidate, distance };
  }
  return best?.word;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replace = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replace, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
