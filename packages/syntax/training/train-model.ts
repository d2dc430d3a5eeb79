import { createHash } from 'node:crypto';
import { writeModelFile } from '../src/model/model-file.ts';
import { assembleModel } from './assemble-model.ts';
import { buildLexicon } from './build-lexicon.ts';
import { jackknifeTrees } from './jackknife-trees.ts';
import { learnLemmas } from './learn-lemmas.ts';
import { describeParse } from './measure.ts';
import { prepare, takeInventory, type Prepared } from './prepared.ts';
import { createRandom, shuffle } from './seeded-random.ts';
import { createStageStore } from './stage-store.ts';
import { trainEnds } from './train-ends.ts';
import { trainRelations } from './train-relations.ts';
import { jackknifeTags, tagWith, trainTagger, trainUniversal } from './train-taggers.ts';
import { trainTreeParser, type ParserOptions } from './train-tree-parser.ts';
import { readSamples, type TreeSample } from './tree-sample.ts';
import type { CommandOptions } from './train-options.ts';

/** Silver sentences that a round takes, going round the whole of them; the last round is gold alone, twice. */
function planRounds(gold: readonly Prepared[], silver: readonly Prepared[], options: CommandOptions): Prepared[][] {
  const order = shuffle([...silver], createRandom(options.seed));
  let at = 0;
  return Array.from({ length: options.rounds }, (_, round) => {
    if (round === options.rounds - 1 || order.length === 0) return [...gold, ...gold];
    return [...gold, ...Array.from({ length: options.silverPerRound }, () => order[at++ % order.length]!)];
  });
}

/** What a model is trained on: files, and the gold ones' samples. */
export interface Sources {
  readonly goldFiles: readonly string[];
  readonly silverFiles: readonly string[];
  readonly goldSamples: readonly TreeSample[];
}

/**
 * Trains every part of a model, one after another, and puts them into the bytes that `createParser` reads. The same
 * options and files give the same bytes. `say` is told what was done.
 */
export function trainModel(
  options: CommandOptions,
  { goldFiles, silverFiles, goldSamples }: Sources,
  say: (message: string) => void,
): Uint8Array {
  const { seed } = options;
  const keep = createStageStore(options.keep);
  const without = new Set(options.without);
  const silverSamples = silverFiles.flatMap((path) => readSamples(path, true));
  const inventory = takeInventory(goldSamples);
  const counted = keep('lexicon', () => buildLexicon(goldSamples, silverSamples, inventory.tags));
  const lexicon = without.has('clusters') ? { ...counted, clusterOf: new Map<number, number>() } : counted;
  const gold = goldSamples.map((sample) => prepare(sample, inventory, lexicon));
  const silver = silverSamples.map((sample) => prepare(sample, inventory, lexicon));
  const dev = options.dev.map((path) => ({
    path,
    items: readSamples(path).map((sample) => prepare(sample, inventory, lexicon)),
  }));
  say(
    `${gold.length} gold and ${silver.length} silver sentences, ${inventory.labels.length} relations, ${lexicon.tagOf.size} words`,
  );
  const ends = keep('ends', () => trainEnds(goldFiles, silverFiles, { inventory, lexicon, seed }));
  say('ends of sentences');
  keep('tags', () => jackknifeTags(gold, silver, inventory, seed)).forEach((tags, i) => {
    gold[i]!.autoTags = tags;
  });
  const tagger = keep('tagger', () => trainTagger(gold, silver, inventory, seed));
  for (const items of [silver, ...dev.map((set) => set.items)]) tagWith(tagger, inventory, items);
  say('tags');
  const parserOptions: ParserOptions = {
    hidden: options.hidden,
    epochs: 1,
    rate: 0.04,
    least: 4,
    mostRows: 115_000,
    seed,
    drop: 0.2,
    explore: 0.9,
    labels: inventory.labels.length,
    without,
  };
  const trees = keep('trees', () => jackknifeTrees(gold, parserOptions));
  say('trees of gold sentences unseen');
  const relations = keep('relations', () => trainRelations(gold, trees, { inventory, seed }));
  const universal = keep('universal', () => trainUniversal(gold, inventory, trees, seed));
  say('relations and universal tags');
  const parser = keep('parser', () =>
    trainTreeParser(
      [...gold, ...gold, ...silver.slice(0, 40_000)],
      planRounds(gold, silver, options),
      parserOptions,
      (round, trained) =>
        say(
          `round ${round + 1}  ${dev.map((set) => `${set.path.replace(/^.*\//, '')} ${describeParse(trained, set.items, inventory)}`).join('  ')}`,
        ),
    ),
  );
  return assembleModel(
    { inventory, lexicon, lemmas: learnLemmas(goldSamples, silverSamples), ends, tagger, parser, relations, universal },
    (settings, sections) =>
      writeModelFile(settings, sections, (bytes) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`),
  );
}
