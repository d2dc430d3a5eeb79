import type { Claim, EventType } from '@cartograph/model';

/**
 * Where PLV's labels differ from our vocabulary, which wins everywhere else: it has one root for both kinds of
 * yielding, and takes convictions and charges for accusations.
 */
const roots: Readonly<Record<string, string>> = {
  CONCEDE: 'YIELD',
  RETREAT: 'YIELD',
  'SANCTION convict': 'ACCUSE',
};

/** The root type that PLV would give a claim. */
export const plvRoot = ({ relation, mode }: Claim): string =>
  roots[`${relation} ${mode ?? ''}`] ?? roots[relation] ?? relation;

/** The type of ours that stands for a root of PLV's in training. */
export const typeOfRoot = (root: string): EventType => (root === 'YIELD' ? 'RETREAT' : (root as EventType));
