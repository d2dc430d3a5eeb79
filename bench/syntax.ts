import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import nlp from 'compromise';
import { createParser } from '@cartograph/syntax';

// Tokens a second from raw text to trees on one core, with compromise's full pipeline on the same
// text as the yardstick, and how time grows with length.
const CORPUS = process.argv[2] ?? '/work/shared/corpus/field.jsonl.gz';
const MODEL = new URL('../packages/syntax/assets/model.bin', import.meta.url);

const now = (): number => Number(process.hrtime.bigint()) / 1e6;
const worked = (): number => (process.cpuUsage().user + process.cpuUsage().system) / 1e3;

interface Timed<T> {
  readonly value: T;
  readonly milliseconds: number;
  /** Processor time, which other programs on the machine count less in. */
  readonly processor: number;
}

function time<T>(work: () => T): Timed<T> {
  const start = now();
  const before = worked();
  const value = work();
  return { value, milliseconds: now() - start, processor: worked() - before };
}

const perSecond = ({ value, milliseconds, processor }: Timed<number>, unit: string): string =>
  `${value} ${unit} in ${(milliseconds / 1000).toFixed(2)} s = ${Math.round((1000 * value) / milliseconds)} ${unit}/s, ${Math.round((1000 * value) / processor)} a second of processor time`;

interface Article {
  readonly text: string;
}

const articles = gunzipSync(readFileSync(CORPUS))
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as Article).text);
const bytes = new Uint8Array(readFileSync(MODEL));
const loaded = time(() => createParser(bytes));
console.log(`model: ${(bytes.length / 1e6).toFixed(1)} MB, loaded in ${loaded.milliseconds.toFixed(0)} ms`);
const parser = loaded.value;
const countTokens = (text: string): number =>
  parser.parse(text).reduce((sum, sentence) => sum + sentence.tokens.length, 0);

for (const text of articles.slice(0, 20)) countTokens(text);
const ours = time(() => articles.reduce((sum, text) => sum + countTokens(text), 0));
console.log(`cartograph: ${perSecond(ours, 'tokens')}`);

for (const text of articles.slice(0, 5)) nlp(text);
const sample = articles.slice(0, 60);
const theirs = time(() => sample.reduce((sum, text) => sum + nlp(text).termList().length, 0));
console.log(`compromise (three, ${sample.length} articles): ${perSecond(theirs, 'terms')}`);

const joined = articles.join('\n\n');
for (const size of [125_000, 250_000, 500_000, 1_000_000]) {
  const text = joined.slice(0, size);
  const run = time(() => countTokens(text));
  console.log(
    `one article of ${size} characters: ${run.milliseconds.toFixed(0)} ms, ${run.processor.toFixed(0)} of processor time`,
  );
}
for (const words of [2500, 5000, 10_000]) {
  const text = Array.from({ length: words }, (_, i) => ['the', 'general', 'met', 'envoys', 'and'][i % 5]!).join(' ');
  console.log(`one sentence of ${words} words: ${time(() => countTokens(text)).milliseconds.toFixed(0)} ms`);
}
console.log(`memory: ${Math.round(process.memoryUsage().rss / 1e6)} MB resident`);
