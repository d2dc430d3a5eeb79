import type { Parser, Sentence } from '@cartograph/model'
import { buildTokens } from './build-tokens.ts'
import { readSyntaxModel, type SyntaxModel } from './model/syntax-model.ts'
import { parseWords } from './parser/parse-words.ts'
import { tagUniversal, tagWords } from './tagger/tag-words.ts'
import type { Piece } from './text/piece.ts'
import { splitSentences } from './text/split-sentences.ts'
import { splitTokens } from './text/split-tokens.ts'
import { toWordShapes } from './words/word-shape.ts'

/** Tags and parses words that are already cut; heads are indices, -1 for the root. */
export function parsePieces(model: SyntaxModel, text: string, pieces: readonly Piece[]): Sentence['tokens'] {
  const words = pieces.map(([start, end]) => text.slice(start, end))
  const shapes = toWordShapes(words)
  // a word that the dictionary lacks is guessed by its shape
  const guess = Int32Array.from(shapes.lower, (hash, i) => model.guesses.get(hash) ?? 64 + (shapes.shape[i]! & 63))
  const tags = tagWords(model.tagger, shapes, guess)
  const state = parseWords(model.parser, model.labels.length, shapes.lower, tags)
  const universal = tagUniversal(model.universal, shapes, tags, state.head, state.label)
  return buildTokens(model, pieces, words, tags, universal, state)
}

/**
 * Makes a parser of English from the bytes of `assets/model.bin`. `parse` never throws: any text
 * has sentences, tokens with exact UTF-16 offsets, and trees. Throws a `ModelError` where the
 * bytes are no model.
 */
export function createParser(bytes: Uint8Array): Parser {
  const model = readSyntaxModel(bytes)
  return {
    modelHash: model.hash,
    parse(text: string): readonly Sentence[] {
      const sentences: Sentence[] = []
      for (const [start, end] of splitSentences(text)) {
        const pieces = splitTokens(text, start, end)
        if (pieces.length > 0) sentences.push({ start, end, index: sentences.length, tokens: parsePieces(model, text, pieces) })
      }
      return sentences
    },
  }
}
