import type { Tally } from './tally.ts';
import { countOf, partOf, sortedKeys } from './tally.ts';

/** How far a source is trusted, by the Admiralty code; F is "cannot be judged". */
export type Reliability = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

/** The reliability of sources, by their ids; B where a source is not named. */
export type SourceReliability = Readonly<Record<string, Reliability>>;

const SYSTEMATIC_ERROR: Readonly<Record<Reliability, number>> = { A: 0.02, B: 0.05, C: 0.1, D: 0.2, E: 0.4, F: 0.05 };
const LEAST_RANDOM_ERROR = 0.05;

/**
 * INDRA's belief in a statement: pp · (1 − np), where each is 1 − Π over the sources (syst + Π over the source's claims
 * (1 − confidence)). `sources` holds for each source `positive` and `negative`: how many claims of which confidence.
 * Rounded to three decimals. Source: Gyori et al. 2017, "From word models to executable models of signaling networks".
 */
export function beliefOf(sources: Tally, reliability: SourceReliability): number {
  const support = 1 - errorOf(sources, 'positive', reliability);
  const denial = 1 - errorOf(sources, 'negative', reliability);
  return Math.round(support * (1 - denial) * 1000) / 1000;
}

function errorOf(sources: Tally, polarity: 'positive' | 'negative', reliability: SourceReliability): number {
  let error = 1;
  for (const source of sortedKeys(sources)) {
    const confidences = partOf(partOf(sources, source), polarity);
    const values = sortedKeys(confidences);
    if (values.length === 0) continue;
    let random = 1;
    for (const confidence of values) {
      random *= Math.max(LEAST_RANDOM_ERROR, 1 - Number(confidence)) ** countOf(confidences, confidence);
    }
    error *= Math.min(
      1,
      SYSTEMATIC_ERROR[(Object.hasOwn(reliability, source) ? reliability[source] : undefined) ?? 'B'] + random,
    );
  }
  return error;
}
