// Sentences a second from raw text to claims on one core, with the share of each stage, memory, how time grows with
// length, and compromise's full pipeline on the same articles as the yardstick.
import nlp from 'compromise';
import type { Document } from '@cartograph/model';
import { documentId, findBoilerplate } from '@cartograph/model';
import { openParts } from '../packages/extractor/evaluation/open-parts.ts';
import { maskBoilerplate } from '../packages/extractor/src/1-mentions/mask-boilerplate.ts';
import { resolveActors } from '../packages/extractor/src/2-actors/resolve-actors.ts';
import { findAllAttributions } from '../packages/extractor/src/3-clauses/find-all-attributions.ts';
import { toTree } from '../packages/extractor/src/3-clauses/sentence-tree.ts';
import { findTimes } from '../packages/extractor/src/3-clauses/times/find-times.ts';
import { shippedTypes } from '../packages/extractor/src/4-claims/types/shipped-types.ts';
import { findClaims } from '../packages/extractor/src/4-claims/find-claims.ts';
import { createExtractor } from '../packages/extractor/src/index.ts';
import { readBenchArticles } from './read-bench-articles.ts';
import { createStopwatch } from './create-stopwatch.ts';

const LIMIT = 200;
const WARM_UP = 20;
const { articles, source } = readBenchArticles(LIMIT);
const watch = createStopwatch();
const parts = watch.time('load', openParts);
const { parser, gazetteer } = parts;
const extract = createExtractor(parts);

/** The steps of `createExtractor`, each timed by itself. */
function extractInSteps(document: Document): void {
  const id = documentId(document);
  const boilerplate = watch.time('boilerplate', () => findBoilerplate(document));
  const sentences = watch.time('sentences and trees', () => parser.parse(maskBoilerplate(document.text, boilerplate)));
  const { mentions, actors } = watch.time('mentions and actors', () =>
    resolveActors({ document, documentId: id, sentences, gazetteer, boilerplate }),
  );
  const reading = { document, documentId: id, sentences, mentions, actors, gazetteer };
  const trees = sentences.map(toTree);
  const attributions = watch.time('attributions and times', () => findAllAttributions(reading, trees));
  const times = watch.time('attributions and times', () => findTimes(trees, document.text, document.publishedAt));
  watch.time('clauses and claims', () => findClaims({ reading, trees, attributions, times, typeModel: shippedTypes }));
}

const seconds = (name: string): number => watch.took(name).clock / 1000;
const processorSeconds = (name: string): number => watch.took(name).processor / 1000;
const perSecond = (name: string): string =>
  `${Math.round(sentences / seconds(name))} sentences/s by the clock, ${Math.round(sentences / processorSeconds(name))} a second of processor time`;

for (const article of articles.slice(0, WARM_UP)) extract(article);
let sentences = 0;
let claims = 0;
// an extraction is let go as soon as it is made, as `cartograph extract` does
watch.time('extract', () => {
  for (const article of articles) {
    const extraction = extract(article);
    sentences += extraction.sentences.length;
    claims += extraction.claims.length;
  }
});
const memory = process.resourceUsage().maxRSS / 1024;
console.log(`${articles.length} articles of ${source}: ${sentences} sentences, ${claims} claims`);
console.log(`loaded in ${seconds('load').toFixed(2)} s`);
console.log(`cartograph  ${perSecond('extract')}; at most ${Math.round(memory)} MB`);

for (const article of articles) extractInSteps(article);
const steps = [
  'boilerplate',
  'sentences and trees',
  'mentions and actors',
  'attributions and times',
  'clauses and claims',
];
const stepped = steps.reduce((sum, step) => sum + seconds(step), 0);
for (const step of steps)
  console.log(`  ${step.padEnd(24)} ${((100 * seconds(step)) / stepped).toFixed(1).padStart(5)} %`);

for (const { text } of articles.slice(0, WARM_UP)) nlp(text).json();
watch.time('compromise', () => articles.map(({ text }) => nlp(text).termList().length));
console.log(`compromise  ${perSecond('compromise')} (its whole pipeline: tags, names, chunks)`);
console.log(
  `cartograph takes ${(processorSeconds('extract') / processorSeconds('compromise')).toFixed(2)} times compromise's processor time`,
);

const joined = articles.map(({ text }) => text).join('\n\n');
for (const size of [50_000, 100_000, 200_000, 400_000]) {
  const text = joined.slice(0, size);
  watch.time(`of ${size}`, () => extract({ id: `of-${size}`, text, publishedAt: '2020-01-01' }));
  console.log(
    `one article of ${text.length} characters: ${Math.round(watch.took(`of ${size}`).processor)} ms of processor time`,
  );
}
