import { readConllu } from '../src/conllu/read-conllu.ts';
import { joinText } from '../src/evaluate/join-text.ts';
import { readEndContext } from '../src/text/find-sentence-starts.ts';
import type { EndContext } from '../src/text/end-features.ts';
import { splitParagraphs } from '../src/text/split-paragraphs.ts';
import { splitTokens } from '../src/text/split-tokens.ts';
import { toWordFeatures } from '../src/words/word-features.ts';
import type { Lexicon } from '../src/words/lexicon.ts';
import { readText } from './tree-sample.ts';

/** A paragraph to learn from where sentences end: 1 at the candidates that begin a sentence. */
export interface EndSample extends EndContext {
  readonly right: Uint8Array;
}

interface SplitText {
  readonly text: string;
  readonly starts: ReadonlySet<number>;
}

/** Silver files do not tell their paragraphs: their sentences are put into paragraphs of one to three, as news has them. */
const PARAGRAPHS = [1, 3, 2, 1, 2];

function readSplitText(path: string, silver: boolean): SplitText {
  const { text, sentences } = joinText(readConllu(readText(path)));
  const spans = sentences.map((pieces) => [pieces[0]![0], pieces[pieces.length - 1]![1]] as const);
  if (!silver) return { text, starts: new Set(spans.map(([start]) => start)) };
  const starts = new Set<number>();
  let joined = '';
  let left = 0;
  let paragraph = 0;
  spans.forEach(([start, end]) => {
    if (left === 0) left = PARAGRAPHS[paragraph++ % PARAGRAPHS.length]!;
    else joined += ' ';
    starts.add(joined.length);
    joined += text.slice(start, end);
    if (--left === 0) joined += '\n\n';
  });
  return { text: joined, starts };
}

/** Reads a file's paragraphs; `tagMarks` says which tags finite verbs have and which words that begin sentences. */
export function readEndSamples(path: string, silver: boolean, lexicon: Lexicon, tagMarks: Uint8Array): EndSample[] {
  const { text, starts } = readSplitText(path, silver);
  return splitParagraphs(text).map((paragraph) => {
    const pieces = splitTokens(text, ...paragraph);
    const words = toWordFeatures(
      pieces.map(([start, end]) => text.slice(start, end)),
      lexicon,
    );
    const context = readEndContext(text, pieces, words, tagMarks);
    return { ...context, right: Uint8Array.from(context.candidates, (i) => (starts.has(pieces[i]![0]) ? 1 : 0)) };
  });
}
