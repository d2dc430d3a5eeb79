import type { GraphActor, PropertyTable } from '@cartograph/model';
import { compareCodeUnits, foldName } from '@cartograph/model';
import type { GraphDatabase, SearchDatabase } from '../graph/graph-database.ts';
import { readActors } from '../graph/read-edges.ts';
import type { ActorHit, SearchHits, SentenceHit } from '../graph-store.ts';
import type { RawRow } from '../rows/read-row.ts';
import { readRow } from '../rows/read-row.ts';
import { nodeTables } from '../schema/tables.ts';
import { matchesAll } from './match-words.ts';
import { scoreName } from './score-name.ts';

// how many candidates are ranked for each hit that is shown
const CANDIDATES = 10;

/** Actors by name and sentences by word; a typo is forgiven where nothing is written as asked. */
export async function searchGraph(database: GraphDatabase, text: string, limit: number): Promise<SearchHits> {
  const words = [...new Set(foldName(text).split(' '))].filter((word) => word !== '').slice(0, 12);
  if (words.length === 0 || limit <= 0) return { actors: [], sentences: [] };
  const [actors, sentences] = await Promise.all([
    searchActors(database, words, limit),
    searchSentences(database.search, words, limit),
  ]);
  return { actors, sentences };
}

async function searchActors(
  { read, search }: GraphDatabase,
  words: readonly string[],
  limit: number,
): Promise<ActorHit[]> {
  for (const isFuzzy of [false, true]) {
    const rows = await search.actors(words, isFuzzy, limit * CANDIDATES);
    const hits = rows.flatMap((row) => toNameHit(row, words, isFuzzy) ?? []);
    if (hits.length === 0) continue;
    const shown = hits.sort(compareHits).slice(0, limit);
    const actors = new Map(
      (
        await readActors(
          read,
          shown.map(({ id }) => id),
        )
      ).map((actor) => [actor.id, actor]),
    );
    return shown.flatMap(({ id, matched, score }) => {
      const actor = actors.get(id);
      return actor ? [{ actor, matched, score }] : [];
    });
  }
  return [];
}

async function searchSentences(
  database: SearchDatabase,
  words: readonly string[],
  limit: number,
): Promise<SentenceHit[]> {
  for (const isFuzzy of [false, true]) {
    const rows = await database.sentences(words, isFuzzy, limit);
    const found = rows
      .map((row) => row['sentence'] as RawRow)
      .filter((row) => matchesAll(String(row['searchText']), words, isFuzzy));
    if (found.length > 0) return found.map(toSentenceHit);
  }
  return [];
}

const candidateColumns = {
  id: 'string',
  name: 'string',
  aliases: 'strings',
  weakAliases: 'strings',
  documentCount: 'integer',
} as const satisfies PropertyTable;

type Candidate = Pick<GraphActor, keyof typeof candidateColumns>;

/** A name that answers to what was asked for. */
interface NameMatch {
  readonly matched: string;
  readonly score: number;
  /** How well it answers, whosever it is: the actor's own name or another one. */
  readonly fit: number;
}

interface NameHit extends Pick<Candidate, 'id' | 'documentCount'>, NameMatch {}

/** The best name of an actor for these words, none if no name or no set of names holds them all. */
function toNameHit(row: RawRow, words: readonly string[], isFuzzy: boolean): NameHit | undefined {
  const { id, name, aliases, weakAliases, documentCount } = readRow(row, candidateColumns) as unknown as Candidate;
  const [best] = [name, ...aliases, ...weakAliases]
    .map((other): NameMatch => {
      const fit = scoreName(foldName(other), words, isFuzzy);
      return { matched: other, fit, score: Math.round(fit * (other === name ? 1 : 0.95) * 1000) / 1000 };
    })
    .sort((a, b) => b.score - a.score || Number(isShouted(a.matched)) - Number(isShouted(b.matched)));
  return best && best.fit > 0 ? { id, documentCount, ...best } : undefined;
}

/** "TRUMP", as headlines have it. */
const isShouted = (name: string): boolean => name === name.toUpperCase();

// "Trump": Donald Trump of 160 articles before one of whom an article has no more than that name
const compareHits = (a: NameHit, b: NameHit): number =>
  b.fit - a.fit || b.documentCount - a.documentCount || b.score - a.score || compareCodeUnits(a.id, b.id);

function toSentenceHit(raw: RawRow): SentenceHit {
  const { claimId, documentId, start, end, text } = readRow(
    raw,
    nodeTables.CartographSentence,
  ) as unknown as SentenceHit;
  return { ...(claimId === undefined ? {} : { claimId }), documentId, start, end, text };
}
