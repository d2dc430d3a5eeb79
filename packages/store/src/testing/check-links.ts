import { expect } from 'vitest';
import type { Extraction } from '@cartograph/model';
import { documentPart } from '../change/document-part.ts';
import type { GraphStore } from '../graph-store.ts';
import { articles, denial, summit } from './articles.ts';
import type { Check } from './contract.ts';

const [first, ...others] = summit.mentions;

/** The first article as it may be read by a later version. */
const readings: Readonly<Record<string, Extraction>> = {
  'a mention less': { ...summit, mentions: others },
  'a mention at another place': { ...summit, mentions: [...others, { ...first!, start: first!.start + 1 }] },
  'an actor more, who is in no claim': {
    ...summit,
    entities: [...summit.entities, denial.entities.find(({ id }) => id === 'x-tomas-pena')!],
  },
  'another speaker': { ...summit, claims: summit.claims.map((claim) => ({ ...claim, speakers: ['mexico'] })) },
  'a claim less': { ...summit, claims: summit.claims.slice(1) },
  'another title': { ...summit, document: { ...summit.document, title: 'Another title' } },
  'nothing else': summit,
};

/** What is so of the links between claims, actors and documents. */
export function checkLinks(check: Check): void {
  check('joins an article that is read anew as what it says now', async (store) => {
    await store.save(articles);
    for (const [what, reading] of Object.entries(readings)) {
      await store.save([reading]);
      expect(await linksIn(store), what).toEqual(linksFrom([reading, ...articles.slice(1)]));
    }
  });
}

/** All links of a graph, as lines in order. */
async function linksIn(store: GraphStore): Promise<string[]> {
  const claims = await store.ask('MATCH (c:Claim)-[r]->(n) RETURN type(r), c.id, n.id');
  const mentions = await store.ask('MATCH (a)-[m:MENTIONED_IN]->(d:Document) RETURN a.id, d.id, m.starts, m.ends');
  return [...claims.rows, ...mentions.rows.map((row) => ['MENTIONED_IN', ...row])]
    .map((row) => JSON.stringify(row))
    .sort();
}

/** The same, as some articles that are no reprints of each other say. */
const linksFrom = (extractions: readonly Extraction[]): string[] =>
  extractions
    .flatMap((extraction) => documentPart(extraction, extraction.document.id).links)
    .flatMap(({ type, rows }) => rows.map(({ from, to, properties }) => [type, from, to, ...Object.values(properties)]))
    .map((row) => JSON.stringify(row))
    .sort();
