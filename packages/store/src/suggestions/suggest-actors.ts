import type { GraphActor } from '@cartograph/model';
import { compareCodeUnits } from '@cartograph/model';
import type { ActorSuggestion } from '../graph-store.ts';
import type { GraphDatabase, Read } from '../graph/graph-database.ts';
import { readState } from '../graph/graph-state.ts';
import { actorsJudgements, readJudgements } from '../judgements/stored-judgements.ts';
import { fromActorRow } from '../rows/actor-row.ts';
import type { RawRow } from '../rows/read-row.ts';
import type { NamedPair } from './pair-actors.ts';
import { pairActors } from './pair-actors.ts';

/** Which suggestions are wanted. */
export interface SuggestOptions {
  /** The least score (0.5). */
  readonly least?: number;
  /** How many at most (50). */
  readonly limit?: number;
}

/** The pairs of actors that are likely one and that nobody has judged yet, the likeliest first. */
export async function suggestActors(database: GraphDatabase, options: SuggestOptions): Promise<ActorSuggestion[]> {
  const { read } = database;
  const actors: GraphActor[] = [];
  for await (const row of database.stream('MATCH (a:CartographActor) WHERE a.named RETURN a ORDER BY a.id'))
    actors.push(fromActorRow(row['a'] as RawRow));
  const judged = await readJudged(read);
  const pairs = pairActors(actors).filter(({ actors: [a, b] }) => !judged.has(pairKey(a.id, b.id)));
  const about = await readSurroundings(database, [
    ...new Set(pairs.flatMap(({ actors: ends }) => ends.map(({ id }) => id))),
  ]);
  return pairs
    .map((pair) => scorePair(pair, about))
    .filter(({ score }) => score >= (options.least ?? 0.5))
    .sort(
      (a, b) =>
        b.score - a.score ||
        compareCodeUnits(a.actors[0].id, b.actors[0].id) ||
        compareCodeUnits(a.actors[1].id, b.actors[1].id),
    )
    .slice(0, options.limit ?? 50);
}

const pairKey = (a: string, b: string): string => (a < b ? `${a}\u0000${b}` : `${b}\u0000${a}`);

async function readJudged(read: Read): Promise<ReadonlySet<string>> {
  const { renames } = await readState(read);
  const now = (id: string): string => renames.get(id) ?? id;
  return new Set(
    actorsJudgements(await readJudgements(read)).map(({ actors: [a, b] }) => pairKey(now(a.id), now(b.id))),
  );
}

/** What stands around an actor: documents, offices, and whom it deals with. */
interface Surroundings {
  readonly documents: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}

const NOTHING: Surroundings = { documents: new Set(), offices: new Set(), others: new Set() };

async function readSurroundings(
  { read, typeFunction }: GraphDatabase,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Surroundings>> {
  if (ids.length === 0) return new Map();
  const documents = await read(
    'UNWIND $ids AS id MATCH (a:CartographActor {id: id})-[:MENTIONED_IN]->(d:CartographDocument) RETURN a.id AS id, d.id AS other',
    { ids },
  );
  const edges = await read(
    `UNWIND $ids AS id MATCH (a:CartographActor {id: id})-[r]-(b:CartographActor) RETURN a.id AS id, ${typeFunction}(r) AS type, b.id AS other`,
    { ids },
  );
  const offices = edges.filter((row) => OFFICES.has(String(row['type'])));
  const [documentsOf, officesOf, othersOf] = [gather(documents), gather(offices), gather(edges)];
  return new Map(
    ids.map((id) => [
      id,
      {
        documents: documentsOf.get(id) ?? NOTHING.documents,
        offices: officesOf.get(id) ?? NOTHING.offices,
        others: othersOf.get(id) ?? NOTHING.others,
      },
    ]),
  );
}

const OFFICES: ReadonlySet<string> = new Set(['HOLDS_OFFICE', 'WORKS_FOR', 'MEMBER_OF', 'LEADS']);

function gather(rows: readonly RawRow[]): Map<string, Set<string>> {
  const sets = new Map<string, Set<string>>();
  for (const row of rows) {
    const id = String(row['id']);
    const set = sets.get(id) ?? new Set();
    sets.set(id, set.add(String(row['other'])));
  }
  return sets;
}

const SHARED_OFFICE = 0.12;
const SHARED_OTHER = 0.04;
const MOST_OTHERS = 3;
const SAME_COUNTRY = 0.04;
const SAME_DOCUMENT = -0.35;
const HIGHEST = 0.99;

/** A name is worth most; office, company and country add to it; whom one document has beside each other are two. */
function scorePair({ actors, names }: NamedPair, about: ReadonlyMap<string, Surroundings>): ActorSuggestion {
  const [a, b] = actors.map(({ id }) => about.get(id) ?? NOTHING) as [Surroundings, Surroundings];
  const shared = (field: keyof Surroundings): number => [...a[field]].filter((id) => b[field].has(id)).length;
  const others = Math.min(shared('others'), MOST_OTHERS);
  const parts: readonly (readonly [string, number])[] = [
    [names.reason, names.worth],
    ['office', shared('offices') > 0 ? SHARED_OFFICE : 0],
    ['company', others * SHARED_OTHER],
    ['country', actors[0].country !== undefined && actors[0].country === actors[1].country ? SAME_COUNTRY : 0],
    ['same-document', shared('documents') > 0 ? SAME_DOCUMENT : 0],
  ];
  const sum = parts.reduce((total, [, worth]) => total + worth, 0);
  return {
    actors,
    score: Math.round(Math.min(Math.max(sum, 0), HIGHEST) * 100) / 100,
    reasons: parts.filter(([, worth]) => worth !== 0).map(([reason]) => reason),
  };
}
