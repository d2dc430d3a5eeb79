import type { GraphActor } from '@cartograph/model';
import { compareCodeUnits, foldName } from '@cartograph/model';
import type { SearchDatabase } from '../graph/graph-database.ts';
import type { ActorHit, SearchHits, SentenceHit } from '../graph-store.ts';
import { fromActorRow } from '../rows/actor-row.ts';
import type { RawRow } from '../rows/read-row.ts';
import { readRow } from '../rows/read-row.ts';
import { nodeTables } from '../schema/tables.ts';
import { matchesAll } from './match-words.ts';
import { scoreName } from './score-name.ts';

// how many candidates are ranked for each hit that is shown
const CANDIDATES = 10;

/** Actors by name and sentences by word; a typo is forgiven where nothing is written as asked. */
export async function searchGraph(database: SearchDatabase, text: string, limit: number): Promise<SearchHits> {
  const words = [...new Set(foldName(text).split(' '))].filter((word) => word !== '').slice(0, 12);
  if (words.length === 0 || limit <= 0) return { actors: [], sentences: [] };
  return {
    actors: await searchActors(database, words, limit),
    sentences: await searchSentences(database, words, limit),
  };
}

async function searchActors(database: SearchDatabase, words: readonly string[], limit: number): Promise<ActorHit[]> {
  for (const isFuzzy of [false, true]) {
    const rows = await database.actors(words, isFuzzy, limit * CANDIDATES);
    const hits = rows.flatMap((row) => toActorHit(fromActorRow(row['actor'] as RawRow), words, isFuzzy) ?? []);
    if (hits.length > 0) return hits.sort(compareHits).slice(0, limit);
  }
  return [];
}

async function searchSentences(
  database: SearchDatabase,
  words: readonly string[],
  limit: number,
): Promise<SentenceHit[]> {
  for (const isFuzzy of [false, true]) {
    const rows = await database.sentences(words, isFuzzy, limit * CANDIDATES);
    const found = rows
      .map((row) => row['sentence'] as RawRow)
      .filter((row) => matchesAll(String(row['searchText']), words, isFuzzy));
    if (found.length > 0) return found.slice(0, limit).map(toSentenceHit);
  }
  return [];
}

/** The best name of an actor for these words, none if no name or no set of names holds them all. */
function toActorHit(actor: GraphActor, words: readonly string[], isFuzzy: boolean): ActorHit | undefined {
  const names = [actor.name, ...actor.aliases, ...actor.weakAliases];
  let best: { readonly matched: string; readonly score: number } | undefined;
  for (const name of names) {
    const score = scoreName(foldName(name), words, isFuzzy) * (name === actor.name ? 1 : 0.95);
    if (score > (best?.score ?? 0)) best = { matched: name, score: Math.round(score * 1000) / 1000 };
  }
  return best && { actor, ...best };
}

const compareHits = (a: ActorHit, b: ActorHit): number =>
  b.score - a.score || b.actor.documentCount - a.actor.documentCount || compareCodeUnits(a.actor.id, b.actor.id);

function toSentenceHit(raw: RawRow): SentenceHit {
  const { claimId, documentId, start, end, text } = readRow(
    raw,
    nodeTables.CartographSentence,
  ) as unknown as SentenceHit;
  return { ...(claimId === undefined ? {} : { claimId }), documentId, start, end, text };
}
