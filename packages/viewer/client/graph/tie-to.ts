import type { LineElement } from './elements.ts';

/** The tie between a node and the one beside it that stands for others. */
export const tieTo = (source: string, target: string): LineElement => ({
  id: `${target}|tie`,
  kind: 'tie',
  source,
  target,
  width: 1,
  text: '',
  isMutual: true,
  isDenied: true,
  isDisputed: false,
  tint: 'none',
});
