// Prints how well articles are read, measured on gold files or (--tables) on tables of sentences.
import { createExtractor } from '../packages/extractor/src/index.ts';
import { openParts } from '../packages/extractor/evaluation/open-parts.ts';
import { describeTable } from '../packages/extractor/evaluation/describe-table.ts';
import { tables } from '../packages/extractor/evaluation/tables.ts';
import { describeErrors } from './score/describe-errors.ts';
import { describeCurve, describeScore } from './score/describe-score.ts';
import { judgeArticle } from './score/judge-article.ts';
import { readGold } from '../packages/extractor/evaluation/gold/read-gold.ts';
import type { ScoreOptions } from './score/score-options.ts';
import { readScoreOptions, scoreUsage } from './score/score-options.ts';
import { scoreToJson } from './score/score-to-json.ts';
import { scoreArticles } from './score/score.ts';

function scoreTables({ errors, json }: ScoreOptions): void {
  const parts = openParts();
  const results = tables.map((table) => table(parts));
  if (json) console.log(JSON.stringify(results, null, 1));
  else console.log(results.flatMap((result) => describeTable(result, errors)).join('\n'));
}

function scoreGold({ folders, wants, errors, curve, json }: ScoreOptions): void {
  const extract = createExtractor(openParts());
  const articles = folders.flatMap(readGold).filter(({ name }) => wants(name));
  const judged = articles.map((article) => {
    const { path, text, publishedAt } = article;
    return judgeArticle(article, extract({ id: path, text, ...(publishedAt === undefined ? {} : { publishedAt }) }));
  });
  if (errors) for (const line of judged.flatMap(describeErrors)) console.error(line);
  const score = scoreArticles(judged);
  const lines = json
    ? [JSON.stringify(scoreToJson(score), null, 1)]
    : [...describeScore(score), ...(curve ? describeCurve(score) : [])];
  console.log(lines.join('\n'));
}

function readOptions(): ScoreOptions | undefined {
  try {
    return readScoreOptions(process.argv.slice(2));
  } catch (cause) {
    console.error(`${cause instanceof Error ? cause.message : String(cause)}\nusage: ${scoreUsage}`);
    process.exitCode = 2;
    return undefined;
  }
}

// a closed pipe (`| head`) ends it silently
process.stdout.on('error', () => process.exit());

const options = readOptions();
if (options?.tables) scoreTables(options);
else if (options) scoreGold(options);
