import type { BoilerplateKind } from '../vocabulary/closed-lists.ts';

/** What a line is when it fits. */
export type LinePattern = readonly [BoilerplateKind, RegExp];
