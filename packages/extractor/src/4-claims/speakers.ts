import type { SpeechKind, TextSpan } from '@cartograph/model';
import { spanContains } from '@cartograph/model';
import type { ResolvedAttribution } from '../3-clauses/find-all-attributions.ts';
import type { FoundAttribution } from '../3-clauses/find-attributions.ts';
import { isSpeech } from '../3-clauses/cue-words.ts';

/** Who says so, how and by which cue; empty where the article says it in its own voice. */
export interface ClaimSpeech {
  readonly speakers: readonly string[];
  readonly speech: SpeechKind;
  readonly cue?: string;
  readonly attribution?: number;
}

const lengthOf = (attribution: FoundAttribution): number =>
  attribution.content.reduce((sum, { start, end }) => sum + end - start, 0);

/** The innermost attribution whose content holds a span, by its position in the list. */
export function attributionAt(attributions: readonly ResolvedAttribution[], span: TextSpan): number | undefined {
  let best: number | undefined;
  for (const [position, attribution] of attributions.entries()) {
    if (
      attribution.isInfinitive ||
      !isSpeech(attribution.cueLemma) ||
      !attribution.content.some((content) => spanContains(content, span))
    )
      continue;
    const rival = best === undefined ? undefined : attributions[best];
    if (!rival || lengthOf(attribution) < lengthOf(rival)) best = position;
  }
  return best;
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
