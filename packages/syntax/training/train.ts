import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { writeModelFile } from '../src/model/model-file.ts';
import { assembleModel } from './assemble-model.ts';
import { buildLexicon } from './build-lexicon.ts';
import { listRefused } from './gum-genres.ts';
import { learnLemmas } from './learn-lemmas.ts';
import { describeParse } from './measure.ts';
import { prepare, takeInventory, type Prepared } from './prepared.ts';
import { createRandom, shuffle } from './seeded-random.ts';
import { jackknifeTags, trainTagger, trainUniversal } from './train-taggers.ts';
import { readOptions, USAGE, type CommandOptions } from './train-options.ts';
import { trainTreeParser } from './train-tree-parser.ts';
import { listConllu, readSamples, type TreeSample } from './tree-sample.ts';

const started = process.hrtime.bigint();
const say = (message: string): void =>
  console.error(`${Number((process.hrtime.bigint() - started) / 1_000_000_000n)} s  ${message}`);

/** Silver sentences that a round takes, going round the whole of them; the last round is gold alone, twice. */
function planRounds(gold: readonly Prepared[], silver: readonly Prepared[], options: CommandOptions): Prepared[][] {
  const order = shuffle([...silver], createRandom(options.seed));
  let at = 0;
  return Array.from({ length: options.rounds }, (_, round) => {
    if (round === options.rounds - 1 || order.length === 0) return [...gold, ...gold];
    return [...gold, ...Array.from({ length: options.silverPerRound }, () => order[at++ % order.length]!)];
  });
}

function train(
  options: CommandOptions,
  goldSamples: readonly TreeSample[],
  silverSamples: readonly TreeSample[],
): Uint8Array {
  const inventory = takeInventory(goldSamples);
  const lexicon = buildLexicon(goldSamples, silverSamples, inventory.tags);
  const without = new Set(options.without);
  const known = without.has('clusters') ? { ...lexicon, clusterOf: new Map<number, number>() } : lexicon;
  const gold = goldSamples.map((sample) => prepare(sample, inventory, known));
  const silver = silverSamples.map((sample) => prepare(sample, inventory, known));
  const dev = options.dev.map((path) => ({
    path,
    items: readSamples(path).map((sample) => prepare(sample, inventory, known)),
  }));
  say(
    `${gold.length} gold and ${silver.length} silver sentences, ${inventory.labels.length} relations, ${lexicon.tagOf.size} words`,
  );
  jackknifeTags(gold, silver, inventory, options.seed);
  const tagger = trainTagger(gold, silver, inventory, options.seed);
  for (const items of [silver, ...dev.map((set) => set.items)]) tagger.tag(items);
  say('tagged');
  const labels = inventory.labels.length;
  const parser = trainTreeParser(
    [...gold, ...gold, ...silver.slice(0, 40_000)],
    planRounds(gold, silver, options),
    {
      hidden: options.hidden,
      epochs: 1,
      rate: 0.04,
      least: 4,
      mostRows: 140_000,
      seed: options.seed,
      drop: 0.2,
      explore: 0.9,
      labels,
      without,
    },
    (round, trained) =>
      say(
        `round ${round + 1}  ${dev.map((set) => `${set.path.replace(/^.*\//, '')} ${describeParse(trained, set.items, inventory)}`).join('  ')}`,
      ),
  );
  const universal = trainUniversal(gold, inventory, parser, options.seed);
  say('universal tags');
  return assembleModel(
    {
      inventory,
      lexicon: known,
      lemmas: learnLemmas(goldSamples, silverSamples),
      tagger: tagger.trained,
      parser,
      universal,
    },
    (settings, sections) =>
      writeModelFile(settings, sections, (bytes) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`),
  );
}

const options = readOptions(process.argv.slice(2));
if (options.gold.length === 0) {
  console.error(USAGE);
  process.exit(2);
}
const goldSamples = options.gold.flatMap(listConllu).flatMap((path) => readSamples(path));
const refused = listRefused(new Set(goldSamples.map((sample) => sample.id)));
if (refused.length > 0 && !options.allowNonCommercial) {
  console.error(
    `these genres of GUM may not train a model that is published: ${refused.join(', ')}; leave them out, or say --allow-nc`,
  );
  process.exit(1);
}
const silverSamples = options.without.includes('silver')
  ? []
  : options.silver.flatMap(listConllu).flatMap((path) => readSamples(path, true));
const bytes = train(options, goldSamples, silverSamples);
writeFileSync(options.out, bytes);
say(`${options.out}: ${bytes.length} bytes`);
