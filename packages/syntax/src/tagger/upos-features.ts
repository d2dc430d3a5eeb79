import { finish, mix } from '../learn/hash.ts'
import type { WordFeatures } from '../words/word-features.ts'

/** Most features that `fillUposFeatures` makes. */
export const UPOS_FEATURES = 24

/** Features of word `i` for its universal tag, given Penn tags and the tree: "that" as a mark is SCONJ. */
export function fillUposFeatures(words: WordFeatures, tags: Int32Array, heads: Int32Array, labels: Int32Array, i: number, out: Int32Array): number {
  let n = 0
  const add = (template: number, a: number, b = 0, c = 0): void => {
    out[n++] = finish(mix(mix(mix(template + 500, a), b), c))
  }
  const size = words.lower.length
  const w = words.lower[i]!
  const t = tags[i]!
  const l = labels[i]!
  const h = heads[i]!
  const headTag = h >= 0 && h < size ? tags[h]! : -1
  const before = i > 0 ? tags[i - 1]! : -2
  const after = i + 1 < size ? tags[i + 1]! : -3
  add(1, t)
  add(2, t, l)
  add(3, t, w)
  add(4, t, l, w)
  add(5, t, l, headTag)
  add(6, t, w, headTag)
  add(7, words.form[i]!)
  add(8, t, after)
  add(9, t, before)
  add(10, t, words.shape[i]!)
  add(11, t, words.suffix3[i]!, l)
  add(12, t, w, after)
  add(13, t, h < i ? 1 : 2, l)
  add(14, t, words.cluster[i]!)
  add(15, t, words.cluster[i]!, l)
  add(16, t, words.shape[i]!, before)
  add(17, t, words.suffix2[i]!)
  add(18, mix(t, after), before, l)
  return n
}
