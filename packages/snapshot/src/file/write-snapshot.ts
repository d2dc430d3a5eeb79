import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip, gzipSync } from 'node:zlib';
import type { GraphSource, GraphStats } from '@cartograph/model';
import { EMPTY_DIGEST, stableJson } from '@cartograph/model';
import { exportRecords } from '../export-record.ts';
import { toGraphLine } from '../graph-line.ts';
import { graphHasher } from '../hash-graph.ts';
import type { GraphView } from '../view/graph-view.ts';
import { viewSource } from '../view/view-source.ts';
import type { SnapshotManifest, SnapshotProducer } from './manifest.ts';
import { hashSnapshot, SNAPSHOT_VERSION } from './manifest.ts';
import { toProvenance } from './provenance.ts';

/** What a snapshot is taken with. */
export interface SnapshotOptions {
  /** ISO 8601, with the time of day. */
  readonly takenAt: string;
  /** The program's version. */
  readonly program: string;
  /** What read the documents. */
  readonly producers: readonly SnapshotProducer[];
  /** Only what this view shows. */
  readonly view?: GraphView;
  /** With the articles' whole texts. */
  readonly withText?: boolean;
}

/** Writes a snapshot of a graph to a new file, which nobody may write to afterwards. */
export async function writeSnapshot(
  path: string,
  name: string,
  whole: GraphSource,
  options: SnapshotOptions,
): Promise<SnapshotManifest> {
  const source = options.view === undefined ? whole : viewSource(whole, options.view);
  const elements = `${path}.elements`;
  try {
    const { schemaVersion } = await whole.stats();
    const stats = await writeElements(elements, source, options.withText === true, schemaVersion);
    const manifest = makeManifest(name, stats, options);
    // a gzip file may have several members: the manifest is one of its own, before the elements it was made from
    const head = gzipSync(`${stableJson(manifest)}\n`);
    await pipeline(Readable.from(concatenate(head, elements)), createWriteStream(path, { flags: 'wx' }));
    await chmod(path, 0o444);
    return manifest;
  } finally {
    await rm(elements, { force: true });
  }
}

async function* concatenate(head: Buffer, path: string): AsyncGenerator<Buffer> {
  yield head;
  for await (const chunk of createReadStream(path)) yield chunk as Buffer;
}

async function writeElements(
  path: string,
  source: GraphSource,
  withText: boolean,
  schemaVersion: number,
): Promise<GraphStats> {
  const counts = { document: 0, actor: 0, edge: 0, claim: 0 };
  const sources = new Set<string>();
  let digest = EMPTY_DIGEST;
  async function* lines(): AsyncGenerator<string> {
    for await (const record of exportRecords(source, { withText })) {
      counts[record.kind]++;
      if (record.kind === 'document') {
        const { text: _text, ...value } = record.value;
        sources.add(value.sourceId);
        digest = graphHasher.addToDigest(digest, { kind: 'document', value });
      } else digest = graphHasher.addToDigest(digest, record);
      yield `${toGraphLine(record)}\n`;
    }
  }
  await pipeline(Readable.from(lines()), createGzip({ level: 6 }), createWriteStream(path, { flags: 'wx' }));
  return {
    documents: counts.document,
    actors: counts.actor,
    claims: counts.claim,
    edges: counts.edge,
    sources: sources.size,
    hash: graphHasher.graphHash(digest),
    schemaVersion,
  };
}

function makeManifest(name: string, stats: GraphStats, options: SnapshotOptions): SnapshotManifest {
  const content = {
    stats,
    withText: options.withText === true,
    producers: [...options.producers],
    ...(options.view === undefined ? {} : { view: options.view }),
  };
  const manifest = {
    format: 'cartograph-snapshot' as const,
    version: SNAPSHOT_VERSION,
    name,
    takenAt: options.takenAt,
    hash: hashSnapshot(content),
    program: options.program,
    ...content,
  } as const;
  return { ...manifest, provenance: toProvenance(manifest) };
}
