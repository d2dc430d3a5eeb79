import { readNetwork, type HashedNetwork } from '../learn/hashed-network.ts';
import type { LemmaExceptions } from '../lemma/lemmatize.ts';
import { markTags } from '../text/find-sentence-starts.ts';
import { createTreeParser, type TreeParser } from '../parser/parse-words.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { readModelFile, type ModelFile } from './model-file.ts';

/** All that `createParser` needs, out of the model's bytes. */
export interface SyntaxModel {
  readonly hash: string;
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly upos: readonly string[];
  /** Where sentences end. */
  readonly ends: HashedNetwork;
  /** Which tags finite verbs have, and which words that begin sentences. */
  readonly tagMarks: Uint8Array;
  readonly tagger: HashedNetwork;
  readonly parse: TreeParser;
  readonly universal: HashedNetwork;
  readonly lexicon: Lexicon;
  readonly lemmas: LemmaExceptions;
}

/** The JSON part of a model. */
export interface ModelSettings {
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly upos: readonly string[];
  readonly lemmas: Readonly<Record<string, string>>;
}

function readMap(file: ModelFile, name: string): ReadonlyMap<number, number> {
  const keys = file.section<Int32Array>(`${name}.keys`);
  const values = file.section<Uint16Array>(`${name}.values`);
  const out = new Map<number, number>();
  for (let i = 0; i < keys.length; i++) out.set(keys[i]!, values[i]!);
  return out;
}

/** Reads a model. */
export function readSyntaxModel(bytes: Uint8Array): SyntaxModel {
  const file = readModelFile(bytes);
  const { tags, labels, upos, lemmas } = file.settings as unknown as ModelSettings;
  return {
    hash: file.hash,
    tags,
    labels,
    upos,
    ends: readNetwork(file, 'ends'),
    tagMarks: markTags(tags),
    tagger: readNetwork(file, 'tagger'),
    parse: createTreeParser(readNetwork(file, 'parser'), labels.length),
    universal: readNetwork(file, 'universal'),
    lexicon: { tagOf: readMap(file, 'tag-of'), clusterOf: readMap(file, 'cluster-of') },
    lemmas: new Map(Object.entries(lemmas)),
  };
}
