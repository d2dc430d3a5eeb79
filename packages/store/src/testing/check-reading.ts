import { expect } from 'vitest';
import type { ClaimSummary } from '../graph-store.ts';
import { summit } from './articles.ts';
import type { Check } from './contract.ts';
import { readAll } from './read-all.ts';

const MEETING = 'mexico|CONSULT|united-states';
const SEIZURE = 'us-coast-guard|COERCE|x-harbor-cartel';

/** What can be read of the contract's three articles. */
export function checkReading(check: Check): void {
  check('streams everything in the order of ids', async (store) => {
    const { actors, edges, claims, documents } = await readAll(store);
    for (const list of [actors, edges, claims, documents]) {
      const ids = list.map((item) => item.id);
      expect(ids).toEqual([...ids].sort());
    }
    expect(edges.map((edge) => edge.id)).toContain(MEETING);
    expect(documents.map((document) => document.id)).toEqual(['arrest', 'denial', 'summit']);
  });

  check('merges an actor over its documents', async (store) => {
    expect(await store.actor('mexico')).toEqual({
      id: 'mexico',
      label: 'Government',
      name: 'Mexico',
      aliases: [],
      weakAliases: [],
      topics: [],
      collective: false,
      known: true,
      named: true,
      mentionCount: 5,
      documentCount: 3,
      firstReported: '2025-03-02',
      lastReported: '2025-03-05',
    });
    expect(await store.actor('nobody')).toBeUndefined();
  });

  check('adds claims up to an edge', async (store) => {
    const edge = (await store.actorEdges('mexico')).find(({ id }) => id === MEETING);
    expect(edge).toEqual({
      id: MEETING,
      subject: 'mexico',
      relation: 'CONSULT',
      object: 'united-states',
      claimCount: 2,
      positiveCount: 2,
      negativeCount: 0,
      actualCount: 2,
      plannedCount: 0,
      possibleCount: 0,
      allegedCount: 0,
      documentCount: 2,
      sourceCount: 2,
      firstEvent: '2025-03-01',
      lastEvent: '2025-03-04',
      firstReported: '2025-03-02',
      lastReported: '2025-03-05',
      belief: 0.938,
      actions: ['meet', 'speak'],
      disputed: false,
      mutual: true,
    });
  });

  check('marks an edge that is both said and denied', async (store) => {
    const edge = (await store.actorEdges('us-coast-guard')).find(({ id }) => id === SEIZURE);
    expect(edge).toMatchObject({
      disputed: true,
      positiveCount: 1,
      negativeCount: 1,
      allegedCount: 1,
      actualCount: 1,
      mutual: false,
    });
  });

  check('gives an office its title', async (store) => {
    const [edge] = await store.actorEdges('x-ana-robles');
    expect(edge).toMatchObject({ relation: 'HOLDS_OFFICE', title: 'envoy' });
  });

  check('opens an edge to its sentences, newest first', async (store) => {
    const items = await store.edgeClaims(MEETING);
    expect(items.map(({ claim, document }) => [document.id, claim.quote])).toEqual([
      ['denial', 'Mexico spoke with the United States again.'],
      ['summit', 'Mexico met the United States for talks on Saturday.'],
    ]);
    expect(items[0]?.document).toMatchObject({
      publisher: 'Evening Herald',
      sourceId: 'Evening Herald',
      language: 'en',
    });
    expect(await store.edgeClaims('a|AGREE|b')).toEqual([]);
  });

  check('gives a claim as it was extracted', async (store) => {
    const stored = await store.document('summit');
    expect(stored?.claims.map(({ documentId: _id, ...claim }) => claim)).toEqual(summit.claims);
    for (const claim of stored?.claims ?? []) {
      const { start, end } = claim.evidence.sentence;
      expect(stored?.text.slice(start, end)).toBe(claim.quote);
    }
  });

  check('gives a document with its text and mentions', async (store) => {
    const stored = await store.document('summit');
    expect(stored?.document).toMatchObject({
      id: 'summit',
      title: 'A meeting in Tijuana',
      sourceId: 'Daily Ledger',
      publishedAt: '2025-03-02',
    });
    expect(stored?.document).not.toHaveProperty('text');
    expect(stored?.document).not.toHaveProperty('path');
    expect(stored?.mentions).toEqual(summit.mentions);
    expect(await store.documentText('summit')).toBe(summit.document.text);
    expect(await store.documentText('nowhere')).toBeUndefined();
    expect(await store.document('nowhere')).toBeUndefined();
  });

  check('takes a document without outlet and URL for its own source', async (store) => {
    expect((await store.document('arrest'))?.document.sourceId).toBe('arrest');
  });

  check('says of each document what build compares', async (store) => {
    expect(await store.documentStates()).toEqual([
      { id: 'arrest', hash: expect.stringMatching(/^sha256:/), producer: summit.document.producer },
      {
        id: 'denial',
        hash: expect.any(String),
        producer: summit.document.producer,
        path: '/articles/denial.txt',
        url: 'https://herald.example.org/denial',
      },
      {
        id: 'summit',
        hash: summit.document.hash,
        producer: summit.document.producer,
        path: '/articles/summit.txt',
        url: 'https://www.ledger.example.com/2025/summit/',
      },
    ]);
  });

  check('shows the best edges first', async (store) => {
    const { actors, edges, totalActors, totalEdges } = await store.overview();
    expect(edges.map((edge) => edge.id)).toEqual([
      MEETING,
      SEIZURE,
      'mexico|COERCE|x-tomas-pena',
      'united-states|THREATEN|mexico',
      'x-ana-robles|HOLDS_OFFICE|mexico',
      'x-tomas-pena|ACCUSE|x-harbor-cartel',
    ]);
    expect(actors).toHaveLength(6);
    expect([totalActors, totalEdges]).toEqual([6, 6]);
  });

  check('shows no more than it was asked for', async (store) => {
    const { actors, edges, totalEdges } = await store.overview({ actors: 2, edges: 5 });
    expect(edges.map((edge) => edge.id)).toEqual([MEETING, 'united-states|THREATEN|mexico']);
    expect(actors.map((actor) => actor.id)).toEqual(['mexico', 'united-states']);
    expect(totalEdges).toBe(6);
  });

  check('shows the best neighbours and counts the rest', async (store) => {
    const near = await store.neighbourhood(['mexico'], { limit: 1 });
    expect(near.actors.map((actor) => actor.id).sort()).toEqual(['mexico', 'united-states']);
    expect(near.edges.map((edge) => edge.id)).toEqual([MEETING, 'united-states|THREATEN|mexico']);
    expect(near.totalActors).toBe(4);
    expect(near.totalEdges).toBe(4);
    expect(near.forecast).toEqual([
      { relation: 'CONSULT', count: 1 },
      { relation: 'THREATEN', count: 1 },
      { relation: 'COERCE', count: 1 },
      { relation: 'HOLDS_OFFICE', count: 1 },
    ]);
  });

  check('counts for all actors, and for any two, what their edges say', async (store) => {
    const { actors, edges } = await readAll(store);
    const ids = actors.map(({ id }) => id);
    for (const asked of [...ids.map((id) => [id]), ...ids.map((id, index) => [id, ids[index - 1] ?? id])]) {
      const near = await store.neighbourhood(asked, { limit: 1 });
      const touching = edges.filter(({ subject, object }) => asked.includes(subject) || asked.includes(object));
      expect(near.totalEdges).toBe(touching.length);
      const reached = new Set([...asked, ...touching.flatMap(({ subject, object }) => [subject, object])]);
      expect(near.totalActors).toBe(reached.size);
    }
  });

  check('shows the edges among neighbours too', async (store) => {
    const near = await store.neighbourhood(['mexico', 'x-harbor-cartel']);
    expect(near.actors).toHaveLength(6);
    expect(near.edges).toHaveLength(6);
    expect((await store.neighbourhood(['nobody'])).actors).toEqual([]);
  });

  check('gives some actors with the edges between them, and the size of the whole', async (store) => {
    const part = await store.subgraph(['united-states', 'mexico', 'nobody', 'mexico']);
    expect(part.actors.map(({ id }) => id)).toEqual(['united-states', 'mexico']);
    expect(part.edges.map(({ id }) => id)).toEqual([MEETING, 'united-states|THREATEN|mexico']);
    expect(part.totalEdges).toBe(6);
    expect((await store.subgraph([])).actors).toEqual([]);
  });

  check('sums every claim up as it is', async (store) => {
    const { claims } = await readAll(store);
    const summaries: ClaimSummary[] = [];
    for await (const summary of store.claimSummaries()) summaries.push(summary);
    expect(summaries).toEqual(
      claims.map(({ id, subject, relation, object, documentId, date, polarity, modality, confidence, action }) => ({
        id,
        edgeId: `${subject}|${relation}|${object}`,
        documentId,
        ...(date ? { start: date.start, end: date.end } : {}),
        polarity,
        modality,
        confidence,
        action,
      })),
    );
  });
}
