import type { Entity, Extraction } from '@cartograph/model';
import { expect } from 'vitest';
import type { Check } from './contract.ts';
import type { Told } from './write-extraction.ts';
import { writeExtraction } from './write-extraction.ts';

/** What a search finds in the contract's three articles. */
export function checkSearching(check: Check): void {
  check('finds an actor by its name', async (store) => {
    const { actors } = await store.search('Harbor Cartel');
    expect(actors.map(({ actor, matched, score }) => [actor.id, matched, score])).toEqual([
      ['x-harbor-cartel', 'Harbor Cartel', 1],
    ]);
  });

  check('gives whom more articles call so before whom one calls nothing else', async (store) => {
    const told = (subject: string): Told => ({
      text: `${subject} met Coast Guard.`,
      subject,
      relation: 'CONSULT',
      object: 'Coast Guard',
    });
    const named = (extraction: Extraction, who: string, names: Partial<Entity>): Extraction => ({
      ...extraction,
      entities: extraction.entities.map((entity) => (entity.id === who ? { ...entity, ...names } : entity)),
    });
    const article = (id: string, subject: string): Extraction => writeExtraction({ id, told: [told(subject)] });
    await store.save([
      ...['a', 'b', 'c'].map((id) =>
        named(article(id, 'Ana Robles'), 'x-ana-robles', { aliases: ['ROBLES', 'Robles'] }),
      ),
      named(article('d', 'Tomás Peña'), 'x-tomas-pena', { name: 'Robles', aliases: ['Robles'] }),
    ]);
    const found = await store.search('robles');
    // the tests behind it have the same store
    expect((await store.remove(['a', 'b', 'c', 'd'])).missing).toEqual([]);
    expect(found.actors.map(({ actor, matched }) => [actor.id, matched])).toEqual([
      ['x-ana-robles', 'Robles'],
      ['x-tomas-pena', 'Robles'],
    ]);
  });

  check('finds an actor by the beginning of a word, in any case', async (store) => {
    expect((await store.search('MEX')).actors.map(({ actor }) => actor.id)).toEqual(['mexico']);
    expect((await store.search('gua')).actors.map(({ actor }) => actor.id)).toEqual(['us-coast-guard']);
  });

  check('finds "Peña" by "pena" and "Pena" by "peña"', async (store) => {
    expect((await store.search('pena')).actors.map(({ actor }) => actor.id)).toEqual(['x-tomas-pena']);
    expect((await store.search('Tomas PEÑA')).actors.map(({ actor }) => actor.id)).toEqual(['x-tomas-pena']);
  });

  check('forgives one typo', async (store) => {
    for (const typo of ['Harbr Cartel', 'Harbour Cartel', 'Harvor Cartel', 'Habror Cartel']) {
      expect(
        (await store.search(typo)).actors.map(({ actor }) => actor.id),
        typo,
      ).toEqual(['x-harbor-cartel']);
    }
    expect((await store.search('Hrbr Cartel')).actors).toEqual([]);
  });

  check('finds sentences that hold all words, the newest first', async (store) => {
    const { sentences } = await store.search('seize harbor');
    expect(sentences.map(({ documentId, text }) => [documentId, text])).toEqual([
      ['denial', 'The Coast Guard did not seize anything of the Harbor Cartel.'],
      ['summit', 'Ana Robles said the Coast Guard had seized a boat of the Harbor Cartel.'],
    ]);
  });

  check('says which claim a found sentence carries, and where it stands', async (store) => {
    const [hit] = (await store.search('accused threats')).sentences;
    const stored = await store.document('denial');
    expect(stored?.text.slice(hit?.start, hit?.end)).toBe('Tomás Peña accused the Harbor Cartel of threats.');
    expect(stored?.claims.find((claim) => claim.id === hit?.claimId)?.relation).toBe('ACCUSE');
  });

  check('forgives a typo in sentences', async (store) => {
    expect((await store.search('tarifs')).sentences.map(({ text }) => text)).toEqual([
      'The United States may punish Mexico with tariffs.',
    ]);
  });

  check('gives no more than it was asked for', async (store) => {
    const hits = await store.search('mexico', { limit: 1 });
    expect([hits.actors.length, hits.sentences.length]).toEqual([1, 1]);
    expect(await store.search('mexico', { limit: 0 })).toEqual({ actors: [], sentences: [] });
  });

  check('finds nothing for nothing, for signs, and for other words', async (store) => {
    for (const text of ['', '   ', '"*~?:()[]{}+-!&|/\\', '%', 'zebra'])
      expect(await store.search(text), text).toEqual({ actors: [], sentences: [] });
  });

  check('takes the words of query languages for words', async (store) => {
    for (const text of ['and', 'NOT mexico', 'tijuana OR', "' OR 1=1 --"]) await store.search(text);
    expect((await store.stats()).documents).toBe(3);
  });
}
