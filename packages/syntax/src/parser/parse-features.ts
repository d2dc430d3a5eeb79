import { finish, mix } from '../learn/hash.ts'
import type { WordFeatures } from '../words/word-features.ts'
import type { ParseState } from './parse-state.ts'

/** Most features that `fillParseFeatures` makes. */
export const PARSE_FEATURES = 128

const clip = (n: number, most: number): number => (n > most ? most : n)

/** Fills `out` with the hashed features of a state, given the words' features and tags `t`; returns their number. */
export function fillParseFeatures(state: ParseState, words: WordFeatures, t: Int32Array, out: Int32Array): number {
  const { stack, depth, next, size } = state
  const w = words.lower
  const clusters = words.cluster
  let n = 0
  const add = (template: number, a: number, b = 0, c = 0): void => {
    out[n++] = finish(mix(mix(mix(template, a), b), c))
  }
  const word = (i: number): number => (i < 0 ? -1 : i >= size ? -2 : w[i]!)
  const tag = (i: number): number => (i < 0 ? 201 : i >= size ? 202 : t[i]!)
  const cluster = (i: number): number => (i < 0 ? -11 : i >= size ? -12 : clusters[i]!)
  const relations = (i: number): number => (i < 0 ? -1 : state.relations[i]!)
  const label = (i: number): number => (i < 0 ? 301 : state.label[i]!)
  const s0 = depth > 0 ? stack[depth - 1]! : -1
  const s1 = depth > 1 ? stack[depth - 2]! : -1
  const s2 = depth > 2 ? stack[depth - 3]! : -1
  const child = (side: Int32Array, i: number): number => (i < 0 ? -1 : side[i]!)
  const s0l = child(state.left1, s0)
  const s0l2 = child(state.left2, s0)
  const s0r = child(state.right1, s0)
  const s0r2 = child(state.right2, s0)
  const s1l = child(state.left1, s1)
  const s1r = child(state.right1, s1)
  const b0l = child(state.left1, next)
  const b0l2 = child(state.left2, next)
  const W0 = word(s0)
  const T0 = tag(s0)
  const W1 = word(s1)
  const T1 = tag(s1)
  const T2 = tag(s2)
  const WB = word(next)
  const TB = tag(next)
  const WB1 = word(next + 1)
  const TB1 = tag(next + 1)
  const TB2 = tag(next + 2)
  const TB3 = tag(next + 3)
  const distance = s0 < 0 ? 0 : clip(next - s0, 8)
  const v0l = s0 < 0 ? 0 : clip(state.leftCount[s0]!, 3)
  const v0r = s0 < 0 ? 0 : clip(state.rightCount[s0]!, 3)
  const v1r = s1 < 0 ? 0 : clip(state.rightCount[s1]!, 3)
  const vbl = clip(state.leftCount[next]!, 3)
  add(1, 0); add(2, W0, T0); add(3, T0); add(4, W0); add(5, WB, TB); add(6, TB); add(7, WB)
  add(8, W1, T1); add(9, T1); add(10, W1); add(11, WB1, TB1); add(12, TB1); add(13, WB1); add(14, word(next + 2), TB2); add(15, TB2)
  add(16, word(s2), T2); add(17, T2)
  add(18, mix(W0, T0), WB, TB); add(19, W0, T0, WB); add(20, W0, T0, TB); add(21, T0, WB, TB); add(22, W0, WB); add(23, T0, TB)
  add(24, mix(W1, T1), W0, T0); add(25, W1, T1, W0); add(26, W1, T1, T0); add(27, T1, W0, T0); add(28, W1, W0); add(29, T1, T0)
  add(30, TB, TB1); add(31, T0, TB, TB1); add(32, TB, TB1, TB2); add(33, T1, T0, TB); add(34, T2, T1, T0); add(35, mix(T1, T0), TB, TB1)
  add(36, mix(T0, TB), TB1, TB2); add(37, mix(TB, TB1), TB2, TB3)
  add(38, T0, tag(s0l), TB); add(39, T0, tag(s0r), TB); add(40, T0, TB, tag(b0l)); add(41, T1, tag(s1r), T0); add(42, T1, tag(s1l), T0)
  add(43, T1, T0, tag(s0l)); add(44, T1, T0, tag(s0r)); add(45, T0, tag(s0l), tag(s0l2)); add(46, T0, tag(s0r), tag(s0r2)); add(47, TB, tag(b0l), tag(b0l2))
  add(48, W0, distance); add(49, T0, distance); add(50, WB, distance); add(51, TB, distance); add(52, W0, WB, distance); add(53, T0, TB, distance)
  add(54, W0, v0r); add(55, W0, v0l); add(56, T0, v0r, v0l); add(57, WB, vbl); add(58, TB, vbl); add(59, T1, v1r, T0)
  add(60, word(s0l)); add(61, tag(s0l)); add(62, label(s0l)); add(63, word(s0r)); add(64, tag(s0r)); add(65, label(s0r))
  add(66, word(b0l)); add(67, tag(b0l)); add(68, label(b0l)); add(69, word(s1r), T1); add(70, label(s1r), T1); add(71, label(s1l), T1)
  add(72, W0, label(s0r), label(s0l)); add(73, T0, label(s0l), label(s0r)); add(74, T0, label(s0r), label(s0r2)); add(75, T0, label(s0l), label(s0l2))
  add(76, WB, label(b0l), label(b0l2)); add(77, TB, label(b0l), label(b0l2)); add(78, W1, label(s1r)); add(79, W0, TB, TB1)
  add(80, W0, word(s0r), WB); add(81, W0, T0, mix(label(s0r), TB)); add(82, W1, T0, TB); add(83, W0, word(s0l))
  const C0 = cluster(s0)
  const C1 = cluster(s1)
  const CB = cluster(next)
  const wideDistance = s0 < 0 || s1 < 0 ? 0 : clip(s0 - s1, 8)
  add(84, C0, T0); add(85, C1, T1); add(86, CB, TB); add(87, cluster(next + 1)); add(88, C0, CB); add(89, C1, C0); add(90, C0, TB); add(91, T0, CB)
  add(92, T1, C0); add(93, C1, T0); add(94, C1, C0, TB); add(95, C1, WB); add(96, W1, WB); add(97, C0, WB); add(98, W0, CB)
  add(99, W1, word(s0l)); add(100, C1, word(s0l), C0); add(101, W1, word(s0l), W0); add(102, T1, word(s0l), T0); add(103, cluster(s2), word(s0l)); add(104, T2, T1, word(s0l))
  add(105, T0, relations(s0)); add(106, TB, relations(next)); add(107, T1, relations(s1)); add(108, W1, relations(s1)); add(109, C0, relations(s0), TB)
  add(110, T1, T0, wideDistance); add(111, T1, T0, mix(TB, distance)); add(112, T1, T0, mix(TB, v1r)); add(113, C1, label(s1r), T0); add(114, tag(next - 1), TB)
  add(115, tag(s0r), word(s0r), TB); add(116, C1, word(s0l), TB); add(117, T2, T1, mix(T0, TB)); add(118, word(next + 1), WB); add(119, T0, TB, WB1)
  return n
}
