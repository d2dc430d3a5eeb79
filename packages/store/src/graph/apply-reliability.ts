import { stableJson } from '@cartograph/model';
import type { SourceReliability } from '../projection/belief.ts';
import type { GraphDatabase } from './graph-database.ts';
import { readState } from './graph-state.ts';
import { workThrough } from './pending-work.ts';

/** Computes the belief in every edge anew, where sources are trusted otherwise than before. */
export async function applyReliability(database: GraphDatabase, reliability: SourceReliability): Promise<void> {
  const before = await readState(database.read);
  if (stableJson(before.reliability) === stableJson(reliability)) return;
  await workThrough(database, { kind: 'belief', reliability, after: '' });
}
