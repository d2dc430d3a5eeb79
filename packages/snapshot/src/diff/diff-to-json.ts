import { stableJson } from '@cartograph/model';
import { describeDiff } from './describe-diff.ts';
import type { GraphDiff } from './graph-diff.ts';

/** A diff as JSON: the elements before and after, and each change told with the articles behind it. */
export const diffToJson = (diff: GraphDiff): string => `${stableJson({ ...diff, entries: describeDiff(diff) })}\n`;
