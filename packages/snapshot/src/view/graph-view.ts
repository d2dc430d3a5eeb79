import type { EdgeRank } from '@cartograph/model';
import { z } from 'zod';
import { SnapshotError } from '../snapshot-error.ts';

/**
 * A view as the viewer writes it down: the actors on the canvas (none: all), what the filters leave out, where they
 * stand. What this package does not read (notes, pins, selection) is kept beside.
 */
export interface GraphView {
  readonly version: 1;
  readonly actors: readonly string[];
  /** Actors that stay though the filters leave them without an edge. */
  readonly seeds: readonly string[];
  /** Actors whose neighbours were fetched. */
  readonly expansions: readonly { readonly actor: string }[];
  /** The last of the best edges that are drawn beside all of the seeds and the expanded; without it all are. */
  readonly least: EdgeRank | null;
  /** Ids of edges that are drawn however little speaks for them. */
  readonly relations: readonly string[];
  readonly hidden: readonly string[];
  readonly filters: {
    readonly labels: readonly string[];
    readonly relations: readonly string[];
    /** Quad classes, and `standing`. */
    readonly quads: readonly string[];
    readonly modalities: readonly string[];
    readonly polarities: readonly string[];
    /** Ids of sources. */
    readonly sources: readonly string[];
    /** Independent sources that an edge wants at least. */
    readonly minSources: number;
    readonly showDescribed: boolean;
  };
  /** Days, both inclusive. */
  readonly window: { readonly from: string; readonly to: string } | null;
  readonly clock: 'event' | 'reported';
  readonly positions: Readonly<Record<string, readonly [x: number, y: number]>>;
}

const strings = z.array(z.string()).default([]);

const filtersSchema = z.looseObject({
  labels: strings,
  relations: strings,
  quads: strings,
  modalities: strings,
  polarities: strings,
  sources: strings,
  minSources: z.int().min(1).default(1),
  showDescribed: z.boolean().default(false),
});

/** Validates a {@link GraphView}; what is left out is as in an empty view. */
export const viewSchema: z.ZodType<GraphView> = z.looseObject({
  version: z.literal(1),
  actors: strings,
  seeds: strings,
  expansions: z.array(z.looseObject({ actor: z.string() })).default([]),
  least: z.object({ sourceCount: z.number(), claimCount: z.number(), id: z.string() }).nullable().default(null),
  relations: strings,
  hidden: strings,
  filters: filtersSchema.prefault({}),
  window: z.object({ from: z.string(), to: z.string() }).nullable().default(null),
  clock: z.enum(['event', 'reported']).default('event'),
  positions: z.record(z.string(), z.tuple([z.number(), z.number()])).default({}),
});

/** Reads a view, or the viewer's JSON of one. Throws a SnapshotError `bad-view`. */
export function readView(written: unknown): GraphView {
  const inner =
    typeof written === 'object' && written !== null && 'view' in written
      ? (written as { view: unknown }).view
      : written;
  const result = viewSchema.safeParse(inner);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new SnapshotError(
    'bad-view',
    `that is no view: ${issue?.path.join('.') || 'the whole'}: ${issue?.message ?? 'unreadable'}; save one in the viewer`,
  );
}
