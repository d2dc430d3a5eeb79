export type { LayoutTask } from './arrange.ts';
export { arrange } from './arrange.ts';
export { arrangeLayers } from './arrange-layers.ts';
export { arrangeRings } from './arrange-rings.ts';
export { edgeWidth, nodeSize, nodeSizeByShare } from './node-size.ts';
export type { Position, Positions } from './position.ts';
