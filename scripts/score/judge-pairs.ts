import type { Counts } from './counts.ts';
import type { GoldClaim } from '../../packages/extractor/src/gold/gold-article.ts';
import type { PredictedFact } from '../../packages/extractor/src/gold/predicted-fact.ts';

const pairOf = (a: string, b: string): string => [a, b].sort().join('|');

const pairsOf = ({ subjects, objects }: GoldClaim): readonly string[] =>
  subjects.flatMap((subject) => objects.map((object) => pairOf(subject, object)));

/** Whether the right actors are joined at all, whatever the type; unnamed actors are left out. */
export function judgePairs(
  gold: readonly GoldClaim[],
  facts: readonly PredictedFact[],
  unnamed: ReadonlySet<string>,
): Counts {
  const named = facts.filter(({ claim }) => !unnamed.has(claim.subject) && !unnamed.has(claim.object));
  const said = new Set(named.map(({ subject, object }) => pairOf(subject, object)));
  const allowed = new Set(gold.flatMap(pairsOf));
  const required = gold.filter(({ isRequired }) => isRequired).map(pairsOf);
  const wanted = [...new Map(required.map((options) => [[...options].sort().join(), options])).values()];
  const right = wanted.filter((options) => options.some((pair) => said.has(pair))).length;
  return { right, wrong: [...said].filter((pair) => !allowed.has(pair)).length, missed: wanted.length - right };
}
