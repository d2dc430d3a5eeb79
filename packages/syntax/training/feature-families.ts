import { fillParseFeatures } from '../src/parser/parse-features.ts';

/** Makes a state's features. */
export type Filler = typeof fillParseFeatures;

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** Templates of `fillParseFeatures` by what they look at, for ablations. */
export const featureFamilies: Readonly<Record<string, readonly number[]>> = {
  children: [...range(38, 47), ...range(60, 78), 80, 81, 83, ...range(99, 109), 113, 115, 116],
  valency: [...range(48, 59), ...range(105, 112)],
  pairs: [18, 19, 20, 21, 22, 24, 25, 27, 28, 52, 79, 82, ...range(88, 91), ...range(92, 98), 118],
  lookahead: [...range(11, 15), ...range(30, 32), ...range(35, 37), 79, 87, 118, 119],
};

/** A filler without the templates of some families; templates are numbered in the order in which they are made. */
export function createFiller(without: ReadonlySet<string>): Filler {
  const left = new Set(
    Object.entries(featureFamilies)
      .filter(([name]) => without.has(name))
      .flatMap(([, templates]) => templates),
  );
  if (left.size === 0) return fillParseFeatures;
  return (state, words, tags, out) => {
    const count = fillParseFeatures(state, words, tags, out);
    let n = 0;
    for (let f = 0; f < count; f++) if (!left.has(f + 1)) out[n++] = out[f]!;
    return n;
  };
}
