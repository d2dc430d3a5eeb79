import { describeParse } from './measure.ts';
import { createNetworkMemory } from './network-memory.ts';
import type { Parts, Workshop } from './parts.ts';
import type { Prepared } from './prepared.ts';
import { refineTreeParser } from './refine-tree-parser.ts';
import { createRandom, shuffle } from './seeded-random.ts';
import type { Trained } from './train-classifier.ts';
import { tagWith } from './train-taggers.ts';

/** Share of features left out while a parser is refined. */
const DROP = 0.1;

/** Silver sentences on most of whose heads both teachers agree: others leave too much of a whole parse open. */
const isMostlyKnown = ({ gold, size }: Prepared): boolean =>
  size >= 5 && gold.heads.reduce((known, head) => known + (head >= 0 ? 1 : 0), 0) >= 0.8 * size;

/** The same network for another share of features left through. */
function letThrough({ network, index, keep }: Trained, share: number): Trained {
  const rows = network.rows.map((weight, i) => (i < network.hidden ? weight : (weight * keep) / share));
  return { network: createNetworkMemory({ ...network, rows }), index, keep: share };
}

/** Refines the parser on all gold sentences a round, and some silver ones. */
export function refineParser({ tagger, parser }: Parts, { options, sentences, say }: Workshop): Trained {
  const { gold, silver, dev, inventory } = sentences;
  const known = shuffle(silver.filter(isMostlyKnown), createRandom(options.seed));
  const rounds = Array.from({ length: options.refineRounds }, (_, round) => [
    ...gold,
    ...known.slice(round * options.refineSilver, (round + 1) * options.refineSilver),
  ]);
  tagWith(
    tagger,
    inventory,
    rounds.flat().filter((item) => item.sample.silver),
  );
  const trained = letThrough(parser, 1 - DROP);
  return refineTreeParser(
    trained,
    rounds,
    {
      labels: inventory.labels.length,
      width: 8,
      gap: 5,
      drop: DROP,
      rate: 0.01,
      calm: 0.1,
      seed: options.seed,
    },
    (round) =>
      say(
        `refined ${round + 1}  ${dev.map((set) => `${set.path.replace(/^.*\//, '')} ${describeParse(trained, set.items, inventory)}`).join('  ')}`,
      ),
  );
}
