import fc from 'fast-check';
import { expect } from 'vitest';
import type { ActorReference, Extraction, Judgement, JudgementContent } from '@cartograph/model';
import { withJudgementId } from '@cartograph/model';
import { graphHash } from '../projection/graph-hash.ts';
import { anyJudgedArticles } from './any-judgements.ts';
import { arrest, articles, denial, summit } from './articles.ts';
import type { Check } from './contract.ts';
import { digestOf } from './digest-of.ts';
import { readAll } from './read-all.ts';
import { cast, writeExtraction } from './write-extraction.ts';

const RUNS = { numRuns: 8 };

const actor = (name: string): ActorReference => ({
  id: cast[name]?.id ?? '',
  name,
  label: cast[name]?.label ?? 'Person',
});

const judge = (judgement: JudgementContent & { readonly at?: string }): Judgement =>
  withJudgementId({ by: 'Ana', at: '2025-03-01T10:00:00Z', ...judgement });

const pair = (verdict: 'same' | 'different' | 'unsure', a: string, b: string, at = '2025-03-01T10:00:00Z'): Judgement =>
  judge({ kind: 'actors', verdict, actors: [actor(a), actor(b)], at });

const reference = ({ id, name, label }: ActorReference): ActorReference => ({ id, name, label });

/** The judgement on the claim of an article at a place in it. */
function verdict(article: Extraction, index: number, wrong = true): Judgement {
  const claim = article.claims[index]!;
  const nameOf = (id: string): string => Object.keys(cast).find((name) => cast[name]?.id === id) ?? '';
  return judge({
    kind: 'claim',
    ...(wrong ? ({ verdict: 'wrong', reason: 'relation' } as const) : ({ verdict: 'right' } as const)),
    claim: {
      id: claim.id,
      document: { id: article.document.id, hash: article.document.hash },
      quote: claim.quote,
      start: claim.evidence.sentence.start,
      subject: actor(nameOf(claim.subject)),
      relation: claim.relation,
      object: actor(nameOf(claim.object)),
      polarity: claim.polarity,
    },
  });
}

/** What is so after people have judged, and after they have taken it back. */
export function checkJudging(check: Check): void {
  check('makes two actors one, under the name that the gazetteer knows', async (store) => {
    await store.save(articles);
    const same = pair('same', 'Tomás Peña', 'Coast Guard');
    expect(await store.judge([same])).toEqual({ added: [same.id], known: [] });
    const { actors, claims, edges } = await readAll(store);
    expect(actors.map(({ id }) => id)).not.toContain('x-tomas-pena');
    expect(actors.find(({ id }) => id === 'us-coast-guard')).toMatchObject({
      name: 'Coast Guard',
      aliases: ['Tomás Peña'],
      label: 'Agency',
      known: true,
      documentCount: 3,
    });
    expect(claims).toHaveLength(8);
    expect(edges.map(({ id }) => id)).toContain('us-coast-guard|ACCUSE|x-harbor-cartel');
    expect((await store.actor('x-tomas-pena'))?.id).toBe('us-coast-guard');
    expect((await store.search('tomas pena')).actors[0]?.actor.id).toBe('us-coast-guard');
    const stored = await store.document('denial');
    expect(stored?.mentions.find(({ text }) => text === 'Tomás Peña')?.entities).toEqual(['us-coast-guard']);
    expect((await store.doctor()).findings).toEqual([]);
  });

  check('says that a judgement holds already when it is made again', async (store) => {
    await store.save(articles);
    const same = pair('same', 'Tomás Peña', 'Ana Robles');
    await store.judge([same]);
    const { hash } = await store.stats();
    expect(await store.judge([same])).toEqual({ added: [], known: [same.id] });
    expect((await store.stats()).hash).toBe(hash);
    expect(await store.judgements()).toEqual([{ judgement: same }]);
  });

  check(
    'leaves out what an actor would do to itself, and gives it back when the judgement is taken back',
    async (store) => {
      await store.save(articles);
      const before = await readAll(store);
      const same = pair('same', 'Mexico', 'United States');
      await store.judge([same]);
      expect((await store.stats()).claims).toBe(5);
      expect(await store.undoJudgements([same.id, 'j-0'])).toEqual({ undone: [same.id], missing: ['j-0'] });
      expect(await readAll(store)).toEqual(before);
      expect(await store.judgements()).toEqual([]);
    },
  );

  check('holds of articles that are saved later', async (store, database) => {
    const judgements = [pair('same', 'Tomás Peña', 'Ana Robles'), verdict(denial, 0), verdict(summit, 3, false)];
    await store.save([summit]);
    await store.judge(judgements);
    await store.save([denial]);
    await store.save([arrest]);
    const { hash } = await store.stats();
    expect((await store.doctor()).findings).toEqual([]);
    await store.close();
    await database.clear();
    const other = await database.open();
    await other.save([arrest, denial, summit]);
    await other.judge([...judgements].reverse());
    expect((await other.stats()).hash).toBe(hash);
    expect(await other.judgements()).toHaveLength(3);
    await other.close();
  });

  check(
    'keeps apart for ever what is judged to be different, and lets the latest judgement on a pair hold',
    async (store) => {
      await store.save(articles);
      const ids = async (): Promise<string[]> => (await readAll(store)).actors.map(({ id }) => id);
      const different = pair('different', 'Ana Robles', 'Tomás Peña');
      const [first, second] = [
        pair('same', 'Ana Robles', 'Harbor Cartel', '2025-03-02T10:00:00Z'),
        pair('same', 'Harbor Cartel', 'Tomás Peña', '2025-03-03T10:00:00Z'),
      ];
      await store.judge([second, different, first]);
      expect(await ids()).toEqual(['mexico', 'united-states', 'us-coast-guard', 'x-ana-robles', 'x-tomas-pena']);
      expect((await store.judgements()).find(({ judgement }) => judgement.id === second.id)?.lost).toBe('contradicted');
      const unsure = pair('unsure', 'Harbor Cartel', 'Ana Robles', '2025-03-04T10:00:00Z');
      await store.judge([unsure]);
      expect(await ids()).toEqual(['mexico', 'united-states', 'us-coast-guard', 'x-ana-robles', 'x-harbor-cartel']);
      expect((await store.judgements()).find(({ judgement }) => judgement.id === first.id)?.lost).toBe('overruled');
    },
  );

  check('takes out a claim that is wrong and is certain of one that is right', async (store) => {
    await store.save(articles);
    const [wrong, right] = [verdict(summit, 1), verdict(summit, 0, false)];
    await store.judge([wrong, right]);
    const { claims, edges } = await readAll(store);
    expect(claims.map(({ id }) => id)).not.toContain(summit.claims[1]?.id);
    expect(edges.map(({ relation }) => relation)).not.toContain('THREATEN');
    expect(await store.claim(summit.claims[0]?.id ?? '')).toMatchObject({
      claim: { confidence: 1, rules: ['test', 'judged-right'] },
      document: { id: 'summit' },
    });
    expect((await store.search('punish')).sentences[0]?.claimId).toBeUndefined();
    expect((await store.doctor()).findings).toEqual([]);
  });

  check('finds a claim again when the document and its actors have other ids', async (store) => {
    await store.save([denial]);
    const wrong = verdict(denial, 2);
    await store.judge([wrong]);
    expect((await store.stats()).claims).toBe(2);
    await store.remove(['denial']);
    expect((await store.judgements())[0]?.lost).toBe('no-document');
    const rewrite = (of: Extraction): Extraction =>
      JSON.parse(JSON.stringify(of).replaceAll('x-tomas-pena', 'tomas-pena').replaceAll(wrong.id, '')) as Extraction;
    const renewed = rewrite(denial);
    const claims = renewed.claims.map((claim, index) => ({ ...claim, id: `new${index}` }));
    await store.save([{ ...renewed, document: { ...renewed.document, id: 'renewed' }, claims }]);
    expect((await readAll(store)).claims.map(({ id }) => id)).toEqual(['new0', 'new1']);
    expect((await store.judgements())[0]?.lost).toBeUndefined();
  });

  check('does not take a claim that now says something else for the one that was judged', async (store) => {
    await store.save([denial]);
    await store.judge([verdict(denial, 2)]);
    const claims = denial.claims.map((claim, index) =>
      index === 2 ? { ...claim, id: 'mended', subject: 'mexico' } : claim,
    );
    await store.save([{ ...denial, claims }]);
    expect((await store.stats()).claims).toBe(3);
    expect((await store.judgements())[0]?.lost).toBe('no-claim');
  });

  check('finds an actor again by name when its id is gone, and by its id again when that comes back', async (store) => {
    await store.save(articles);
    await store.judge([pair('same', 'Tomás Peña', 'Ana Robles')]);
    const { hash } = await store.stats();
    const renamed = (of: Extraction): Extraction =>
      JSON.parse(JSON.stringify(of).replaceAll('x-tomas-pena', 'tomas-pena')) as Extraction;
    await store.save([renamed(denial), renamed(arrest)]);
    expect((await readAll(store)).actors.map(({ id }) => id)).toEqual([
      'mexico',
      'tomas-pena',
      'united-states',
      'us-coast-guard',
      'x-harbor-cartel',
    ]);
    expect((await store.doctor()).findings).toEqual([]);
    await store.save([denial]);
    expect((await readAll(store)).actors.map(({ id }) => id)).toContain('tomas-pena');
    expect((await store.doctor()).findings).toEqual([]);
    await store.save([arrest]);
    expect((await store.stats()).hash).toBe(hash);
  });

  check('says of whom a judgement was when nobody is left', async (store) => {
    await store.save([summit]);
    await store.judge([pair('same', 'Tomás Peña', 'Ana Robles')]);
    expect((await store.judgements())[0]?.lost).toBe('no-actor');
    const before = (await store.stats()).hash;
    await store.save([denial]);
    expect((await store.judgements())[0]?.lost).toBeUndefined();
    await store.remove(['denial']);
    expect((await store.stats()).hash).toBe(before);
  });

  check('splits an actor in the documents that mean somebody else', async (store) => {
    await store.save(articles);
    const before = await readAll(store);
    const into = { id: 'x-tomas-pena@other', name: 'Tomás Peña', label: 'Official' } as const;
    const split = judge({ kind: 'split', actor: actor('Tomás Peña'), documents: [{ id: 'arrest' }], into });
    await store.judge([split]);
    expect(await store.actor('x-tomas-pena@other')).toMatchObject({ label: 'Official', documentCount: 1 });
    expect(await store.actor('x-tomas-pena')).toMatchObject({ label: 'Person', documentCount: 1 });
    expect((await readAll(store)).edges.map(({ id }) => id)).toContain('mexico|COERCE|x-tomas-pena@other');
    expect((await store.doctor()).findings).toEqual([]);
    await store.undoJudgements([split.id]);
    expect(await readAll(store)).toEqual(before);
  });

  check('puts an actor and a claim that somebody found into the graph, with their evidence', async (store) => {
    const quiet = writeExtraction({
      id: 'quiet',
      told: [
        { text: 'Mexico met Ana Robles and Luis Vega.', subject: 'Mexico', relation: 'CONSULT', object: 'Ana Robles' },
      ],
    });
    await store.save([quiet]);
    const vega = { id: 'x-luis-vega', name: 'Luis Vega', label: 'Person' } as const;
    const quote = 'Mexico met Ana Robles and Luis Vega.';
    const found = judge({
      kind: 'added-actor',
      actor: vega,
      document: { id: 'quiet' },
      mentions: [{ start: 3, end: 12, text: 'Luis Vega' }],
    });
    const said = judge({
      kind: 'added-claim',
      document: { id: 'quiet' },
      quote,
      start: 0,
      subject: vega,
      relation: 'CONSULT',
      object: actor('Mexico'),
      polarity: 'positive',
      modality: 'actual',
      action: 'met',
    });
    await store.judge([said, found]);
    expect(await store.actor('x-luis-vega')).toMatchObject({ mentionCount: 1, documentCount: 1, named: true });
    const [item] = await store.edgeClaims('mexico|CONSULT|x-luis-vega');
    expect(item?.claim).toMatchObject({ quote, mutual: true, confidence: 1, action: 'met', rules: ['judged'] });
    const { sentence, trigger, subject, object } = item!.claim.evidence;
    const text = quiet.document.text ?? '';
    const cut = (span: unknown): string => {
      const { start, end } = span as { start: number; end: number };
      return text.slice(start, end);
    };
    expect([sentence, trigger, subject, object].map(cut)).toEqual([quote, 'met', 'Mexico', 'Luis Vega']);
    expect((await store.doctor()).findings).toEqual([]);
    expect((await store.doctor({ rebuild: true })).hash).toBe((await store.stats()).hash);
  });

  check('has nothing left of judgements about words that the document no longer has', async (store) => {
    await store.save([summit]);
    const vega = { id: 'x-luis-vega', name: 'Luis Vega', label: 'Person' } as const;
    const before = (await store.stats()).hash;
    await store.judge([
      judge({
        kind: 'added-actor',
        actor: vega,
        document: { id: 'summit' },
        mentions: [{ start: 0, end: 9, text: 'Luis Vega' }],
      }),
    ]);
    expect((await store.stats()).hash).toBe(before);
    expect((await store.judgements())[0]?.lost).toBe('no-text');
  });

  check('refuses what is no judgement, and keeps the graph', async (store) => {
    await store.save(articles);
    const { hash } = await store.stats();
    const same = pair('same', 'Mexico', 'Tomás Peña');
    const refused = { name: 'StoreError', code: 'bad-judgements' };
    await expect(store.judge([{ ...same, by: '' }])).rejects.toMatchObject(refused);
    await expect(store.judge([{ ...same, why: 'forged' }])).rejects.toMatchObject(refused);
    await expect(store.judge([{ id: 'j-0' } as Judgement])).rejects.toMatchObject(refused);
    expect((await store.stats()).hash).toBe(hash);
  });

  check('keeps judgements when it is closed, rebuilt and opened again', async (store, database) => {
    await store.save(articles);
    const judgements = [pair('same', 'Tomás Peña', 'Ana Robles'), verdict(denial, 0)];
    await store.judge(judgements);
    const { hash } = await store.stats();
    await store.close();
    const again = await database.open();
    expect(await again.doctor({ rebuild: true })).toMatchObject({ healthy: true, hash });
    expect((await again.judgements()).map(({ judgement }) => judgement.id).sort()).toEqual(
      judgements.map(({ id }) => id).sort(),
    );
    await again.close();
    const reader = await database.open({ readOnly: true });
    expect(await reader.judgements()).toHaveLength(2);
    await expect(reader.judge([pair('same', 'Mexico', 'Tomás Peña')])).rejects.toMatchObject({ code: 'read-only' });
    await reader.close();
  });

  check('says what would become of two that are judged one, as they then do', async (store) => {
    await store.save(articles);
    const preview = await store.previewSame('x-tomas-pena', 'mexico');
    expect(preview).toMatchObject({ replaces: 'x-tomas-pena', lostEdges: ['mexico|COERCE|x-tomas-pena'] });
    await store.judge([pair('same', 'Tomás Peña', 'Mexico')]);
    expect(await store.actor('mexico')).toEqual(preview.actor);
    expect(await store.actorEdges('mexico')).toHaveLength(preview.edges);
    const refused = { code: 'bad-judgements' };
    await expect(store.previewSame('mexico', 'nobody')).rejects.toMatchObject(refused);
    await expect(store.previewSame('mexico', 'x-tomas-pena')).rejects.toMatchObject(refused);
  });

  check('suggests who is likely one, the likeliest first, and never what was judged', async (store) => {
    const robles = (id: string, name: string): Extraction => {
      const told = writeExtraction({
        id,
        told: [{ text: 'Ana Robles met Mexico.', subject: 'Ana Robles', relation: 'CONSULT', object: 'Mexico' }],
      });
      const actorId = `x-${name.toLowerCase().replaceAll(' ', '-')}`;
      return JSON.parse(
        JSON.stringify(told).replaceAll('x-ana-robles', actorId).replaceAll('"name":"Ana Robles"', `"name":"${name}"`),
      ) as Extraction;
    };
    await store.save([robles('one', 'Ana Robles'), robles('two', 'Ana Robles Soto'), robles('three', 'Luis Robles')]);
    const suggestions = await store.suggestActors();
    expect(suggestions.map(({ actors }) => actors.map(({ id }) => id))).toEqual([
      ['x-ana-robles', 'x-ana-robles-soto'],
    ]);
    expect(suggestions[0]).toMatchObject({ score: 0.79, reasons: ['longer-name', 'company'] });
    expect(await store.suggestActors({ least: 0.8 })).toEqual([]);
    const [a, b] = suggestions[0]!.actors;
    await store.judge([judge({ kind: 'actors', verdict: 'unsure', actors: [reference(a), reference(b)] })]);
    expect(await store.suggestActors()).toEqual([]);
  });

  check('brings a graph of the first version up when it is opened for writing', async (store, database) => {
    await store.save(articles);
    const { hash } = await store.stats();
    await store.close();
    await database.age(1);
    await expect(database.open({ readOnly: true })).rejects.toMatchObject({
      code: 'wrong-version',
      message: expect.stringContaining('cartograph doctor --rebuild') as string,
    });
    const opened = await database.open();
    expect(await opened.stats()).toMatchObject({ hash, schemaVersion: 7 });
    await opened.judge([pair('same', 'Tomás Peña', 'Ana Robles')]);
    expect(await opened.doctor()).toMatchObject({ healthy: true, findings: [] });
    await opened.close();
    await database.damage('MATCH (s:CartographSchema) SET s.version = 99');
    await expect(database.open()).rejects.toMatchObject({
      code: 'wrong-version',
      message: expect.stringContaining('has schema version 99, this program reads 7') as string,
    });
  });

  check(
    'gives the exact graph back when all judgements are taken back, and the same graph in any order',
    async (_store, database) => {
      await _store.close();
      await fc.assert(
        fc.asyncProperty(
          anyJudgedArticles,
          fc.infiniteStream(fc.nat()),
          async ({ articles: told, judgements }, luck) => {
            await database.clear();
            const store = await database.open();
            await store.save(told);
            const before = await readAll(store);
            const { hash } = await store.stats();
            await store.judge(judgements);
            const judged = (await store.stats()).hash;
            expect(judged).toBe(graphHash(digestOf(await readAll(store))));
            expect((await store.doctor()).findings).toEqual([]);
            await store.undoJudgements(judgements.map(({ id }) => id));
            expect((await store.stats()).hash).toBe(hash);
            expect(await readAll(store)).toEqual(before);
            // one by one, articles and judgements mixed
            await store.remove(told.map(({ document }) => document.id));
            const steps = [
              ...told.map((article) => () => store.save([article])),
              ...judgements.map((one) => () => store.judge([one])),
            ];
            while (steps.length > 0) await steps.splice((luck.next().value ?? 0) % steps.length, 1)[0]?.();
            expect((await store.stats()).hash).toBe(judged);
            await store.close();
          },
        ),
        RUNS,
      );
    },
  );
}
