import type { SectionArray } from '../src/model/model-file.ts';
import type { Lexicon } from '../src/words/lexicon.ts';
import { exportNetwork } from './export-network.ts';
import type { Inventory } from './prepared.ts';
import type { Trained } from './train-classifier.ts';

/** The parts of a model. */
export interface ModelParts {
  readonly inventory: Inventory;
  readonly lexicon: Lexicon;
  readonly lemmas: Readonly<Record<string, string>>;
  readonly ends: Trained;
  readonly tagger: Trained;
  readonly parser: Trained;
  readonly relations: Trained;
  readonly universal: Trained;
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
      ...exportNetwork('ends', parts.ends),
      ...exportNetwork('tagger', parts.tagger),
      ...exportNetwork('parser', parts.parser),
      ...exportNetwork('relations', parts.relations),
      ...exportNetwork('universal', parts.universal),
      ...toSections('tag-of', parts.lexicon.tagOf),
      ...toSections('cluster-of', parts.lexicon.clusterOf),
    },
  );
}
