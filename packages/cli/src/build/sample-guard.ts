import type { GraphStore } from '@cartograph/store';

/** Keeps the rule that the samples stay only while the store has no other document. */
export interface SampleGuard {
  /** Whether a document is a sample that may no longer come in. */
  isLeftOut(id: string): boolean;
  /** Drives the samples out when one of the saved documents is the person's own; resolves to how many went. */
  afterSaving(ids: readonly string[]): Promise<number>;
}

/** The guard of a store that holds `storedIds`. */
export function createSampleGuard(
  store: Pick<GraphStore, 'remove'>,
  sampleIds: ReadonlySet<string>,
  storedIds: ReadonlySet<string>,
): SampleGuard {
  const stored = new Set(storedIds);
  let hasOwn = [...stored].some((id) => !sampleIds.has(id));
  return {
    isLeftOut: (id) => hasOwn && sampleIds.has(id),
    afterSaving: async (ids) => {
      for (const id of ids) stored.add(id);
      hasOwn ||= ids.some((id) => !sampleIds.has(id));
      const samples = hasOwn ? [...stored].filter((id) => sampleIds.has(id)) : [];
      if (samples.length === 0) return 0;
      const { removed } = await store.remove(samples);
      for (const id of samples) stored.delete(id);
      return removed.length;
    },
  };
}
