import type { Gaps } from '@cartograph/extractor';
import { compareCodeUnits } from '@cartograph/model';

/** A verb without a frame, with how often it was met. */
export interface CountedVerb {
  readonly verb: string;
  readonly count: number;
  readonly documents: number;
  /** Where the other actor stood, the most frequent first: "obj", "with". */
  readonly slots: readonly string[];
  readonly example: { readonly subject: string; readonly object: string; readonly sentence: string };
}

/** An unknown name, with how often it was met. */
export interface CountedName {
  readonly name: string;
  readonly label: string;
  readonly count: number;
  readonly documents: number;
  readonly example: string;
}

/** Adds up the gaps of documents. */
export interface GapCounter {
  add(gaps: Gaps): void;
  /** The most frequent first; equal ones by code unit. */
  verbs(limit: number): readonly CountedVerb[];
  names(limit: number): readonly CountedName[];
}

interface VerbSum {
  verb: string;
  count: number;
  documents: number;
  readonly slots: Map<string, number>;
  readonly example: CountedVerb['example'];
}

type NameSum = { -readonly [Key in keyof CountedName]: CountedName[Key] };

const byCount = (a: { readonly count: number }, b: { readonly count: number }): number => b.count - a.count;

/** Makes an empty counter. */
export function createGapCounter(): GapCounter {
  const verbs = new Map<string, VerbSum>();
  const names = new Map<string, NameSum>();
  return {
    add: (gaps) => {
      addVerbs(verbs, gaps);
      addNames(names, gaps);
    },
    verbs: (limit) =>
      [...verbs.values()]
        .sort((a, b) => byCount(a, b) || compareCodeUnits(a.verb, b.verb))
        .slice(0, limit)
        .map(({ slots, ...sum }) => ({
          ...sum,
          slots: [...slots].sort(([a, x], [b, y]) => y - x || compareCodeUnits(a, b)).map(([slot]) => slot),
        })),
    names: (limit) =>
      [...names.values()].sort((a, b) => byCount(a, b) || compareCodeUnits(a.name, b.name)).slice(0, limit),
  };
}

function addVerbs(sums: Map<string, VerbSum>, gaps: Gaps): void {
  const met = new Set<string>();
  for (const { verb, subject, object, slot, sentence } of gaps.verbs) {
    const sum = sums.get(verb) ?? {
      verb,
      count: 0,
      documents: 0,
      slots: new Map(),
      example: { subject, object, sentence },
    };
    sums.set(verb, sum);
    sum.count += 1;
    if (!met.has(verb)) sum.documents += 1;
    met.add(verb);
    sum.slots.set(slot, (sum.slots.get(slot) ?? 0) + 1);
  }
}

function addNames(sums: Map<string, NameSum>, gaps: Gaps): void {
  const met = new Set<string>();
  for (const { name, label, count, sentence } of gaps.names) {
    const sum = sums.get(name) ?? { name, label, count: 0, documents: 0, example: sentence };
    sums.set(name, sum);
    sum.count += count;
    if (!met.has(name)) sum.documents += 1;
    met.add(name);
  }
}
