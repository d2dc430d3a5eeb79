import type { SectionArray } from '../src/model/model-file.ts';
import { exportNetwork } from './export-network.ts';
import { jackknifeTrees } from './jackknife-trees.ts';
import { describeParse } from './measure.ts';
import type { Prepared } from './prepared.ts';
import type { ReadySentences, Sources } from './ready-sentences.ts';
import { createRandom, shuffle } from './seeded-random.ts';
import type { KeepStage } from './stage-store.ts';
import { keepTrained } from './keep-trained.ts';
import type { Trained } from './train-classifier.ts';
import { trainEnds } from './train-ends.ts';
import type { CommandOptions } from './train-options.ts';
import { tagSentences, tagWith, trainUniversal } from './train-taggers.ts';
import { toParserOptions, trainTreeParser } from './train-tree-parser.ts';

/** A model's networks before its parser is refined. */
export interface Parts {
  readonly tagger: Trained;
  readonly parser: Trained;
  /** The sections of the other networks. */
  readonly others: Readonly<Record<string, SectionArray>>;
}

/** What stages of training are given. */
export interface Workshop {
  readonly options: CommandOptions;
  readonly sources: Sources;
  readonly sentences: ReadySentences;
  readonly keep: KeepStage;
  /** Is told what was done. */
  readonly say: (message: string) => void;
}

/** Silver sentences that a round takes, going round the whole of them; the last round is gold alone, twice. */
function planRounds(gold: readonly Prepared[], silver: readonly Prepared[], options: CommandOptions): Prepared[][] {
  const order = shuffle([...silver], createRandom(options.seed));
  let at = 0;
  return Array.from({ length: options.rounds }, (_, round) => {
    if (round === options.rounds - 1 || order.length === 0) return [...gold, ...gold];
    return [...gold, ...Array.from({ length: options.silverPerRound }, () => order[at++ % order.length]!)];
  });
}

/** Trains every network from nothing. */
export function trainParts({ options, sources, sentences, keep, say }: Workshop): Parts {
  const { seed } = options;
  const { inventory, lexicon, gold, silver, dev } = sentences;
  const ends = keepTrained(keep, 'ends', () =>
    trainEnds(sources.goldFiles, sources.silverFiles, { inventory, lexicon, seed }),
  );
  say('ends of sentences');
  const tagger = tagSentences(sentences, seed, keep);
  tagWith(tagger, inventory, silver);
  say('tags');
  const parserOptions = toParserOptions(options, inventory);
  const trees = keep('trees', () => jackknifeTrees(gold, parserOptions));
  say('trees of gold sentences unseen');
  const universal = keepTrained(keep, 'universal', () => trainUniversal(gold, inventory, trees, seed));
  say('universal tags');
  const parser = keepTrained(keep, 'parser', () =>
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
  return {
    tagger,
    parser,
    others: {
      ...exportNetwork('ends', ends),
      ...exportNetwork('tagger', tagger),
      ...exportNetwork('universal', universal),
    },
  };
}
