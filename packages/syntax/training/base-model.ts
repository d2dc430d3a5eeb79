import { readModelFile, type SectionArray } from '../src/model/model-file.ts';
import { readSyntaxModel } from '../src/model/syntax-model.ts';
import type { Lexicon } from '../src/words/lexicon.ts';
import { importNetwork } from './import-network.ts';
import type { Inventory } from './prepared.ts';
import type { Trained } from './train-classifier.ts';

/** A finished model that a training goes on from. */
export interface BaseModel {
  readonly inventory: Inventory;
  readonly lexicon: Lexicon;
  /** A network to be trained on, of whose features training lets a share of `keep` through. */
  takeNetwork(name: string, keep: number): Trained;
  /** The bytes of a network, to be kept as they are; none where the model has no such network. */
  copyNetwork(name: string): Readonly<Record<string, SectionArray>>;
}

const SECTIONS = ['shape', 'keys', 'base', 'rows', 'out', 'bias'];

/** Reads a model to go on from. Throws a `ModelError` where the bytes are no model. */
export function readBaseModel(bytes: Uint8Array): BaseModel {
  const file = readModelFile(bytes);
  const { tags, labels, upos, lexicon } = readSyntaxModel(bytes);
  return {
    inventory: { tags, labels, upos },
    lexicon,
    takeNetwork: (name, keep) => importNetwork(file, name, keep),
    copyNetwork: (name) =>
      Object.fromEntries(
        SECTIONS.map((part) => `${name}.${part}`)
          .filter((section) => file.has(section))
          .map((section) => [section, file.section(section)]),
      ),
  };
}
