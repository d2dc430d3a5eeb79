import type { Attribution, TextSpan } from '@cartograph/model';
import { createExtractor } from '../src/extract.ts';
import { findWords } from './find-words.ts';
import { readRows } from './read-rows.ts';
import type { Table } from './table-result.ts';
import { addCounts, f1Of, noCounts } from './span-counts.ts';
import type { Counts } from './span-counts.ts';

interface AttributionRow {
  readonly text: string;
  readonly attributions: readonly { readonly cue: string; readonly source: string | null; readonly content: readonly string[] }[];
}

/** Who says what by which words, each as the positions of its words in the text. */
interface Spoken {
  readonly cue: ReadonlySet<number>;
  readonly source: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
}

type Part = keyof Spoken;
const parts: readonly Part[] = ['cue', 'source', 'content'];
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

const wordsOf = (text: string): readonly TextSpan[] =>
  [...text.matchAll(WORD)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));

function wordsIn(words: readonly TextSpan[], spans: readonly TextSpan[]): ReadonlySet<number> {
  const inside = words.flatMap((word, at) => (spans.some(({ start, end }) => start < word.end && word.start < end) ? [at] : []));
  return new Set(inside);
}

/** Where words stand, the occurrence that is nearest to a span. */
function nearest(text: string, words: string, to: TextSpan): readonly TextSpan[] {
  const distance = ({ start, end }: TextSpan): number => Math.max(0, to.start - end, start - to.end);
  const spans = findWords(text, words).map((span) => ({ span, far: distance(span) })).sort((a, b) => a.far - b.far);
  return spans.slice(0, 1).map(({ span }) => span);
}

function wantedOf({ text, attributions }: AttributionRow, words: readonly TextSpan[]): readonly Spoken[] {
  return attributions.map(({ cue, source, content }) => {
    const [at] = findWords(text, cue);
    if (!at) throw new Error(`no cue "${cue}" in: ${text}`);
    return {
      cue: wordsIn(words, [at]),
      source: wordsIn(words, source === null ? [] : nearest(text, source, at)),
      content: wordsIn(words, content.flatMap((part) => nearest(text, part, at))),
    };
  });
}

const saidOf = (attributions: readonly Attribution[], words: readonly TextSpan[]): readonly Spoken[] =>
  attributions.map(({ cue, source, content }) => ({
    cue: wordsIn(words, [cue]),
    source: wordsIn(words, source ? [source] : []),
    content: wordsIn(words, content),
  }));

const shares = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => [...a].filter((at) => b.has(at)).length;

/** Pairs of what was wanted and what was said whose cues share a word; each stands in one pair, alone where it has none. */
function align(wanted: readonly Spoken[], said: readonly Spoken[]): readonly { readonly wanted?: Spoken; readonly said?: Spoken }[] {
  const open = new Set(said);
  const pairs = wanted.map((one) => {
    const [found] = [...open].filter(({ cue }) => shares(cue, one.cue) > 0).sort((a, b) => shares(b.content, one.content) - shares(a.content, one.content));
    if (found) open.delete(found);
    return found ? { wanted: one, said: found } : { wanted: one };
  });
  return [...pairs, ...[...open].map((one) => ({ said: one }))];
}

const NONE: ReadonlySet<number> = new Set();

/** Reported speech, thought and writing: cues found, and by word cues, sources and contents. */
export const attributionsTable: Table = (given) => {
  const extract = createExtractor(given);
  const cues = noCounts();
  const counts: Readonly<Record<Part, Counts>> = { cue: noCounts(), source: noCounts(), content: noCounts() };
  const wrong: string[] = [];
  const rows = readRows<AttributionRow>('attributions');
  for (const row of rows) {
    const words = wordsOf(row.text);
    const show = (at: ReadonlySet<number>): string => [...at].map((index) => row.text.slice(words[index]?.start, words[index]?.end)).join(' ');
    const describe = (spoken: Spoken | undefined): string => (spoken ? `[${show(spoken.source)}] ${show(spoken.cue)} [${show(spoken.content)}]` : 'nothing');
    for (const { wanted, said } of align(wantedOf(row, words), saidOf(extract({ text: row.text }).attributions, words))) {
      addCounts(cues, { found: said ? 1 : 0, gold: wanted ? 1 : 0, right: wanted && said ? 1 : 0 });
      for (const part of parts) {
        const [found, gold] = [said?.[part] ?? NONE, wanted?.[part] ?? NONE];
        addCounts(counts[part], { found: found.size, gold: gold.size, right: shares(found, gold) });
      }
      if (describe(wanted) !== describe(said)) wrong.push(`${describe(said)}, want ${describe(wanted)}`);
    }
  }
  return {
    name: 'attributions',
    rows: rows.reduce((sum, { attributions }) => sum + attributions.length, 0),
    measures: [
      { name: 'cues, F1', score: f1Of(cues), nothing: 0 },
      ...parts.map((part) => ({ name: `${part} F1, by word`, score: f1Of(counts[part]), nothing: 0 })),
    ],
    wrong,
  };
};
