import { expect, it } from 'vitest';
import * as layout from './index.ts';

it('has these public names', () => {
  expect(Object.keys(layout).sort()).toEqual(['arrange', 'edgeWidth', 'neighboursOf', 'nodeSize', 'nodeSizeByShare']);
});
