import type { Parser, Sentence, Token } from '@cartograph/model';
import { buildTokens } from './build-tokens.ts';
import { readSyntaxModel, type SyntaxModel } from './model/syntax-model.ts';
import { tagUniversal, tagWords } from './tagger/tag-words.ts';
import { findDateline } from './text/find-dateline.ts';
import type { Piece } from './text/piece.ts';
import { findSentenceStarts, readEndContext } from './text/find-sentence-starts.ts';
import { splitParagraphs } from './text/split-paragraphs.ts';
import { splitTokens } from './text/split-tokens.ts';
import { sliceWords, toWordFeatures, type WordFeatures } from './words/word-features.ts';

/** A `Parser` that also takes words which somebody else has cut. */
export interface SyntaxParser extends Parser {
  /** Tags and parses one sentence of `text`, given its words as `[start, end)` in UTF-16 code units. */
  parsePieces(text: string, pieces: readonly Piece[]): readonly Token[];
}

const formsOf = (text: string, pieces: readonly Piece[]): readonly string[] =>
  pieces.map(([start, end]) => text.slice(start, end));

function parseWords(model: SyntaxModel, text: string, pieces: readonly Piece[], words: WordFeatures): readonly Token[] {
  if (pieces.length === 0) return [];
  const forms = formsOf(text, pieces);
  const tags = tagWords(model.tagger, words);
  const { head: heads, label: labels } = model.parse(words, tags);
  const universal = tagUniversal(model.universal, words, tags, heads, labels);
  return buildTokens(model, { pieces, forms, tags, universal, heads, labels });
}

function parsePieces(model: SyntaxModel, text: string, pieces: readonly Piece[]): readonly Token[] {
  return parseWords(model, text, pieces, toWordFeatures(formsOf(text, pieces), model.lexicon));
}

/** Parses a dateline by itself, so that the place in it is nobody's subject, and hangs it on the sentence's root. */
function parseBehindDateline(
  model: SyntaxModel,
  text: string,
  pieces: readonly Piece[],
  words: WordFeatures,
): readonly Token[] {
  const start = pieces[0]![0];
  const behind = findDateline(text, start, pieces[pieces.length - 1]![1]);
  const size = behind === start ? 0 : pieces.findIndex((piece) => piece[0] >= behind);
  if (size <= 0) return parseWords(model, text, pieces, words);
  const dateline = parseWords(model, text, pieces.slice(0, size), sliceWords(words, 0, size));
  const rest = parseWords(model, text, pieces.slice(size), sliceWords(words, size, pieces.length));
  const root = size + rest.findIndex((token) => token.head < 0);
  return [
    ...dateline.map((token): Token => (token.head < 0 ? { ...token, head: root, deprel: 'parataxis' } : token)),
    ...rest.map((token): Token => ({
      ...token,
      index: token.index + size,
      head: token.head < 0 ? -1 : token.head + size,
    })),
  ];
}

/** Splits a paragraph into sentences of words, and parses each. */
function parseParagraph(model: SyntaxModel, text: string, paragraph: Piece, out: Sentence[]): void {
  const pieces = splitTokens(text, ...paragraph);
  const words = toWordFeatures(formsOf(text, pieces), model.lexicon);
  const starts = findSentenceStarts(model.ends, readEndContext(text, pieces, words, model.tagMarks));
  let from = 0;
  for (const to of [...starts, pieces.length]) {
    if (to === from) continue;
    const tokens = parseBehindDateline(model, text, pieces.slice(from, to), sliceWords(words, from, to));
    out.push({ start: pieces[from]![0], end: pieces[to - 1]![1], index: out.length, tokens });
    from = to;
  }
}

/**
 * Makes a parser of English from the bytes of `assets/model.bin`. `parse` never throws: any text
 * has sentences, tokens with exact UTF-16 offsets, and trees. Throws a `ModelError` where the
 * bytes are no model.
 */
export function createParser(bytes: Uint8Array): SyntaxParser {
  const model = readSyntaxModel(bytes);
  return {
    modelHash: model.hash,
    parsePieces: (text, pieces) => parsePieces(model, text, pieces),
    parse(text: string): readonly Sentence[] {
      const sentences: Sentence[] = [];
      for (const paragraph of splitParagraphs(text)) parseParagraph(model, text, paragraph, sentences);
      return sentences;
    },
  };
}
