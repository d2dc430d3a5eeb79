import type { JudgedArticle } from './judge-article.ts';
import { isFirstSentence } from './judge-details.ts';
import type { GoldClaim } from '../../packages/extractor/src/gold/gold-article.ts';
import type { JudgedFact } from './judge-claims.ts';

const MAX_QUOTE = 110;
const cut = (quote: string): string => quote.replace(/\s+/g, ' ').slice(0, MAX_QUOTE);
const goldWords = ({ subjects, relations, objects }: GoldClaim): string =>
  `${subjects.join('/')} -${relations.join('/')}-> ${objects.join('/')}`;

function describeFact({ fact, verdict }: JudgedFact, nameOf: (id: string) => string): readonly string[] {
  if (verdict !== 'extra' && verdict !== 'wrong hedge') return [];
  const { claim, isBadQuote, isBoilerplate } = fact;
  const why = isBoilerplate ? 'BOILERPLATE' : isBadQuote ? 'BAD QUOTE' : verdict === 'extra' ? 'EXTRA' : 'HEDGE';
  return [
    `${why} ${nameOf(claim.subject)} -${claim.relation}-> ${nameOf(claim.object)} [${claim.confidence} ${claim.rules.join(' ')}] «${cut(claim.quote)}»`,
  ];
}

/** One line for each wrong or missing answer of an article, its name before it. */
export function describeErrors(judged: JudgedArticle): readonly string[] {
  const { article, extraction, actors, facts, answers, details } = judged;
  const names = new Map(extraction.entities.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const lines = [
    ...actors.verdicts.map(({ kind, words }) => `${kind.toUpperCase()} ACTOR ${words}`),
    ...facts.flatMap((fact) => describeFact(fact, nameOf)),
    ...details.flatMap(({ speaker }) => (speaker && !speaker.isRight ? [`SPEAKER ${speaker.words}`] : [])),
    ...facts.flatMap(({ fact: { claim }, gold }) => {
      if (!gold) return [];
      const isPolarityRight = gold.isNegative === (claim.polarity === 'negative');
      const isModalityRight = gold.modalities.length === 0 || gold.modalities.includes(claim.modality);
      return [
        ...(isFirstSentence(gold, claim)
          ? []
          : [
              `SENTENCE ${nameOf(claim.subject)} -${claim.relation}-> ${nameOf(claim.object)} «${cut(claim.quote)}», gold «${gold.sentence}»`,
            ]),
        ...(isPolarityRight ? [] : [`POLARITY ${claim.polarity} for ${goldWords(gold)} «${gold.sentence}»`]),
        ...(isModalityRight
          ? []
          : [
              `MODALITY ${claim.modality}, gold ${gold.modalities.join('/')}, for ${goldWords(gold)} «${gold.sentence}»`,
            ]),
        ...(gold.date && (gold.date.start !== claim.date?.start || gold.date.end !== claim.date.end)
          ? [
              `DATE ${claim.date ? `${claim.date.start}..${claim.date.end}` : 'none'}, gold ${gold.date.start}..${gold.date.end}, for ${goldWords(gold)} «${gold.sentence}»`,
            ]
          : []),
      ];
    }),
    ...answers
      .filter(({ isFound }) => !isFound)
      .map(({ claim, mentionClass }) => `MISSED (${mentionClass}) ${goldWords(claim)} «${claim.sentence}»`),
  ];
  return lines.map((line) => `${article.name}: ${line}`);
}
