// Learns the ranker's weights from annotated articles: tsx --conditions=@cartograph/source packages/extractor/training/train-ranker.ts GOLD_DIR… [--skip FILE] [--corpus DIR] [--write]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { GoldArticle } from '../src/gold/gold-article.ts';
import { matchActors } from '../src/gold/match-actors.ts';
import { answers } from '../src/gold/match-claims.ts';
import { forbiddenQuotes, isEitherWay } from '../src/gold/predicted-fact.ts';
import { readGold } from '../evaluation/gold/read-gold.ts';
import { openParts } from '../evaluation/open-parts.ts';
import { featuresOf } from '../src/4-claims/candidate-features.ts';
import { findCandidates } from '../src/4-claims/find-claims.ts';
import type { CandidateClaim } from '../src/reading.ts';
import type { ExtractorParts } from '../src/extract.ts';
import { readDocument } from '../src/extract.ts';
import type { Scored } from './calibrate.ts';
import { calibrate } from './calibrate.ts';
import type { Example } from './logistic.ts';
import { judgedExamples } from './judged-articles.ts';
import { logOdds, trainLogistic } from './logistic.ts';

const packageRoot = join(import.meta.dirname, '..');
const FOLDS = 10;
/** Share of right ones, in thousandths, from which a candidate is kept. */
const KEPT_FROM = 370;

/**
 * The gold lists few claims about actors that are only described, and the scores let a tenth of all facts be such: of
 * so many that it does not list, one is not taken for wrong.
 */
const SPARED = 3;

/** The candidates of an article as examples: right where some gold claim, required or not, says the same. */
function examplesOf(parts: ExtractorParts, gold: GoldArticle): Example[] {
  const { name, text, publishedAt, claims } = gold;
  const stages = readDocument(parts, { id: name, text, ...(publishedAt === undefined ? {} : { publishedAt }) });
  const { keys } = matchActors({ entities: [...stages.reading.actors.values()], claims: [] }, gold.actors);
  const isForbidden = forbiddenQuotes(gold);
  const isUnlisted = ({ subject, object }: CandidateClaim): boolean =>
    [subject, object].some((id) => stages.reading.actors.get(id)?.named === false);
  let spared = 0;
  return findCandidates(stages).flatMap((candidate) => {
    const tree = stages.trees[candidate.sentence];
    if (!tree) return [];
    const statement = {
      claim: candidate,
      subject: keys.get(candidate.subject) ?? `?${candidate.subject}`,
      object: keys.get(candidate.object) ?? `?${candidate.object}`,
      isEitherWay: isEitherWay(candidate),
      isBadQuote: false,
      isBoilerplate: isForbidden(text.slice(tree.sentence.start, tree.sentence.end)),
    };
    const isRight = claims.some((claim) => answers(claim, statement));
    if (!isRight && isUnlisted(candidate) && !statement.isBoilerplate && (spared += 1) % SPARED === 0) return [];
    return [{ features: featuresOf(candidate, stages.reading, tree), isRight, article: name }];
  });
}

/** Scores each example by weights learnt without its article. */
function crossValidate(examples: readonly Example[]): Scored[] {
  const articles = [...new Set(examples.map(({ article }) => article))].sort();
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const held = new Set(articles.filter((_, at) => at % FOLDS === fold));
    const weights = trainLogistic(examples.filter(({ article }) => !held.has(article)));
    return examples
      .filter(({ article }) => held.has(article))
      .map(({ features, isRight }) => ({ score: Math.round(1000 * logOdds(weights, features)), isRight }));
  });
}

/** Precision and recall of what a threshold keeps. */
function measure(
  scored: readonly Scored[],
  threshold: number,
): { readonly threshold: number; readonly precision: number; readonly recall: number } {
  const kept = scored.filter(({ score }) => score >= threshold);
  const right = kept.filter(({ isRight }) => isRight).length;
  const all = scored.filter(({ isRight }) => isRight).length;
  return { threshold, precision: right / Math.max(1, kept.length), recall: right / Math.max(1, all) };
}

/** The score from which candidates are kept. */
function keptThreshold(calibration: readonly (readonly [number, number])[]): number {
  const above = calibration.findIndex(([, share]) => share >= KEPT_FROM);
  const [highAt, high] = calibration[above] ?? [0, KEPT_FROM];
  const [lowAt, low] = calibration[above - 1] ?? [highAt - 1000, 0];
  return Math.round(lowAt + ((highAt - lowAt) * (KEPT_FROM - low)) / Math.max(1, high - low));
}

function writeWeights(
  weights: ReadonlyMap<string, number>,
  threshold: number,
  calibration: readonly (readonly [number, number])[],
): void {
  const entries = [...weights]
    .map(([feature, weight]) => [feature, Math.round(weight * 1000)] as const)
    .filter(([, weight]) => Math.abs(weight) >= 20)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = [
    '// Made by training/train-ranker.ts; see docs/quality.md for the command and the figures.',
    '',
    "/** Weights of the ranker's features, in thousandths of a log-odd. */",
    'export const weights: Readonly<Record<string, number>> = {',
    ...entries.map(
      ([feature, weight]) =>
        `  ${JSON.stringify(feature).replace(/^"(.*)"$/s, (_, inner: string) => `'${inner.replace(/'/g, "\\'")}'`)}: ${weight},`,
    ),
    '};',
    '',
    '/** The least score that is kept. */',
    `export const threshold: number = ${threshold};`,
    '',
    '/** Points of the calibration: score → share of right claims in thousandths. */',
    `export const calibration: readonly (readonly [number, number])[] = ${JSON.stringify(calibration).replace(/,/g, ', ')};`,
    '',
  ];
  writeFileSync(join(packageRoot, 'src/4-claims/ranker-weights.ts'), lines.join('\n'));
  console.log(`${entries.length} weights written`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { skip: { type: 'string' }, corpus: { type: 'string' }, write: { type: 'boolean', default: false } },
});
const skip = new Set(values.skip === undefined ? [] : readFileSync(values.skip, 'utf8').split(/\s+/));
const parts = openParts();
const annotated = positionals
  .flatMap((folder) => readGold(folder).filter(({ name }) => !skip.has(name)))
  .flatMap((gold) => examplesOf(parts, gold));
const judged = values.corpus === undefined ? [] : judgedExamples(parts, values.corpus);
console.log(`${annotated.length} candidates annotated, ${judged.length} judged`);
const examples = [...annotated, ...judged];
console.log(`${examples.length} candidates, ${examples.filter(({ isRight }) => isRight).length} right`);
const scored = crossValidate(examples);
const calibration = calibrate(scored);
const threshold = keptThreshold(calibration);
console.log('ten-fold by article:', measure(scored, threshold), 'all kept:', measure(scored, -Infinity));
console.log('calibration', JSON.stringify(calibration));
if (values.write) writeWeights(trainLogistic(examples), threshold, calibration);
