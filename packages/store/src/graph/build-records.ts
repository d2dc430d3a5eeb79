import { createHash } from 'node:crypto';
import type { Producer } from '@cartograph/model';
import { compareCodeUnits, contentHash, stableJson } from '@cartograph/model';
import type { BuildRecord } from '../graph-store.ts';
import { readJudgements } from '../judgements/stored-judgements.ts';
import { graphHash } from '../projection/graph-hash.ts';
import type { GraphDatabase, Read } from './graph-database.ts';
import { readState } from './graph-state.ts';

/** All builds, the newest first. */
export async function readBuilds(read: Read): Promise<BuildRecord[]> {
  const rows = await read('MATCH (b:CartographBuild) RETURN b.content AS content');
  return rows
    .map((row) => JSON.parse(String(row['content'])) as BuildRecord)
    .sort((a, b) => compareCodeUnits(b.at, a.at));
}

/** Keeps what the graph was made of and by, unless it is what was kept last. */
export function recordBuild(database: GraphDatabase, producer: Producer, at: string): Promise<BuildRecord> {
  return database.transact(async ({ read, write }) => {
    const record: BuildRecord = { at, ...(await describe(read, producer)) };
    const [last] = await readBuilds(read);
    if (last && stableJson({ ...last, at }) === stableJson(record)) return last;
    const content = JSON.stringify(record);
    const id = `${at} ${contentHash(content).slice(-16)}`;
    await write({
      nodes: [{ table: 'CartographBuild', create: [{ id, content }], update: [], remove: [] }],
      links: [],
      edges: [],
    });
    return record;
  });
}

async function describe(read: Read, producer: Producer): Promise<Omit<BuildRecord, 'at'>> {
  const { totals, reliability } = await readState(read);
  const judgements = await readJudgements(read);
  const { version, model, gazetteer } = producer;
  return {
    version,
    model,
    gazetteer,
    inputs: { documents: totals.documents, hash: await hashInputs(read) },
    ...(Object.keys(reliability).length === 0 ? {} : { sources: contentHash(stableJson(reliability)) }),
    ...(judgements.length === 0
      ? {}
      : {
          judgements: contentHash(
            judgements
              .map(({ id }) => id)
              .sort()
              .join('\n'),
          ),
        }),
    graph: graphHash(totals.digest),
  };
}

/** One hash over the ids and the hashes of all documents, in the order of their ids. */
async function hashInputs(read: Read): Promise<string> {
  const rows = await read('MATCH (x:CartographExtraction) RETURN x.id AS id, x.hash AS hash');
  const lines = rows.map((row) => `${String(row['id'])}\t${String(row['hash'])}\n`).sort();
  const hash = createHash('sha256');
  for (const line of lines) hash.update(line);
  return `sha256:${hash.digest('hex')}`;
}
