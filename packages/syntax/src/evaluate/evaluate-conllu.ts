import type { ConlluSentence } from '../conllu/conllu-sentence.ts';
import { alignWords, type ScoredWord } from './align-words.ts';
import { toScoredWords } from './to-scored-words.ts';

/** Precision, recall and F1, 0–1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Scores by the CoNLL 2018 shared task's definitions, and the F1 of each relation (subtypes kept). */
export interface ConlluScores {
  readonly words: Score;
  readonly sentences: Score;
  readonly upos: Score;
  readonly xpos: Score;
  readonly lemmas: Score;
  readonly uas: Score;
  readonly las: Score;
  readonly clas: Score;
  /** LAS and UAS over gold words that are not punctuation. */
  readonly lasWithoutPunct: Score;
  readonly uasWithoutPunct: Score;
  readonly relations: ReadonlyMap<string, Score>;
}

// the shared task's list of content relations
const CONTENT = new Set(
  'nsubj obj iobj csubj ccomp xcomp obl vocative expl dislocated advcl advmod discourse nmod appos nummod acl amod conj fixed flat compound list parataxis orphan goeswith reparandum root dep'.split(
    ' ',
  ),
);

const toScore = (correct: number, gold: number, system: number): Score => ({
  precision: system === 0 ? 0 : correct / system,
  recall: gold === 0 ? 0 : correct / gold,
  f1: gold + system === 0 ? 0 : (2 * correct) / (gold + system),
});

const key = ([start, end]: readonly [number, number]): string => `${start}-${end}`;

/** Scores `system` against `gold`; both must cover the same characters, spaces aside, or it throws. */
export function evaluateConllu(gold: readonly ConlluSentence[], system: readonly ConlluSentence[]): ConlluScores {
  const g = toScoredWords(gold);
  const s = toScoredWords(system);
  if (g.characters !== s.characters)
    throw new Error('gold and system are not the same text; compare files made from one text');
  const pairs = alignWords(g.words, s.words);
  const systemOf = new Int32Array(g.words.length).fill(-1);
  for (const [a, b] of pairs) systemOf[a] = b;
  const sameHead = (a: number, b: number): boolean => {
    const head = g.words[a]!.head;
    return head < 0 ? s.words[b]!.head < 0 : systemOf[head]! >= 0 && systemOf[head] === s.words[b]!.head;
  };
  const sameArc = (a: number, b: number): boolean => sameHead(a, b) && g.words[a]!.deprel === s.words[b]!.deprel;
  const count = (
    test: (a: number, b: number) => boolean,
    isCounted: (word: ScoredWord) => boolean = () => true,
  ): Score =>
    toScore(
      pairs.filter(([a, b]) => isCounted(g.words[a]!) && test(a, b)).length,
      g.words.filter(isCounted).length,
      s.words.filter(isCounted).length,
    );
  const content = (word: ScoredWord): boolean => CONTENT.has(word.deprel);
  const notPunct = (word: ScoredWord): boolean => word.deprel !== 'punct';
  const spans = new Set(s.sentences.map(key));
  return {
    words: toScore(pairs.length, g.words.length, s.words.length),
    sentences: toScore(
      g.sentences.filter((span) => spans.has(key(span))).length,
      g.sentences.length,
      s.sentences.length,
    ),
    upos: count((a, b) => g.words[a]!.upos === s.words[b]!.upos),
    xpos: count((a, b) => g.words[a]!.xpos === s.words[b]!.xpos),
    lemmas: count((a, b) => g.words[a]!.lemma === '_' || g.words[a]!.lemma === s.words[b]!.lemma),
    uas: count(sameHead),
    las: count(sameArc),
    clas: count(sameArc, content),
    uasWithoutPunct: recallOnly(pairs, g.words, notPunct, sameHead),
    lasWithoutPunct: recallOnly(pairs, g.words, notPunct, sameArc),
    relations: scoreRelations(gold, system, pairs, sameHead),
  };
}

function recallOnly(
  pairs: readonly (readonly [number, number])[],
  gold: readonly ScoredWord[],
  isCounted: (word: ScoredWord) => boolean,
  test: (a: number, b: number) => boolean,
): Score {
  const total = gold.filter(isCounted).length;
  const aligned = pairs.filter(([a]) => isCounted(gold[a]!));
  const correct = aligned.filter(([a, b]) => test(a, b)).length;
  return toScore(correct, total, total);
}

function scoreRelations(
  gold: readonly ConlluSentence[],
  system: readonly ConlluSentence[],
  pairs: readonly (readonly [number, number])[],
  sameHead: (a: number, b: number) => boolean,
): ReadonlyMap<string, Score> {
  const goldRelations = gold.flatMap((sentence) => sentence.words.map((word) => word.deprel));
  const systemRelations = system.flatMap((sentence) => sentence.words.map((word) => word.deprel));
  const tally = (names: readonly string[]): Map<string, number> => {
    const out = new Map<string, number>();
    for (const name of names) out.set(name, (out.get(name) ?? 0) + 1);
    return out;
  };
  const right = tally(
    pairs.filter(([a, b]) => goldRelations[a] === systemRelations[b] && sameHead(a, b)).map(([a]) => goldRelations[a]!),
  );
  const inGold = tally(goldRelations);
  const inSystem = tally(systemRelations);
  return new Map(
    [...inGold.keys()]
      .sort()
      .map((name) => [name, toScore(right.get(name) ?? 0, inGold.get(name)!, inSystem.get(name) ?? 0)]),
  );
}
