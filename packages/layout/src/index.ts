export type { LayoutTask } from './arrange.ts';
export { arrange } from './arrange.ts';
export type { Neighbours } from './neighbours-of.ts';
export { neighboursOf } from './neighbours-of.ts';
export { edgeWidth, nodeSize, nodeSizeByShare } from './node-size.ts';
export type { Position, Positions } from './position.ts';
