/** A word for the evaluator: its span in the text without spaces, its annotation, `head` an index or -1. */
export interface ScoredWord {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly shared: boolean;
  readonly upos: string;
  readonly xpos: string;
  readonly lemma: string;
  readonly head: number;
  readonly deprel: string;
}

/** Pairs of indices [gold, system] that are the same word. */
export type WordPairs = readonly (readonly [gold: number, system: number])[];

function commonSubsequence(
  gold: readonly ScoredWord[],
  system: readonly ScoredWord[],
  g0: number,
  g1: number,
  s0: number,
  s1: number,
  out: [number, number][],
): void {
  const rows = g1 - g0;
  const columns = s1 - s0;
  const lengths = Array.from({ length: rows + 1 }, () => new Int32Array(columns + 1));
  const same = (g: number, s: number): boolean =>
    gold[g0 + g]!.form.toLowerCase() === system[s0 + s]!.form.toLowerCase();
  for (let g = rows - 1; g >= 0; g--) {
    for (let s = columns - 1; s >= 0; s--) {
      lengths[g]![s] = same(g, s) ? lengths[g + 1]![s + 1]! + 1 : Math.max(lengths[g + 1]![s]!, lengths[g]![s + 1]!);
    }
  }
  let g = 0;
  let s = 0;
  while (g < rows && s < columns) {
    if (same(g, s)) out.push([g0 + g++, s0 + s++]);
    else if (lengths[g + 1]![s]! >= lengths[g]![s + 1]!) g++;
    else s++;
  }
}

/**
 * Aligns words as the CoNLL 2018 evaluator does: by span, and inside shared tokens ("don't") by
 * the longest common subsequence of forms.
 */
export function alignWords(gold: readonly ScoredWord[], system: readonly ScoredWord[]): WordPairs {
  const out: [number, number][] = [];
  let g = 0;
  let s = 0;
  while (g < gold.length && s < system.length) {
    const a = gold[g]!;
    const b = system[s]!;
    if (a.shared || b.shared) {
      if (a.end <= b.start && !(a.start === b.start)) {
        g++;
        continue;
      }
      if (b.end <= a.start && !(a.start === b.start)) {
        s++;
        continue;
      }
      let end = Math.max(a.shared ? a.end : 0, b.shared ? b.end : 0);
      const g0 = g;
      const s0 = s;
      for (let moved = true; moved;) {
        moved = false;
        while (g < gold.length && gold[g]!.start < end) {
          if (gold[g]!.shared && gold[g]!.end > end) end = gold[g]!.end;
          g++;
          moved = true;
        }
        while (s < system.length && system[s]!.start < end) {
          if (system[s]!.shared && system[s]!.end > end) end = system[s]!.end;
          s++;
          moved = true;
        }
      }
      commonSubsequence(gold, system, g0, g, s0, s, out);
    } else if (a.start === b.start && a.end === b.end) {
      out.push([g++, s++]);
    } else if (a.start <= b.start) g++;
    else s++;
  }
  return out;
}
