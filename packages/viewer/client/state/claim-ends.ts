import type { Signal } from '@preact/signals';
import { signal } from '@preact/signals';
import { reading, screen } from './session.ts';

/** Two actors between whom a claim is to be added, while the words that say it are looked for. */
export const claimEnds: Signal<readonly [string, string] | undefined> = signal(undefined);

/** Goes to the articles, for the words that say what two actors did. */
export function startClaim([a, b]: readonly string[]): void {
  if (a === undefined || b === undefined) return;
  claimEnds.value = [a, b];
  reading.value = undefined;
  screen.value = 'reader';
}
