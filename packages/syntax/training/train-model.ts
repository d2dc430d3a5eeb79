import { createHash } from 'node:crypto';
import { writeModelFile } from '../src/model/model-file.ts';
import { assembleModel } from './assemble-model.ts';
import { exportNetwork } from './export-network.ts';
import { keepTrained } from './keep-trained.ts';
import { learnLemmas } from './learn-lemmas.ts';
import { trainParts, type Workshop } from './parts.ts';
import { readySentences, type Sources } from './ready-sentences.ts';
import { refineParser } from './refine-parser.ts';
import { createStageStore } from './stage-store.ts';
import type { CommandOptions } from './train-options.ts';

/**
 * Trains every part of a model, one after another, refines its parser, and puts all into the bytes that `createParser` reads. The same options and files give the same bytes. `say` is told what was done.
 */
export function trainModel(options: CommandOptions, sources: Sources, say: (message: string) => void): Uint8Array {
  const keep = createStageStore(options.keep);
  const sentences = readySentences(options, sources, keep);
  const { inventory, lexicon, gold, silver, silverSamples } = sentences;
  say(
    `${gold.length} gold and ${silver.length} silver sentences, ${inventory.labels.length} relations, ${lexicon.tagOf.size} words`,
  );
  const workshop: Workshop = { options, sources, sentences, keep, say };
  const parts = trainParts(workshop);
  const parser = keepTrained(keep, 'refined', () => refineParser(parts, workshop));
  return assembleModel(
    {
      inventory,
      lexicon,
      lemmas: learnLemmas(sources.goldSamples, silverSamples),
      networks: { ...parts.others, ...exportNetwork('parser', parser) },
    },
    (settings, sections) =>
      writeModelFile(settings, sections, (bytes) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`),
  );
}
