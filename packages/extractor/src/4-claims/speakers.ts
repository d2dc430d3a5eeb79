import type { SpeechKind, TextSpan } from '@cartograph/model';
import { spanContains } from '@cartograph/model';
import type { ResolvedAttribution } from '../3-clauses/find-all-attributions.ts';
import type { FoundAttribution } from '../3-clauses/attribute.ts';
import { isSpeech } from '../3-clauses/cue-words.ts';

/** Who says so, how and by which cue; empty where the article says it in its own voice. */
export interface ClaimSpeech {
  readonly speakers: readonly string[];
  readonly speech: SpeechKind;
  readonly cue?: string;
  readonly attribution?: number;
}

interface Stretch extends TextSpan {
  readonly position: number;
  /** The furthest end of this stretch and those before it. */
  readonly reach: number;
}

/** Stretches of reported speech by their start; those whose source speaks for a claim. */
const indexes = new WeakMap<readonly ResolvedAttribution[], readonly Stretch[]>();

const vouches = ({ isInfinitive, cueLemma }: FoundAttribution): boolean => !isInfinitive && isSpeech(cueLemma);

function indexOf(attributions: readonly ResolvedAttribution[]): readonly Stretch[] {
  const known = indexes.get(attributions);
  if (known) return known;
  const spans = attributions
    .flatMap((attribution, position) =>
      vouches(attribution) ? attribution.content.map(({ start, end }) => ({ start, end, position })) : [],
    )
    .sort((a, b) => a.start - b.start || a.position - b.position);
  let reach = 0;
  const index = spans.map((span) => ({ ...span, reach: (reach = Math.max(reach, span.end)) }));
  indexes.set(attributions, index);
  return index;
}

/** The stretches that hold a span, innermost (shortest) first. */
function stretchesAt(attributions: readonly ResolvedAttribution[], span: TextSpan): readonly Stretch[] {
  const index = indexOf(attributions);
  let low = 0;
  let high = index.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((index[middle]?.start ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: Stretch[] = [];
  for (let at = low - 1; at >= 0; at--) {
    const stretch = index[at];
    if (!stretch || stretch.reach < span.end) break;
    if (spanContains(stretch, span)) found.push(stretch);
  }
  return found.sort((a, b) => a.end - a.start - (b.end - b.start) || a.position - b.position);
}

/**
 * The attribution whose content holds a span, by its position in the list: the innermost whose source is known, else
 * the innermost. "Officials say that …" within what a minister says is vouched for by the minister.
 */
export function attributionAt(attributions: readonly ResolvedAttribution[], span: TextSpan): number | undefined {
  const stretches = stretchesAt(attributions, span);
  const named = stretches.find(({ position }) => (attributions[position]?.speakers.length ?? 0) > 0);
  return (named ?? stretches[0])?.position;
}

/** The speech that a trigger stands in. */
export function speechOf(attributions: readonly ResolvedAttribution[], trigger: TextSpan): ClaimSpeech {
  const position = attributionAt(attributions, trigger);
  const attribution = position === undefined ? undefined : attributions[position];
  if (position === undefined || !attribution) return { speakers: [], speech: 'none' };
  return {
    speakers: [...new Set(attribution.speakers.map(({ id }) => id))],
    speech: attribution.kind,
    cue: attribution.cueLemma,
    attribution: position,
  };
}

const PRESUPPOSED = new Set(['HOLDS_OFFICE', 'WORKS_FOR', 'MEMBER_OF']);

/** An office, job or party read from a title or an apposition ("President Trump") is nobody's statement but the article's. */
export const isPresupposed = (relation: string, hasClause: boolean): boolean => !hasClause && PRESUPPOSED.has(relation);

const VERBAL = new Set(['AGREE', 'SUPPORT', 'CONCEDE', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN']);

/** Whether a type is done by speaking. */
export const isVerbal = (relation: string): boolean => VERBAL.has(relation);

/**
 * "Iran said it would retaliate": the words are the deed, and the article vouches for them. A verbal act has no speaker
 * but its doer, unless he denies it.
 */
export const isOwnWord = (relation: string, polarity: string): boolean => isVerbal(relation) && polarity === 'positive';
