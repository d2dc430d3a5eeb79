import type { Claim, Entity, Extraction } from '@cartograph/model';
import { claimId, contentHash, EXTRACTION_VERSION } from '@cartograph/model';
import type { GraphStore } from '@cartograph/store';

const labels = ['Official', 'Person', 'Government', 'Agency', 'Cartel', 'Organization', 'Place'] as const;
const relations = ['CONSULT', 'ACCUSE', 'SANCTION', 'COOPERATE', 'COERCE', 'SUPPORT'] as const;
/** Actors a batch. */
const BATCH = 1000;
let state = 11;

/** The next number below `below` of a fixed sequence. */
export const next = (below: number): number => {
  state = (state * 16_807) % 2_147_483_647;
  return state % below;
};

/** Fills an empty store with a graph of so many actors, the same on every run. */
export async function seedGraph(store: GraphStore, stored: number): Promise<void> {
  const load = await store.startLoad();
  for (let at = 0; at < stored; at += BATCH)
    await (load ?? store).save(seedDocuments(at, Math.min(BATCH, stored - at), stored));
  await load?.finish();
}

/** A document a forty actors; low numbers are named most, as in news. */
function seedDocuments(from: number, count: number, stored: number): readonly Extraction[] {
  return Array.from({ length: Math.ceil(count / 40) }, (_, part) => {
    const first = from + part * 40;
    const pairs = Array.from(
      { length: 60 },
      (_, place) => [first + (place % 40), next(next(3) === 0 ? stored : 120)] as const,
    ).filter(([a, b]) => a !== b);
    const sentences = pairs.map(([a, b]) => `${nameOf(a)} met ${nameOf(b)}.`);
    const text = sentences.join(' ');
    let start = 0;
    const spans = sentences.map((sentence) => {
      const span = { start, end: start + sentence.length };
      start = span.end + 1;
      return span;
    });
    const id = `bench-${first}`;
    const claims = pairs.map(([a, b], place): Claim => {
      const [subject, object, relation, quote] = [
        idOf(a),
        idOf(b),
        relations[next(relations.length)] ?? 'CONSULT',
        sentences[place] ?? '',
      ];
      const span = spans[place] ?? { start: 0, end: 0 };
      const verb = span.start + nameOf(a).length + 1;
      return {
        id: claimId({ documentId: id, quote, occurrence: place, subject, relation, object, polarity: 'positive' }),
        subject,
        relation,
        object,
        mutual: false,
        contexts: [],
        action: 'meet',
        polarity: 'positive',
        modality: 'actual',
        speakers: [],
        speech: 'none',
        event: `e${place}`,
        quote,
        evidence: {
          sentence: { index: place, ...span },
          trigger: { start: verb, end: verb + 3 },
          subject: { start: span.start, end: verb - 1 },
          object: { start: verb + 4, end: span.end - 1 },
        },
        confidence: 0.8,
        rules: ['bench'],
      };
    });
    const entities = [...new Set(pairs.flat())].map((n): Entity => ({
      id: idOf(n),
      label: labels[n % labels.length] ?? 'Person',
      name: nameOf(n),
      aliases: [],
      known: true,
      named: true,
      collective: false,
    }));
    return {
      version: EXTRACTION_VERSION,
      document: {
        id,
        publisher: `Outlet ${first % 7}`,
        publishedAt: `20${String(15 + (first % 10)).padStart(2, '0')}-0${1 + (first % 9)}-11`,
        language: 'en',
        hash: contentHash(text),
        producer: { version: '0', model: '0', gazetteer: '0' },
        boilerplate: [],
        text,
      },
      sentences: spans,
      entities,
      mentions: [],
      attributions: [],
      times: [],
      claims,
    };
  });
}

function idOf(n: number): string {
  return `actor-${n}`;
}

/** The name of the n-th actor. */
export function nameOf(n: number): string {
  return `Person ${n.toString(36)} of ${(n * 7).toString(36)}`;
}
