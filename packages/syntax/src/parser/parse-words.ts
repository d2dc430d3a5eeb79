import { scoreRows, type HashedTable } from '../learn/hashed-table.ts'
import { fillParseFeatures, PARSE_FEATURES } from './parse-features.ts'
import { createParseState, isFinal, isLegal, LEFT, makeMove, RIGHT, SHIFT, type ParseState } from './parse-state.ts'

/** Parses a sentence greedily: classes are SHIFT, LEFT with each label, RIGHT with each label. */
export function parseWords(table: HashedTable, labels: number, words: Int32Array, tags: Int32Array): ParseState {
  const state = createParseState(words.length)
  const features = new Int32Array(PARSE_FEATURES)
  const scores = new Int32Array(table.classes)
  while (!isFinal(state)) {
    const count = fillParseFeatures(state, words, tags, features)
    scoreRows(table, features, count, scores)
    let best = -1
    const consider = (from: number, to: number): void => {
      for (let c = from; c < to; c++) if (best < 0 || scores[c]! > scores[best]!) best = c
    }
    if (isLegal(state, SHIFT)) consider(0, 1)
    if (isLegal(state, LEFT)) consider(1, 1 + labels)
    if (isLegal(state, RIGHT)) consider(1 + labels, 1 + 2 * labels)
    makeMove(state, best === 0 ? SHIFT : best <= labels ? LEFT : RIGHT, best === 0 ? -1 : (best - 1) % labels)
  }
  return state
}
