import type { GraphStats } from '@cartograph/model';
import { contentHash, stableJson } from '@cartograph/model';
import { z } from 'zod';
import type { GraphView } from '../view/graph-view.ts';
import { viewSchema } from '../view/graph-view.ts';

/** The version of the snapshot file; it rises when a reader of the old one would be wrong. */
export const SNAPSHOT_VERSION = 1;

/** The versions of program, model and gazetteer that read some of the documents. */
export interface SnapshotProducer {
  readonly version: string;
  readonly model: string;
  readonly gazetteer: string;
  readonly documents: number;
}

/** What a snapshot says of itself, before its elements. */
export interface SnapshotManifest {
  readonly format: 'cartograph-snapshot';
  readonly version: number;
  readonly name: string;
  /** ISO 8601, with the time of day. */
  readonly takenAt: string;
  /** Over all that {@link hashSnapshot} names. */
  readonly hash: string;
  readonly stats: GraphStats;
  /** Whether the articles' whole texts are in it. */
  readonly withText: boolean;
  readonly producers: readonly SnapshotProducer[];
  /** The version of the program that took it. */
  readonly program: string;
  readonly view?: GraphView;
  /** PROV-O, as JSON-LD. */
  readonly provenance: unknown;
}

const producerSchema = z.object({
  version: z.string(),
  model: z.string(),
  gazetteer: z.string(),
  documents: z.int().nonnegative(),
});

const statsSchema = z.object({
  documents: z.int(),
  actors: z.int(),
  claims: z.int(),
  edges: z.int(),
  sources: z.int(),
  hash: z.string(),
  schemaVersion: z.int(),
});

/** Validates a {@link SnapshotManifest}. */
export const manifestSchema: z.ZodType<SnapshotManifest> = z.object({
  format: z.literal('cartograph-snapshot'),
  version: z.literal(SNAPSHOT_VERSION),
  name: z.string(),
  takenAt: z.string(),
  hash: z.string(),
  stats: statsSchema,
  withText: z.boolean(),
  producers: z.array(producerSchema),
  program: z.string(),
  view: viewSchema.exactOptional(),
  provenance: z.unknown(),
});

/** What a snapshot's hash is over: the graph's hash, how it was read, and the view; not the name, not the day. */
export const hashSnapshot = (of: Pick<SnapshotManifest, 'stats' | 'withText' | 'producers' | 'view'>): string =>
  contentHash(
    `cartograph snapshot\n${stableJson({
      graph: of.stats.hash,
      schemaVersion: of.stats.schemaVersion,
      producers: of.producers,
      view: of.view ?? null,
      withText: of.withText,
    })}`,
  );
