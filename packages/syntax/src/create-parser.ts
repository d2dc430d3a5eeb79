import type { Parser, Sentence, Token } from '@cartograph/model';
import { buildTokens } from './build-tokens.ts';
import { readSyntaxModel, type SyntaxModel } from './model/syntax-model.ts';
import { tagUniversal, tagWords } from './tagger/tag-words.ts';
import { findDateline } from './text/find-dateline.ts';
import type { Piece } from './text/piece.ts';
import { splitSentences } from './text/split-sentences.ts';
import { splitTokens } from './text/split-tokens.ts';
import { toWordFeatures } from './words/word-features.ts';

/** A `Parser` that also takes words which somebody else has cut. */
export interface SyntaxParser extends Parser {
  /** Tags and parses one sentence of `text`, given its words as `[start, end)` in UTF-16 code units. */
  parsePieces(text: string, pieces: readonly Piece[]): readonly Token[];
}

function parsePieces(model: SyntaxModel, text: string, pieces: readonly Piece[]): readonly Token[] {
  if (pieces.length === 0) return [];
  const forms = pieces.map(([start, end]) => text.slice(start, end));
  const words = toWordFeatures(forms, model.lexicon);
  const tags = tagWords(model.tagger, words);
  const state = model.parse(words, tags);
  const universal = tagUniversal(model.universal, words, tags, state.head, state.label);
  return buildTokens(model, { pieces, forms, tags, universal, state });
}

/** Parses a dateline by itself, so that the place in it is nobody's subject, and hangs it on the sentence's root. */
function parseBehindDateline(model: SyntaxModel, text: string, start: number, end: number): readonly Token[] {
  const behind = findDateline(text, start, end);
  const pieces = splitTokens(text, behind, end);
  if (behind === start || pieces.length === 0) return parsePieces(model, text, splitTokens(text, start, end));
  const dateline = parsePieces(model, text, splitTokens(text, start, behind));
  const size = dateline.length;
  const rest = parsePieces(model, text, pieces);
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
      for (const [start, end] of splitSentences(text)) {
        const tokens = parseBehindDateline(model, text, start, end);
        if (tokens.length > 0) sentences.push({ start, end, index: sentences.length, tokens });
      }
      return sentences;
    },
  };
}
