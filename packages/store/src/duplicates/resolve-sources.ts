import type { Extraction } from '@cartograph/model';
import type { NodeChange } from '../change/graph-change.ts';
import type { Read } from '../graph/graph-database.ts';
import { sourceIdOf } from '../projection/source-id.ts';
import type { RawRow } from '../rows/read-row.ts';
import type { Fingerprint } from './find-clusters.ts';
import { assignSources } from './find-clusters.ts';
import { bandsOf, LEAST_LIKENESS, likeness, signatureFromText, signatureOf } from './signature.ts';

/** A stored document that counts as another source than before. */
export interface MovedDocument {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** Which source each document counts as, once some have gone and others have come. */
export interface ResolvedSources {
  /** The sources under which the documents that go are stored. */
  readonly before: ReadonlyMap<string, string>;
  /** The sources of the documents that come. */
  readonly after: ReadonlyMap<string, string>;
  readonly moved: readonly MovedDocument[];
  /** How the table of bands changes. */
  readonly bands: NodeChange;
}

/** Looks for the near-duplicates of all documents that go and come, and theirs in turn, and says what they now count as. */
export async function resolveSources(
  read: Read,
  goingIds: readonly string[],
  fresh: readonly Fingerprint[],
): Promise<ResolvedSources> {
  const going = await readFingerprints(read, goingIds);
  const isGoing = new Set(goingIds);
  const index = new BandIndex(read);
  const near = (await findNear(read, index, [...going, ...fresh])).filter(({ id }) => !isGoing.has(id));
  const after = assignSources([...near, ...fresh]);
  return {
    before: new Map(going.map(({ id, storedSource }) => [id, storedSource])),
    after,
    moved: near.flatMap(({ id, storedSource }) => {
      const to = after.get(id) ?? storedSource;
      return to === storedSource ? [] : [{ id, from: storedSource, to }];
    }),
    bands: await index.change(going, fresh),
  };
}

interface StoredFingerprint extends Fingerprint {
  readonly storedSource: string;
}

/** The stored documents that hang together with any of these by near-duplicates, step by step. */
async function findNear(read: Read, index: BandIndex, start: readonly Fingerprint[]): Promise<StoredFingerprint[]> {
  const seen = new Set(start.map(({ id }) => id));
  const found: StoredFingerprint[] = [];
  let frontier = start;
  while (frontier.length > 0) {
    const candidates = (await index.documentsNear(frontier)).filter((id) => !seen.has(id));
    const known = await readFingerprints(read, candidates);
    const next = known.filter((candidate) => frontier.some((document) => isNear(document, candidate)));
    for (const { id } of next) seen.add(id);
    found.push(...next);
    frontier = next;
  }
  return found;
}

const isNear = (a: Fingerprint, b: Fingerprint): boolean =>
  a.signature !== undefined && b.signature !== undefined && likeness(a.signature, b.signature) >= LEAST_LIKENESS;

/** What of an extraction is compared with others'. */
export function toFingerprint(
  { document }: Extraction,
  signature: Uint32Array | undefined = signatureOf(document.text ?? '', document.boilerplate),
): Fingerprint {
  return {
    id: document.id,
    ownSource: sourceIdOf(document),
    ...(document.publishedAt === undefined ? {} : { publishedAt: document.publishedAt }),
    ...(signature ? { signature } : {}),
  };
}

async function readFingerprints(read: Read, ids: readonly string[]): Promise<StoredFingerprint[]> {
  if (ids.length === 0) return [];
  const rows = await read(
    'UNWIND $ids AS id MATCH (x:CartographExtraction {id: id}) RETURN x.id AS id, x.sourceId AS sourceId, x.ownSource AS ownSource, x.publishedAt AS publishedAt, x.signature AS signature',
    { ids },
  );
  return rows.map((row) => ({
    id: String(row['id']),
    storedSource: String(row['sourceId']),
    ownSource: String(row['ownSource']),
    ...(typeof row['publishedAt'] === 'string' ? { publishedAt: row['publishedAt'] } : {}),
    ...(typeof row['signature'] === 'string' ? { signature: signatureFromText(row['signature']) } : {}),
  }));
}

/** Which documents meet under which bands, as far as it has been read. */
class BandIndex {
  readonly #read: Read;
  readonly #documents = new Map<string, readonly string[]>();

  constructor(read: Read) {
    this.#read = read;
  }

  async documentsNear(documents: readonly Fingerprint[]): Promise<string[]> {
    const bands = documents.flatMap(toBands);
    await this.#load(bands);
    return [...new Set(bands.flatMap((band) => this.#documents.get(band) ?? []))];
  }

  /** The change that takes some documents out and puts others in. */
  async change(going: readonly Fingerprint[], coming: readonly Fingerprint[]): Promise<NodeChange> {
    await this.#load([...going, ...coming].flatMap(toBands));
    const after = new Map<string, Set<string>>();
    const setOf = (band: string): Set<string> => {
      const set = after.get(band) ?? new Set(this.#documents.get(band));
      after.set(band, set);
      return set;
    };
    for (const document of going) for (const band of toBands(document)) setOf(band).delete(document.id);
    for (const document of coming) for (const band of toBands(document)) setOf(band).add(document.id);
    const wasThere = (band: string): boolean => (this.#documents.get(band) ?? []).length > 0;
    const rows = [...after].filter(([, set]) => set.size > 0).map(([id, set]) => ({ id, documents: [...set].sort() }));
    return {
      table: 'CartographBand',
      create: rows.filter(({ id }) => !wasThere(id)),
      update: rows.filter(({ id }) => wasThere(id)),
      remove: [...after].filter(([band, set]) => set.size === 0 && wasThere(band)).map(([band]) => band),
    };
  }

  async #load(bands: readonly string[]): Promise<void> {
    const missing = [...new Set(bands)].filter((band) => !this.#documents.has(band));
    if (missing.length === 0) return;
    for (const band of missing) this.#documents.set(band, []);
    const rows = await this.#read(
      'UNWIND $bands AS band MATCH (b:CartographBand {id: band}) RETURN b.id AS id, b.documents AS documents',
      { bands: missing },
    );
    for (const row of rows as readonly RawRow[]) this.#documents.set(String(row['id']), row['documents'] as string[]);
  }
}

/** The bands under which a document meets its near-duplicates. */
export const toBands = ({ signature }: Fingerprint): string[] => (signature ? bandsOf(signature) : []);
