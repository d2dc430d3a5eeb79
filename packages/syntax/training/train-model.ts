import { createHash } from 'node:crypto';
import { writeModelFile } from '../src/model/model-file.ts';
import { assembleModel } from './assemble-model.ts';
import { jackknifeTrees } from './jackknife-trees.ts';
import { learnLemmas } from './learn-lemmas.ts';
import { describeParse } from './measure.ts';
import type { Prepared } from './prepared.ts';
import { readySentences, type Sources } from './ready-sentences.ts';
import { createRandom, shuffle } from './seeded-random.ts';
import { createStageStore } from './stage-store.ts';
import { trainEnds } from './train-ends.ts';
import { trainRelations } from './train-relations.ts';
import { tagSentences, trainUniversal } from './train-taggers.ts';
import { toParserOptions, trainTreeParser } from './train-tree-parser.ts';
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

/**
 * Trains every part of a model, one after another, and puts them into the bytes that `createParser` reads. The same
 * options and files give the same bytes. `say` is told what was done.
 */
export function trainModel(options: CommandOptions, sources: Sources, say: (message: string) => void): Uint8Array {
  const { seed } = options;
  const keep = createStageStore(options.keep);
  const sentences = readySentences(options, sources, keep);
  const { inventory, lexicon, gold, silver, dev, silverSamples } = sentences;
  say(
    `${gold.length} gold and ${silver.length} silver sentences, ${inventory.labels.length} relations, ${lexicon.tagOf.size} words`,
  );
  const ends = keep('ends', () => trainEnds(sources.goldFiles, sources.silverFiles, { inventory, lexicon, seed }));
  say('ends of sentences');
  const tagger = tagSentences(sentences, seed, keep);
  say('tags');
  const parserOptions = toParserOptions(options, inventory);
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
    {
      inventory,
      lexicon,
      lemmas: learnLemmas(sources.goldSamples, silverSamples),
      ends,
      tagger,
      parser,
      relations,
      universal,
    },
    (settings, sections) =>
      writeModelFile(settings, sections, (bytes) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`),
  );
}
