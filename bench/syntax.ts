import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import nlp from 'compromise';
import { createParser } from '@cartograph/syntax';
import { createStopwatch } from './create-stopwatch.ts';

// Tokens a second from raw text to trees on one core, with compromise's full pipeline on the same
// text as the yardstick, and how time grows with length.
const CORPUS = process.argv[2] ?? '/work/shared/corpus/field.jsonl.gz';
const MODEL = new URL('../packages/syntax/assets/model.bin', import.meta.url);

const watch = createStopwatch();

const perSecond = (name: string, count: number, unit: string): string => {
  const { clock, processor } = watch.took(name);
  return `${name}: ${count} ${unit} in ${(clock / 1000).toFixed(2)} s = ${Math.round((1000 * count) / clock)} ${unit}/s, ${Math.round((1000 * count) / processor)} a second of processor time`;
};

interface Article {
  readonly text: string;
}

const articles = gunzipSync(readFileSync(CORPUS))
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as Article).text);
const bytes = new Uint8Array(readFileSync(MODEL));
const parser = watch.time('load', () => createParser(bytes));
console.log(`model: ${(bytes.length / 1e6).toFixed(1)} MB, loaded in ${watch.took('load').clock.toFixed(0)} ms`);
const countTokens = (text: string): number =>
  parser.parse(text).reduce((sum, sentence) => sum + sentence.tokens.length, 0);

for (const text of articles.slice(0, 20)) countTokens(text);
const tokens = watch.time('cartograph', () => articles.reduce((sum, text) => sum + countTokens(text), 0));
console.log(perSecond('cartograph', tokens, 'tokens'));

for (const text of articles.slice(0, 5)) nlp(text);
const sample = articles.slice(0, 60);
const theirs = `compromise (three, ${sample.length} articles)`;
const terms = watch.time(theirs, () => sample.reduce((sum, text) => sum + nlp(text).termList().length, 0));
console.log(perSecond(theirs, terms, 'terms'));

const joined = articles.join('\n\n');
for (const size of [125_000, 250_000, 500_000, 1_000_000]) {
  const text = joined.slice(0, size);
  const name = `one article of ${size} characters`;
  watch.time(name, () => countTokens(text));
  const { clock, processor } = watch.took(name);
  console.log(`${name}: ${clock.toFixed(0)} ms, ${processor.toFixed(0)} of processor time`);
}
for (const words of [2500, 5000, 10_000]) {
  const text = Array.from({ length: words }, (_, i) => ['the', 'general', 'met', 'envoys', 'and'][i % 5]!).join(' ');
  const name = `one sentence of ${words} words`;
  watch.time(name, () => countTokens(text));
  console.log(`${name}: ${watch.took(name).clock.toFixed(0)} ms`);
}
console.log(`memory: ${Math.round(process.memoryUsage().rss / 1e6)} MB resident`);
