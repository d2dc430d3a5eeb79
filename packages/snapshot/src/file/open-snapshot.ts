import type { GraphActor, GraphClaim, GraphDocument, GraphEdge, GraphSource } from '@cartograph/model';
import { fromGraphLine, toGraphLine } from '../graph-line.ts';
import { SnapshotError } from '../snapshot-error.ts';
import type { SnapshotManifest } from './manifest.ts';
import { manifestSchema, SNAPSHOT_VERSION } from './manifest.ts';
import { snapshotLines } from './snapshot-lines.ts';

/** An opened snapshot: a graph that needs no database. */
export interface Snapshot {
  readonly manifest: SnapshotManifest;
  readonly source: GraphSource;
  /** The elements as lines, without the manifest and without the articles' texts. */
  lines(): AsyncGenerator<string>;
}

/** Opens a snapshot file. Throws a SnapshotError `damaged` or `wrong-version`. */
export async function openSnapshot(path: string): Promise<Snapshot> {
  const manifest = await readManifest(path);
  async function* lines(): AsyncGenerator<string> {
    let isFirst = true;
    for await (const line of snapshotLines(path)) {
      if (!isFirst) yield line;
      isFirst = false;
    }
  }
  return { manifest, lines: () => withoutTexts(lines(), manifest), source: sourceOf(manifest, lines) };
}

async function* withoutTexts(lines: AsyncIterable<string>, { withText }: SnapshotManifest): AsyncGenerator<string> {
  for await (const line of lines) {
    const record = withText && line.startsWith('document ') ? fromGraphLine(line) : undefined;
    if (record?.kind !== 'document') yield line;
    else {
      const { text: _text, ...value } = record.value;
      yield toGraphLine({ kind: 'document', value });
    }
  }
}

/** What a snapshot file says of itself. */
export async function readManifest(path: string): Promise<SnapshotManifest> {
  for await (const line of snapshotLines(path)) return parseManifest(line, path);
  throw new SnapshotError('damaged', `${path} is empty; restore it from a copy`);
}

function parseManifest(line: string, path: string): SnapshotManifest {
  let written: unknown;
  try {
    written = JSON.parse(line);
  } catch (cause) {
    throw new SnapshotError('damaged', `${path} is no snapshot`, { cause });
  }
  const version = (written as { version?: unknown } | null)?.version;
  if (typeof version === 'number' && version !== SNAPSHOT_VERSION)
    throw new SnapshotError('wrong-version', `${path} has version ${version}; this program reads ${SNAPSHOT_VERSION}`);
  const parsed = manifestSchema.safeParse(written);
  if (!parsed.success) throw new SnapshotError('damaged', `${path} is no snapshot`, { cause: parsed.error });
  return parsed.data;
}

function sourceOf(manifest: SnapshotManifest, lines: () => AsyncGenerator<string>): GraphSource {
  async function* elements<Element>(kind: string): AsyncGenerator<Element> {
    let hasBegun = false;
    for await (const line of lines()) {
      const isOne = line.startsWith(kind);
      if (isOne) yield fromGraphLine(line).value as Element;
      else if (hasBegun) return;
      hasBegun ||= isOne;
    }
  }
  let texts: Promise<ReadonlyMap<string, string>> | undefined;
  const readTexts = async (): Promise<ReadonlyMap<string, string>> => {
    const found = new Map<string, string>();
    for await (const { id, text } of elements<GraphDocument & { readonly text?: string }>('document '))
      if (text !== undefined) found.set(id, text);
    return found;
  };
  return {
    stats: async () => manifest.stats,
    actors: () => elements<GraphActor>('actor '),
    edges: () => elements<GraphEdge>('edge '),
    claims: () => elements<GraphClaim>('claim '),
    documents: async function* documents() {
      for await (const { text: _text, ...document } of elements<GraphDocument & { readonly text?: string }>(
        'document ',
      ))
        yield document;
    },
    documentText: async (id) => (manifest.withText ? (await (texts ??= readTexts())).get(id) : undefined),
  };
}
