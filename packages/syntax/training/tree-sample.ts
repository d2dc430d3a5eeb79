import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readConllu } from '../src/conllu/read-conllu.ts';
import { hasMisreadVerb, toOurRelations, toOurTag } from './silver-conventions.ts';
import type { ConlluSentence } from '../src/conllu/conllu-sentence.ts';

/** One sentence to learn from; `heads` count from 0, the root is `size`, -1 is not to be learnt. */
export interface TreeSample {
  readonly id: string;
  readonly words: readonly string[];
  readonly lemmas: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly feats: readonly string[];
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
  readonly silver: boolean;
}

/** The text of a file, unzipped where its name ends in .gz. */
export function readText(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The CoNLL-U files that a path names: itself, or those in the folder, in order of name. */
export function listConllu(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => /\.conllu(\.gz)?$/.test(name))
    .sort()
    .map((name) => join(path, name));
}

const toSample = (sentence: ConlluSentence, doc: string, silver: boolean): TreeSample => {
  const { words } = sentence;
  const trusted = words.map(
    (word) => !silver || (word.misc.includes('Agree=Yes') && word.deprel !== 'punct' && word.deprel !== 'dep'),
  );
  return {
    id: doc,
    silver,
    words: words.map((word) => word.form),
    lemmas: words.map((word) => word.lemma),
    upos: words.map((word) => word.upos),
    xpos: words.map((word) => (silver ? toOurTag(word) : word.xpos)),
    feats: words.map((word) => word.feats),
    heads: words.map((word, i) => (!trusted[i] || word.head < 0 ? -1 : word.head === 0 ? words.length : word.head - 1)),
    deprels: silver ? toOurRelations(sentence) : words.map((word) => word.deprel),
  };
};

/** Reads samples from a file, whole documents in their order; silver ones but for sentences that the teachers misread. */
export function readSamples(path: string, silver = false): TreeSample[] {
  let doc = '';
  return readConllu(readText(path)).flatMap((sentence) => {
    const named = sentence.comments.find((line) => line.startsWith('newdoc id'));
    if (named !== undefined) doc = named.replace(/^newdoc id\s*=\s*/, '');
    return silver && hasMisreadVerb(sentence) ? [] : [toSample(sentence, doc, silver)];
  });
}
