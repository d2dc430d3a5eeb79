import { add, openSink, sinkCount } from '../learn/feature-sink.ts'
import { mix } from '../learn/hash.ts'
import type { WordFeatures } from '../words/word-features.ts'
import type { ParseState } from './parse-state.ts'

/** Most features that `fillParseFeatures` makes. */
export const PARSE_FEATURES = 128

const clip = (n: number, most: number): number => (n > most ? most : n)

// numbers that no word has stand for "none" and for the root at the end of the buffer
const wordAt = (values: Int32Array, i: number, size: number): number => (i < 0 ? -1 : i >= size ? -2 : values[i]!)
const tagAt = (values: Int32Array, i: number, size: number): number => (i < 0 ? 201 : i >= size ? 202 : values[i]!)
const clusterAt = (values: Int32Array, i: number, size: number): number => (i < 0 ? -11 : i >= size ? -12 : values[i]!)
const labelAt = (values: Int32Array, i: number): number => (i < 0 ? 301 : values[i]!)
const child = (side: Int32Array, i: number): number => (i < 0 ? -1 : side[i]!)

/** Fills `out` with the hashed features of a state, given the words' features and tags `t`; returns their number. */
export function fillParseFeatures(state: ParseState, words: WordFeatures, t: Int32Array, out: Int32Array): number {
  const { stack, depth, next, size } = state
  const w = words.lower
  const clusters = words.cluster
  openSink(out)
  const s0 = depth > 0 ? stack[depth - 1]! : -1
  const s1 = depth > 1 ? stack[depth - 2]! : -1
  const s2 = depth > 2 ? stack[depth - 3]! : -1
  const s0l = child(state.left1, s0)
  const s0l2 = child(state.left2, s0)
  const s0r = child(state.right1, s0)
  const s0r2 = child(state.right2, s0)
  const s1l = child(state.left1, s1)
  const s1r = child(state.right1, s1)
  const b0l = child(state.left1, next)
  const b0l2 = child(state.left2, next)
  const W0 = wordAt(w, s0, size)
  const T0 = tagAt(t, s0, size)
  const W1 = wordAt(w, s1, size)
  const T1 = tagAt(t, s1, size)
  const T2 = tagAt(t, s2, size)
  const WB = wordAt(w, next, size)
  const TB = tagAt(t, next, size)
  const WB1 = wordAt(w, next + 1, size)
  const TB1 = tagAt(t, next + 1, size)
  const TB2 = tagAt(t, next + 2, size)
  const TB3 = tagAt(t, next + 3, size)
  const distance = s0 < 0 ? 0 : clip(next - s0, 8)
  const v0l = s0 < 0 ? 0 : clip(state.leftCount[s0]!, 3)
  const v0r = s0 < 0 ? 0 : clip(state.rightCount[s0]!, 3)
  const v1r = s1 < 0 ? 0 : clip(state.rightCount[s1]!, 3)
  const vbl = clip(state.leftCount[next]!, 3)
  add(1, 0); add(2, W0, T0); add(3, T0); add(4, W0); add(5, WB, TB); add(6, TB); add(7, WB)
  add(8, W1, T1); add(9, T1); add(10, W1); add(11, WB1, TB1); add(12, TB1); add(13, WB1); add(14, wordAt(w, next + 2, size), TB2); add(15, TB2)
  add(16, wordAt(w, s2, size), T2); add(17, T2)
  add(18, mix(W0, T0), WB, TB); add(19, W0, T0, WB); add(20, W0, T0, TB); add(21, T0, WB, TB); add(22, W0, WB); add(23, T0, TB)
  add(24, mix(W1, T1), W0, T0); add(25, W1, T1, W0); add(26, W1, T1, T0); add(27, T1, W0, T0); add(28, W1, W0); add(29, T1, T0)
  add(30, TB, TB1); add(31, T0, TB, TB1); add(32, TB, TB1, TB2); add(33, T1, T0, TB); add(34, T2, T1, T0); add(35, mix(T1, T0), TB, TB1)
  add(36, mix(T0, TB), TB1, TB2); add(37, mix(TB, TB1), TB2, TB3)
  add(38, T0, tagAt(t, s0l, size), TB); add(39, T0, tagAt(t, s0r, size), TB); add(40, T0, TB, tagAt(t, b0l, size)); add(41, T1, tagAt(t, s1r, size), T0); add(42, T1, tagAt(t, s1l, size), T0)
  add(43, T1, T0, tagAt(t, s0l, size)); add(44, T1, T0, tagAt(t, s0r, size)); add(45, T0, tagAt(t, s0l, size), tagAt(t, s0l2, size)); add(46, T0, tagAt(t, s0r, size), tagAt(t, s0r2, size)); add(47, TB, tagAt(t, b0l, size), tagAt(t, b0l2, size))
  add(48, W0, distance); add(49, T0, distance); add(50, WB, distance); add(51, TB, distance); add(52, W0, WB, distance); add(53, T0, TB, distance)
  add(54, W0, v0r); add(55, W0, v0l); add(56, T0, v0r, v0l); add(57, WB, vbl); add(58, TB, vbl); add(59, T1, v1r, T0)
  add(60, wordAt(w, s0l, size)); add(61, tagAt(t, s0l, size)); add(62, labelAt(state.label, s0l)); add(63, wordAt(w, s0r, size)); add(64, tagAt(t, s0r, size)); add(65, labelAt(state.label, s0r))
  add(66, wordAt(w, b0l, size)); add(67, tagAt(t, b0l, size)); add(68, labelAt(state.label, b0l)); add(69, wordAt(w, s1r, size), T1); add(70, labelAt(state.label, s1r), T1); add(71, labelAt(state.label, s1l), T1)
  add(72, W0, labelAt(state.label, s0r), labelAt(state.label, s0l)); add(73, T0, labelAt(state.label, s0l), labelAt(state.label, s0r)); add(74, T0, labelAt(state.label, s0r), labelAt(state.label, s0r2)); add(75, T0, labelAt(state.label, s0l), labelAt(state.label, s0l2))
  add(76, WB, labelAt(state.label, b0l), labelAt(state.label, b0l2)); add(77, TB, labelAt(state.label, b0l), labelAt(state.label, b0l2)); add(78, W1, labelAt(state.label, s1r)); add(79, W0, TB, TB1)
  add(80, W0, wordAt(w, s0r, size), WB); add(81, W0, T0, mix(labelAt(state.label, s0r), TB)); add(82, W1, T0, TB); add(83, W0, wordAt(w, s0l, size))
  const C0 = clusterAt(clusters, s0, size)
  const C1 = clusterAt(clusters, s1, size)
  const CB = clusterAt(clusters, next, size)
  const wideDistance = s0 < 0 || s1 < 0 ? 0 : clip(s0 - s1, 8)
  add(84, C0, T0); add(85, C1, T1); add(86, CB, TB); add(87, clusterAt(clusters, next + 1, size)); add(88, C0, CB); add(89, C1, C0); add(90, C0, TB); add(91, T0, CB)
  add(92, T1, C0); add(93, C1, T0); add(94, C1, C0, TB); add(95, C1, WB); add(96, W1, WB); add(97, C0, WB); add(98, W0, CB)
  add(99, W1, wordAt(w, s0l, size)); add(100, C1, wordAt(w, s0l, size), C0); add(101, W1, wordAt(w, s0l, size), W0); add(102, T1, wordAt(w, s0l, size), T0); add(103, clusterAt(clusters, s2, size), wordAt(w, s0l, size)); add(104, T2, T1, wordAt(w, s0l, size))
  add(105, T0, child(state.relations, s0)); add(106, TB, child(state.relations, next)); add(107, T1, child(state.relations, s1)); add(108, W1, child(state.relations, s1)); add(109, C0, child(state.relations, s0), TB)
  add(110, T1, T0, wideDistance); add(111, T1, T0, mix(TB, distance)); add(112, T1, T0, mix(TB, v1r)); add(113, C1, labelAt(state.label, s1r), T0); add(114, tagAt(t, next - 1, size), TB)
  add(115, tagAt(t, s0r, size), wordAt(w, s0r, size), TB); add(116, C1, wordAt(w, s0l, size), TB); add(117, T2, T1, mix(T0, TB)); add(118, wordAt(w, next + 1, size), WB); add(119, T0, TB, WB1)
  return sinkCount()
}
