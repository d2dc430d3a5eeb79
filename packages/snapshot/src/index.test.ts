import { expect, it } from 'vitest';
import * as snapshot from './index.ts';

it('has these public names', () => {
  expect(Object.keys(snapshot).sort()).toEqual([
    'GRAPH_JSON_VERSION',
    'SnapshotError',
    'applyDiff',
    'countProducers',
    'describeDiff',
    'diffFormats',
    'diffGraphs',
    'exportFormats',
    'findCitations',
    'formatCitation',
    'graphFileSchema',
    'graphLines',
    'markdownCitation',
    'openSnapshot',
    'openSnapshotFolder',
    'readGraphJson',
    'readPositions',
    'readView',
    'toCitation',
    'toZip',
    'viewSource',
  ]);
});
