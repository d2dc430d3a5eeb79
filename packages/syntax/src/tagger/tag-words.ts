import { argmax, scoreRows, type HashedTable } from '../learn/hashed-table.ts'
import type { WordShapes } from '../words/word-shape.ts'
import { fillTagFeatures, TAG_FEATURES } from './tag-features.ts'
import { fillUposFeatures, UPOS_FEATURES } from './upos-features.ts'

/** Penn tags of a sentence, from left to right. */
export function tagWords(table: HashedTable, words: WordShapes, guess: Int32Array): Int32Array {
  const size = words.lower.length
  const tags = new Int32Array(size)
  const features = new Int32Array(TAG_FEATURES)
  const scores = new Int32Array(table.classes)
  for (let i = 0; i < size; i++) {
    const count = fillTagFeatures(words, guess, tags, i, features)
    scoreRows(table, features, count, scores)
    tags[i] = argmax(scores, table.classes)
  }
  return tags
}

/** Universal tags of a sentence, given Penn tags and the tree. */
export function tagUniversal(table: HashedTable, words: WordShapes, tags: Int32Array, heads: Int32Array, labels: Int32Array): Int32Array {
  const size = words.lower.length
  const out = new Int32Array(size)
  const features = new Int32Array(UPOS_FEATURES)
  const scores = new Int32Array(table.classes)
  for (let i = 0; i < size; i++) {
    const count = fillUposFeatures(words, tags, heads, labels, i, features)
    scoreRows(table, features, count, scores)
    out[i] = argmax(scores, table.classes)
  }
  return out
}
