import type { SectionArray } from '../src/model/model-file.ts';
import type { Lexicon } from '../src/words/lexicon.ts';
import type { Inventory } from './prepared.ts';

/** The parts of a model. */
export interface ModelParts {
  readonly inventory: Inventory;
  readonly lexicon: Lexicon;
  readonly lemmas: Readonly<Record<string, string>>;
  /** The sections of all networks. */
  readonly networks: Readonly<Record<string, SectionArray>>;
}

function toSections(name: string, map: ReadonlyMap<number, number>): Record<string, SectionArray> {
  const keys = [...map.keys()].sort((a, b) => a - b);
  return {
    [`${name}.keys`]: Int32Array.from(keys),
    [`${name}.values`]: Uint16Array.from(keys, (key) => map.get(key)!),
  };
}

/** Puts the parts of a model into bytes by `write`. */
export function assembleModel(
  parts: ModelParts,
  write: (settings: Readonly<Record<string, unknown>>, sections: Readonly<Record<string, SectionArray>>) => Uint8Array,
): Uint8Array {
  return write(
    { ...parts.inventory, lemmas: parts.lemmas },
    {
      ...parts.networks,
      ...toSections('tag-of', parts.lexicon.tagOf),
      ...toSections('cluster-of', parts.lexicon.clusterOf),
    },
  );
}
