import { buildLexicon } from './build-lexicon.ts';
import { prepare, takeInventory, type Inventory, type Prepared } from './prepared.ts';
import type { KeepStage } from './stage-store.ts';
import { readSamples, type TreeSample } from './tree-sample.ts';
import type { CommandOptions } from './train-options.ts';
import type { Lexicon } from '../src/words/lexicon.ts';

/** What a model is trained on: files, and the gold ones' samples. */
export interface Sources {
  readonly goldFiles: readonly string[];
  readonly silverFiles: readonly string[];
  readonly goldSamples: readonly TreeSample[];
}

/** A file of sentences that are measured, never learnt from. */
export interface DevSet {
  readonly path: string;
  readonly items: readonly Prepared[];
}

/** Sentences in numbers, with what the numbers stand for. */
export interface ReadySentences {
  readonly inventory: Inventory;
  readonly lexicon: Lexicon;
  readonly silverSamples: readonly TreeSample[];
  readonly gold: readonly Prepared[];
  readonly silver: readonly Prepared[];
  readonly dev: readonly DevSet[];
}

/** Reads the silver and the dev files, counts words, and turns every sentence into numbers. */
export function readySentences(options: CommandOptions, sources: Sources, keep: KeepStage): ReadySentences {
  const { goldSamples, silverFiles } = sources;
  const silverSamples = silverFiles.flatMap((path) => readSamples(path, true));
  const inventory = takeInventory(goldSamples);
  const counted = keep('lexicon', () => buildLexicon(goldSamples, silverSamples, inventory.tags));
  const lexicon = options.without.includes('clusters') ? { ...counted, clusterOf: new Map<number, number>() } : counted;
  const ready = (samples: readonly TreeSample[]): Prepared[] =>
    samples.map((sample) => prepare(sample, inventory, lexicon));
  return {
    inventory,
    lexicon,
    silverSamples,
    gold: ready(goldSamples),
    silver: ready(silverSamples),
    dev: options.dev.map((path) => ({ path, items: ready(readSamples(path)) })),
  };
}
