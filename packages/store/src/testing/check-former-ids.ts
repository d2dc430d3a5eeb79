import { expect } from 'vitest';
import type { Extraction } from '@cartograph/model';
import { withJudgementId } from '@cartograph/model';
import { renameActors } from '../judgements/rename-actors.ts';
import { arrest, articles, denial, summit } from './articles.ts';
import type { Check } from './contract.ts';
import { readAll } from './read-all.ts';

const OLD = 'us-coast-guard';
const NEW = 'coast-guard-of-the-united-states';

/** An article as a gazetteer reads it that has given the Coast Guard another id. */
const reread = (article: Extraction): Extraction => {
  const renamed = renameActors(article, new Map([[OLD, NEW]]));
  return {
    ...renamed,
    entities: renamed.entities.map(({ rawId: _rawId, ...entity }) =>
      entity.id === NEW ? { ...entity, formerIds: [OLD] } : entity,
    ),
  };
};

/** What is so after the gazetteer has given an actor another id. */
export function checkFormerIds(check: Check): void {
  check('finds an actor, its neighbours and its edges by an id that it had before', async (store) => {
    await store.save(articles.map(reread));
    expect((await store.actor(OLD))?.id).toBe(NEW);
    expect(await store.neighbourhood([OLD])).toEqual(await store.neighbourhood([NEW]));
    expect(await store.subgraph([OLD, 'x-harbor-cartel'])).toEqual(await store.subgraph([NEW, 'x-harbor-cartel']));
    const edges = await store.actorEdges(NEW);
    expect(await store.actorEdges(OLD)).toEqual(edges);
    const [edge] = edges;
    expect(await store.edgeClaims(edge?.id.replace(NEW, OLD) ?? '')).toEqual(await store.edgeClaims(edge?.id ?? ''));
    expect((await store.doctor()).findings).toEqual([]);
  });

  check('makes one of an actor in articles that were read before and after', async (store, database) => {
    await store.save([reread(summit), denial, arrest]);
    const { actors, edges } = await readAll(store);
    expect(actors.find(({ id }) => id === NEW)?.documentCount).toBe(2);
    expect(actors.map(({ id }) => id)).not.toContain(OLD);
    expect(edges.filter(({ id }) => id.includes(OLD))).toEqual([]);
    expect((await store.doctor()).findings).toEqual([]);
    const { hash } = await store.stats();
    await store.save([reread(denial)]);
    expect((await readAll(store)).edges).toEqual(edges);
    await store.save([denial]);
    expect((await store.stats()).hash).toBe(hash);
    // nobody says any more that it had another id
    await store.remove(['summit']);
    expect((await store.actor(OLD))?.id).toBe(OLD);
    const without = await store.stats();
    await store.close();
    await database.clear();
    const other = await database.open();
    await other.save([denial, arrest]);
    expect(await other.stats()).toEqual(without);
    await other.save([reread(summit)]);
    expect((await other.stats()).hash).toBe(hash);
    expect((await other.doctor({ rebuild: true })).hash).toBe(hash);
    expect((await other.actor(OLD))?.id).toBe(NEW);
    await other.close();
  });

  check('holds by a judgement on an actor that has another id now', async (store) => {
    const same = withJudgementId({
      by: 'Ana',
      at: '2025-03-01T10:00:00Z',
      kind: 'actors',
      verdict: 'same',
      actors: [
        { id: 'x-tomas-pena', name: 'Tomás Peña', label: 'Person' },
        // its name is another one too, so that only the id leads to it
        { id: OLD, name: 'Guardians of the Coast', label: 'Agency' },
      ],
    });
    await store.save(articles);
    await store.judge([same]);
    expect((await store.actor('x-tomas-pena'))?.id).toBe(OLD);
    await store.save(articles.map(reread));
    expect((await store.actor('x-tomas-pena'))?.id).toBe(NEW);
    expect((await store.actor(OLD))?.id).toBe(NEW);
    expect(await store.judgements()).toEqual([{ judgement: same }]);
    expect((await store.doctor()).findings).toEqual([]);
    await store.undoJudgements([same.id]);
    expect((await store.actor('x-tomas-pena'))?.id).toBe('x-tomas-pena');
    expect((await store.actor(OLD))?.id).toBe(NEW);
  });
}
