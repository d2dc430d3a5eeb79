import type { PhraseSense } from '../gazetteer/gazetteer.ts';
import type { NameShape } from './classify-name.ts';

/** A name found in a sentence, not yet resolved; `last` is inclusive. */
export interface FoundName {
  readonly first: number;
  readonly last: number;
  /** What the gazetteer knows by exactly these words. */
  readonly senses: readonly PhraseSense[];
  readonly shape: NameShape;
  /** "Mr.", "Mrs.": token index, with the gender it tells. */
  readonly courtesy?: { readonly first: number; readonly gender?: 'm' | 'f' };
  /** A nickname in quotation marks inside the name, as printed. */
  readonly nickname?: string;
  /** The name without the nickname. */
  readonly plain?: string;
}
