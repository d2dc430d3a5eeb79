import type { ActorsJudgement, Judgement } from '@cartograph/model';
import { compareJudgements } from '@cartograph/model';
import { actorKey, actorOfKey, FORMER_IDS } from '../change/tally-key.ts';
import { readTallies } from '../graph/read-tallies.ts';
import type { Read } from '../graph/graph-database.ts';
import type { Tally } from '../projection/tally.ts';
import { addTally, countOf } from '../projection/tally.ts';
import { searchableNames } from '../search/searchable.ts';
import type { RawActors } from './raw-actors.ts';
import { rawActorsOf, wantedBy } from './raw-actors.ts';

/** The judgements that the graph holds by, the oldest first. */
export async function readJudgements(read: Read): Promise<Judgement[]> {
  const rows = await read('MATCH (j:CartographJudgement) RETURN j.content AS content');
  return rows.map((row) => JSON.parse(String(row['content'])) as Judgement).sort(compareJudgements);
}

/** Those about who is who. */
export const actorsJudgements = (judgements: readonly Judgement[]): ActorsJudgement[] =>
  judgements.filter((judgement) => judgement.kind === 'actors');

/** Who is whom in the graph as it is stored, and what documents that come and go change of it. */
export interface RawActorsInput {
  readonly renames: ReadonlyMap<string, string>;
  /** The id that each former one stands for, once documents have come and gone. */
  readonly current: ReadonlyMap<string, string>;
  /** What documents that come and go add to each actor. */
  readonly change?: RawActors;
}

/**
 * What the stored documents call the actors that judgements name. Names are looked for only where an id is gone.
 */
export async function readRawActors(
  read: Read,
  judgements: readonly ActorsJudgement[],
  { renames, current, change = new Map() }: RawActorsInput,
): Promise<RawActors> {
  const raw = new Map<string, Tally>();
  const holders = [...wantedBy(judgements).ids].flatMap((id) =>
    [id, current.get(id) ?? id].map((one) => renames.get(one) ?? one),
  );
  await addHolders(read, raw, holders);
  const total = (id: string): Tally => addTally(raw.get(id) ?? {}, change.get(id) ?? {});
  const gone = judgements
    .flatMap(({ actors }) => actors)
    .filter(({ id }) => countOf(total(id), 'documents') <= 0)
    .map(({ name }) => name);
  const seen = new Set(holders);
  const others = (await readActorsNamed(read, gone)).filter((id) => !seen.has(id));
  await addHolders(read, raw, others);
  return new Map([...new Set([...raw.keys(), ...change.keys()])].map((id) => [id, total(id)]));
}

/** The stored tally of former ids. */
export const readFormerIds = async (read: Read): Promise<Tally> =>
  (await readTallies(read, [FORMER_IDS])).get(FORMER_IDS) ?? {};

async function addHolders(read: Read, raw: Map<string, Tally>, ids: readonly string[]): Promise<void> {
  for (const [key, tally] of await readTallies(read, [...new Set(ids)].map(actorKey))) {
    for (const [one, part] of rawActorsOf(actorOfKey(key) ?? key, tally)) raw.set(one, part);
  }
}

async function readActorsNamed(read: Read, names: readonly string[]): Promise<string[]> {
  if (names.length === 0) return [];
  const lines = [...new Set(names.map((name) => searchableNames([name])))].filter((line) => line !== '');
  const rows = await read(
    'UNWIND $lines AS line MATCH (a:CartographActor) WHERE a.searchNames CONTAINS line RETURN DISTINCT a.id AS id',
    { lines },
  );
  return rows.map((row) => String(row['id']));
}
