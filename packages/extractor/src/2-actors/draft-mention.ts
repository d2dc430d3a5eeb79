import type { ActorLabel } from '@cartograph/model';
import type { FoundName } from '../1-mentions/found-name.ts';
import type { ReadMention, ReadOffice, ReadTitle } from '../reading.ts';

/** A mention while it is being resolved. */
export interface DraftMention {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly kind: ReadMention['kind'];
  readonly number: 'singular' | 'plural';
  readonly quoted: boolean;
  /** Of names. */
  readonly name?: FoundName;
  label: ActorLabel;
  entities: readonly string[];
  title?: ReadTitle;
  offices?: ReadOffice[];
  score?: number;
  antecedents?: readonly DraftMention[];
  rules: readonly string[];
}
