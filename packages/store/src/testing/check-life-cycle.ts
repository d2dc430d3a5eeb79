import { EMPTY_DIGEST } from '@cartograph/model';
import { expect } from 'vitest';
import type { Extraction } from '@cartograph/model';
import { graphHash } from '../projection/graph-hash.ts';
import { arrest, articles, denial, summit, spokeAgain } from './articles.ts';
import type { Check } from './contract.ts';
import { digestOf } from './digest-of.ts';
import { readAll } from './read-all.ts';
import { writeExtraction } from './write-extraction.ts';

/** What is so after saving, saving again, and removing. */
export function checkLifeCycle(check: Check): void {
  check('tells how far its examination is', async (store) => {
    await store.save(articles);
    const told: number[] = [];
    await store.doctor({ onProgress: (done, total) => told.push(done / total) });
    expect(told.at(-1)).toBe(1);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
  });

  check('holds nothing at first', async (store) => {
    expect(await store.stats()).toEqual({
      documents: 0,
      actors: 0,
      claims: 0,
      edges: 0,
      sources: 0,
      hash: graphHash(EMPTY_DIGEST),
      schemaVersion: 7,
    });
  });

  check('counts what was saved', async (store) => {
    expect(await store.save(articles)).toEqual({ added: 3, changed: 0, unchanged: 0 });
    expect(await store.stats()).toMatchObject({ documents: 3, actors: 6, claims: 8, edges: 6, sources: 3 });
  });

  check('says that nothing changed when the same is saved again', async (store) => {
    await store.save(articles);
    const before = await readAll(store);
    const { hash } = await store.stats();
    expect(await store.save(articles)).toEqual({ added: 0, changed: 0, unchanged: 3 });
    expect(await readAll(store)).toEqual(before);
    expect((await store.stats()).hash).toBe(hash);
  });

  check('has the same hash whatever the order of saving', async (store, database) => {
    await store.save([summit]);
    await store.save([denial]);
    await store.save([arrest]);
    const { hash } = await store.stats();
    await store.close();
    await database.clear();
    const other = await database.open();
    await other.save([arrest, denial]);
    await other.save([summit]);
    expect((await other.stats()).hash).toBe(hash);
    await other.close();
  });

  check('has the hash of what it holds', async (store) => {
    await store.save(articles);
    expect((await store.stats()).hash).toBe(graphHash(digestOf(await readAll(store))));
    await store.remove(['denial']);
    expect((await store.stats()).hash).toBe(graphHash(digestOf(await readAll(store))));
  });

  check('trusts a source otherwise when told, says so, and believes its relations less', async (store) => {
    await store.save(articles);
    const [first] = (await store.overview()).edges;
    const items = await store.edgeClaims(first?.id ?? '');
    const graded = Object.fromEntries(items.map(({ document }) => [document.sourceId, 'E'] as const));
    await store.trust(graded);
    expect(await store.sources()).toEqual(graded);
    const [after] = (await store.overview()).edges.filter(({ id }) => id === first?.id);
    expect(after?.belief).toBeLessThan(first?.belief ?? 0);
    await store.trust({});
    expect((await store.overview()).edges).toContainEqual(first);
  });

  check('is empty again when all that was saved is removed', async (store) => {
    await store.save(articles);
    expect(await store.remove(['summit', 'denial', 'arrest'])).toEqual({
      removed: ['arrest', 'denial', 'summit'],
      missing: [],
    });
    expect(await store.stats()).toMatchObject({
      documents: 0,
      actors: 0,
      claims: 0,
      edges: 0,
      hash: graphHash(EMPTY_DIGEST),
    });
    expect(await readAll(store)).toEqual({ actors: [], edges: [], claims: [], documents: [] });
    expect((await store.search('seized')).sentences).toEqual([]);
  });

  check('takes with a document only what lived by it alone', async (store, database) => {
    await store.save([summit, arrest]);
    const { hash } = await store.stats();
    const before = await readAll(store);
    await store.save([denial]);
    await store.remove(['denial']);
    expect(await readAll(store)).toEqual(before);
    expect((await store.stats()).hash).toBe(hash);
    void database;
  });

  check('removes by path and by URL, and names what is missing', async (store) => {
    await store.save(articles);
    expect(await store.remove(['/articles/summit.txt', 'https://herald.example.org/denial/#top', 'nowhere'])).toEqual({
      removed: ['denial', 'summit'],
      missing: ['nowhere'],
    });
    expect((await store.stats()).documents).toBe(1);
  });

  check('puts a changed article in the place of the old one', async (store) => {
    await store.save(articles);
    const shorter = writeExtraction({
      id: 'denial',
      url: 'https://herald.example.org/denial',
      publisher: 'Evening Herald',
      publishedAt: '2025-03-05',
      told: [spokeAgain],
    });
    expect(await store.save([shorter])).toEqual({ added: 0, changed: 1, unchanged: 0 });
    expect(await store.stats()).toMatchObject({ documents: 3, claims: 6, edges: 5 });
    const edges = (await readAll(store)).edges;
    expect(edges.find((edge) => edge.relation === 'COERCE' && edge.object === 'x-harbor-cartel')).toMatchObject({
      disputed: false,
      negativeCount: 0,
    });
  });

  check('puts an article in the place of one with the same URL or path', async (store) => {
    await store.save([denial]);
    const sameUrl: Extraction = {
      ...arrest,
      document: { ...arrest.document, url: 'https://herald.example.org/denial?utm_source=x' },
    };
    expect(await store.save([sameUrl])).toEqual({ added: 0, changed: 1, unchanged: 0 });
    const samePath: Extraction = { ...summit, document: { ...summit.document, path: '/articles/other.txt' } };
    await store.save([samePath]);
    const moved = writeExtraction({ id: 'moved', told: [] });
    expect(await store.save([{ ...moved, document: { ...moved.document, path: '/articles/other.txt' } }])).toEqual({
      added: 0,
      changed: 1,
      unchanged: 0,
    });
    expect((await store.documentStates()).map((state) => state.id)).toEqual(['arrest', 'moved']);
  });

  check('takes the last of several readings of one document', async (store) => {
    const first = writeExtraction({ id: 'arrest', told: [] });
    expect(await store.save([first, arrest])).toEqual({ added: 1, changed: 0, unchanged: 1 });
    expect((await store.stats()).claims).toBe(1);
  });

  check('gives an article without any claim its place', async (store) => {
    await store.save([writeExtraction({ id: 'quiet', told: [], publisher: 'Daily Ledger' })]);
    expect(await store.stats()).toMatchObject({ documents: 1, actors: 0, claims: 0, edges: 0, sources: 1 });
  });

  check('refuses an extraction without its text, and all that came with it', async (store) => {
    const { text: _text, ...document } = summit.document;
    await expect(store.save([denial, { ...summit, document }])).rejects.toMatchObject({ code: 'no-text' });
    expect((await store.stats()).documents).toBe(0);
  });

  check('refuses an extraction that names an actor it does not list', async (store) => {
    await expect(store.save([{ ...summit, entities: summit.entities.slice(1) }])).rejects.toMatchObject({
      code: 'bad-extraction',
    });
  });

  check('gives back the extraction as it was saved', async (store) => {
    await store.save(articles);
    expect(await store.extraction('summit')).toEqual(summit);
    expect(await store.extraction('nowhere')).toBeUndefined();
  });

  check('keeps what was saved when it is opened again', async (store, database) => {
    await store.save(articles);
    const before = await readAll(store);
    await store.close();
    const again = await database.open();
    expect(await readAll(again)).toEqual(before);
    await again.close();
  });

  check('keeps strange texts letter for letter', async (store) => {
    const strange = 'Mexico\'s "offer" \\ to the United States:\n\t𝒳 → ☃ `x` $y {z} é\u0301 %s;';
    const article = writeExtraction({
      id: 'it\'s"odd|AGREE|\\id',
      title: strange,
      publisher: '—',
      publishedAt: '2025-01-01',
      told: [
        {
          text: strange,
          subject: 'Mexico',
          relation: 'AGREE',
          object: 'United States',
          title: strange,
          action: strange,
        },
      ],
    });
    await store.save([article]);
    const [claim] = (await readAll(store)).claims;
    expect(claim?.quote).toBe(strange);
    expect((await store.document(article.document.id))?.text).toBe(strange);
    expect((await store.edgeClaims('mexico|AGREE|united-states'))[0]?.document.title).toBe(strange);
    await store.remove([article.document.id]);
    expect((await store.stats()).hash).toBe(graphHash(EMPTY_DIGEST));
  });

  check('takes whole and broken numbers for what they are', async (store) => {
    const told = [1, 0.5, 0.25].map((confidence, index) => ({
      text: `Mexico paid ${index} times to the United States.`,
      subject: 'Mexico',
      relation: 'AID' as const,
      object: 'United States',
      confidence,
    }));
    const article = writeExtraction({ id: 'numbers', told });
    const claims = article.claims.map((claim, index) => ({
      ...claim,
      quantity: { text: 'x', value: [1, 2.5, 1e9][index] ?? 0, unit: 'count' },
    }));
    await store.save([{ ...article, claims }]);
    const stored = (await store.document('numbers'))?.claims;
    expect(stored?.map((claim) => claim.confidence)).toEqual([1, 0.5, 0.25]);
    expect(stored?.map((claim) => claim.quantity?.value)).toEqual([1, 2.5, 1e9]);
  });

  check('writes nothing when it was opened for reading', async (store, database) => {
    await store.save([summit]);
    await store.close();
    const reader = await database.open({ readOnly: true });
    await expect(reader.save([denial])).rejects.toMatchObject({ code: 'read-only' });
    await expect(reader.remove(['summit'])).rejects.toMatchObject({ code: 'read-only' });
    expect((await reader.stats()).documents).toBe(1);
    await reader.close();
  });

  check('cannot be opened for reading before something is there', async (store, database) => {
    await store.close();
    await database.clear();
    await expect(database.open({ readOnly: true })).rejects.toMatchObject({ code: 'absent' });
  });

  check('keeps what it was made of and by, once for each time that it changed', async (store) => {
    const producer = { version: '1.0.0', model: 'sha256:a', gazetteer: 'sha256:b' };
    await store.save([summit]);
    const first = await store.recordBuild(producer, '2025-03-01T10:00:00Z');
    expect(first).toEqual({
      at: '2025-03-01T10:00:00Z',
      ...producer,
      inputs: { documents: 1, hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as string },
      graph: (await store.stats()).hash,
    });
    expect(await store.recordBuild(producer, '2025-03-01T11:00:00Z')).toEqual(first);
    await store.trust({ 'Daily Ledger': 'D' });
    const second = await store.recordBuild(producer, '2025-03-01T12:00:00Z');
    expect(second).toMatchObject({ inputs: first.inputs, sources: expect.stringMatching(/^sha256:/) as string });
    await store.save([denial]);
    const third = await store.recordBuild({ ...producer, model: 'sha256:c' }, '2025-03-01T13:00:00Z');
    expect(third.inputs.hash).not.toBe(first.inputs.hash);
    expect(await store.builds()).toEqual([third, second, first]);
    await store.doctor({ rebuild: true });
    expect(await store.builds()).toEqual([third, second, first]);
  });

  check('is as well as it says', async (store) => {
    await store.save(articles);
    expect(await store.doctor()).toMatchObject({ healthy: true, findings: [], rebuilt: false });
  });

  check('finds what is wrong, and makes it right again', async (store, database) => {
    await store.save(articles);
    const { hash } = await store.stats();
    const before = await readAll(store);
    await store.close();
    await database.damage('MATCH (:CartographActor)-[r:ACCUSE]->() DELETE r');
    await database.damage('MATCH (:CartographActor)-[r:THREATEN]->() SET r.claimCount = 9');
    await database.damage("MATCH (a:CartographActor {id: 'mexico'}) SET a.name = 'Mexiko'");
    await database.damage("MATCH (:CartographClaim {relation: 'HOLDS_OFFICE'})-[r:SUBJECT]->() DELETE r");
    await database.damage(
      "MATCH (a:CartographActor {id: 'mexico'}), (b:CartographActor {id: 'x-harbor-cartel'}) CREATE (a)-[:ASSAULT {id: 'mexico|ASSAULT|x-harbor-cartel', claimCount: 1}]->(b)",
    );
    await database.damage(
      `MATCH (t:CartographTally {id: 'actor:mexico'}) SET t.content = '{"documents":3,"neighbours":7}'`,
    );
    await database.damage(
      `MATCH (p:CartographPair {id: '["mexico","united-states"]'}) SET p.content = '{">CONSULT":[1]}'`,
    );
    await database.damage(
      `MATCH (p:CartographPair {id: '["x-harbor-cartel","x-tomas-pena"]'}) SET p.place = 'another'`,
    );
    const again = await database.open();
    const report = await again.doctor();
    expect(report.healthy).toBe(false);
    expect(new Set(report.findings.map(({ check, id }) => `${check} ${id}`))).toEqual(
      new Set([
        'claim-without-edge x-tomas-pena|ACCUSE|x-harbor-cartel',
        'edge-differs united-states|THREATEN|mexico',
        'actor-differs mexico',
        `dangling-id ${String(before.claims.find((claim) => claim.relation === 'HOLDS_OFFICE')?.id)}`,
        'edge-without-claim mexico|ASSAULT|x-harbor-cartel',
        'index actor:mexico',
        'index ["mexico","united-states"]',
        'index ["x-harbor-cartel","x-tomas-pena"]',
        'hash graph',
      ]),
    );
    expect(await again.doctor({ rebuild: true })).toMatchObject({ healthy: false, rebuilt: true, hash });
    expect(await again.doctor()).toMatchObject({ healthy: true, hash });
    expect(await readAll(again)).toEqual(before);
    expect((await again.save(articles)).unchanged).toBe(3);
    await again.close();
  });

  check('counts the reprints of one story as one source', async (store) => {
    const story = wireStory('wire', 'Wire Service', '2025-02-01');
    await store.save([
      wireStory('copy-b', 'City Paper', '2025-02-03'),
      wireStory('copy-a', 'Town Paper', '2025-02-02'),
    ]);
    expect((await store.stats()).sources).toBe(1);
    expect((await store.document('copy-b'))?.document.sourceId).toBe('Town Paper');
    await store.save([story, summit]);
    expect((await store.stats()).sources).toBe(2);
    expect((await store.document('copy-b'))?.document.sourceId).toBe('Wire Service');
    const [edge] = await store.actorEdges('x-tomas-pena');
    expect(edge).toMatchObject({ documentCount: 3, sourceCount: 1 });
    await store.remove(['wire']);
    expect((await store.document('copy-b'))?.document.sourceId).toBe('Town Paper');
    await store.remove(['copy-a']);
    expect((await store.document('copy-b'))?.document.sourceId).toBe('City Paper');
    expect(await store.doctor()).toMatchObject({ healthy: true });
  });

  check('believes a source as far as it is trusted', async (store, database) => {
    await store.save(articles);
    const { hash } = await store.stats();
    const belief = async (of: typeof store): Promise<number | undefined> =>
      (await of.actorEdges('united-states')).find((edge) => edge.relation === 'THREATEN')?.belief;
    expect(await belief(store)).toBe(0.75);
    await store.close();
    const trusting = await database.open({ sources: { 'Daily Ledger': 'E' } });
    expect(await belief(trusting)).toBe(0.4);
    expect((await trusting.stats()).hash).not.toBe(hash);
    expect((await trusting.stats()).hash).toBe(graphHash(digestOf(await readAll(trusting))));
    expect(await trusting.doctor()).toMatchObject({ healthy: true });
    await trusting.close();
    const again = await database.open({ sources: {} });
    expect((await again.stats()).hash).toBe(hash);
    await again.close();
  });
}

/** The same story, as several outlets print it. */
function wireStory(id: string, publisher: string, publishedAt: string): Extraction {
  const lines = [
    'Tomás Peña accused the Harbor Cartel of threats against dock workers who had refused to look away when boxes came ashore at night.',
    'Tomás Peña accused the Harbor Cartel again on the second day of a hearing that had been moved twice for want of a judge willing to sit.',
    'Tomás Peña accused the Harbor Cartel of burning two trucks, a boat and the office of the union that had called the strike in spring.',
  ];
  const told = [...lines, `Tomás Peña accused the Harbor Cartel, the ${id} said.`].map((text) => ({
    text,
    subject: 'Tomás Peña',
    relation: 'ACCUSE' as const,
    object: 'Harbor Cartel',
  }));
  return writeExtraction({ id, publisher, publishedAt, told });
}
