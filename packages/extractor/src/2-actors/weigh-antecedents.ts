import type { Token } from '@cartograph/model';
import { antecedentFeatures, lastPersonal } from './antecedent-features.ts';
import type { DocumentContext, SentenceContext } from './document-context.ts';
import type { RankedAntecedent } from './pronoun-resolution.ts';

/** Ranks people whom "he" or "she" may stand for anew, by what the antecedent model adds to the rules; the likeliest first. */
export function weighAntecedents(
  context: DocumentContext,
  at: SentenceContext,
  token: Token,
  ranked: readonly RankedAntecedent[],
): readonly RankedAntecedent[] {
  const pronoun = { at, token, last: lastPersonal(context, { at, token }) };
  const scores = context.antecedentModel(
    { start: token.start, end: token.end },
    ranked.map((one, order) => {
      const head = context.sentences[one.mention.sentence]?.sentence.tokens[one.mention.head];
      return {
        head: { start: head?.start ?? 0, end: head?.end ?? 0 },
        prior: one.score,
        features: antecedentFeatures(context, pronoun, { ...one, order }),
      };
    }),
  );
  return ranked
    .map((one, position) => ({ ...one, score: scores[position] ?? one.score }))
    .sort((a, b) => b.score - a.score);
}
