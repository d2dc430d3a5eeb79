import type { Candidate } from './candidate-features.ts';

/** What a candidate tells, wherever it is told. */
type Told = Pick<Candidate, 'subject' | 'relation' | 'object' | 'polarity' | 'confidence'>;

/**
 * Makes a fact that is told again more plainly as sure where it was told first: no claim of a document is less
 * probable than the same fact further on. In text order.
 */
export function asSureAsRetold<T extends Told>(candidates: readonly T[]): readonly T[] {
  const later = new Map<string, number>();
  const raised = candidates.toReversed().map((candidate) => {
    const { subject, relation, object, polarity } = candidate;
    const fact = [subject, relation, object, polarity].join('|');
    const confidence = Math.max(candidate.confidence, later.get(fact) ?? 0);
    later.set(fact, confidence);
    return { ...candidate, confidence };
  });
  return raised.reverse();
}
