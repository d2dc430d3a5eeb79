import { sha256Hex } from './sha256.ts';
import { foldName, slugOf } from './fold-name.ts';

const ACRONYM = /^[A-Z][A-Z0-9-]{2,}$/;

/**
 * The id of an actor that the gazetteer does not know: `x-` and its folded name when two words or an acronym name it,
 * else with eight hex digits of the document's id behind an `@` (a lone surname, a description, a collective).
 */
export function unknownActorId(name: string, documentId: string, named: boolean): string {
  const slug = slugOf(name) || sha256Hex(name).slice(0, 8);
  const isDistinctive = named && (foldName(name).includes(' ') || ACRONYM.test(name));
  return isDistinctive ? `x-${slug}` : `x-${slug}@${sha256Hex(documentId).slice(0, 8)}`;
}
