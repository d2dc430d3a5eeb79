import type { Claim, Entity, Extraction, RelationType } from '@cartograph/model';
import { actorLabels, claimId, contentHash, relationTypes } from '@cartograph/model';
import { seeded } from './seeded.ts';

/** How much to make up. */
export interface SyntheticSize {
  readonly documents: number;
  readonly perBatch: number;
  readonly claimsPerDocument: number;
  readonly actors: number;
}

/** Made-up articles in batches; few actors are in most of them, as in the news. The same size gives the same articles. */
export function* syntheticArticles(size: SyntheticSize): Generator<readonly Extraction[]> {
  const random = seeded(size.documents * 31 + size.actors);
  for (let start = 0; start < size.documents; start += size.perBatch) {
    const count = Math.min(size.perBatch, size.documents - start);
    yield Array.from({ length: count }, (_, index) => syntheticArticle(start + index, size, random));
  }
}

/** The made-up actor of a rank; 0 is the one most written about. */
export const syntheticActor = (rank: number): Entity => ({
  id: `actor-${rank}`,
  label: actorLabels[rank % actorLabels.length] ?? 'Person',
  name: `${syllables(rank)} ${syllables(rank * 7 + 3)}`,
  aliases: [],
  known: rank % 3 === 0,
  named: true,
  collective: false,
});

function syntheticArticle(number: number, size: SyntheticSize, random: () => number): Extraction {
  const id = `document-${number}`;
  const told = Array.from({ length: size.claimsPerDocument }, () => {
    const subject = syntheticActor(heavyTailed(size.actors, random));
    const object = syntheticActor(heavyTailed(size.actors, random));
    const relation = relationTypes[Math.floor(random() * relationTypes.length)] ?? 'CONSULT';
    const filler = Array.from({ length: 12 }, () => syllables(Math.floor(random() * 40_000))).join(' ');
    return { subject, object, relation, text: `${subject.name} ${relation.toLowerCase()} ${object.name} ${filler}.` };
  });
  const text = told.map((one) => one.text).join(' ');
  const entities = new Map(
    told.flatMap(({ subject, object }) => [
      [subject.id, subject],
      [object.id, object],
    ]),
  );
  let at = 0;
  const sentences = told.map((one) => {
    const start = at;
    at += one.text.length + 1;
    return { start, end: start + one.text.length };
  });
  return {
    version: 1,
    document: {
      id,
      publisher: `Outlet ${Math.floor(random() * 40)}`,
      publishedAt: `2025-${String(1 + (number % 12)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`,
      language: 'en',
      hash: contentHash(text),
      producer: { version: '0', model: '0', gazetteer: '0' },
      boilerplate: [],
      text,
    },
    sentences,
    entities: [...entities.values()],
    mentions: told.flatMap((one, index) => {
      const { start } = sentences[index] ?? { start: 0 };
      return [one.subject, one.object].map((actor) => {
        const offset = start + one.text.indexOf(actor.name);
        return {
          start: offset,
          end: offset + actor.name.length,
          text: actor.name,
          kind: 'name' as const,
          label: actor.label,
          entities: [actor.id],
        };
      });
    }),
    attributions: [],
    times: [],
    claims: told.map((one, index) => toClaim(id, one, sentences[index] ?? { start: 0, end: 0 }, index)),
  };
}

interface ToldPair {
  readonly subject: Entity;
  readonly object: Entity;
  readonly relation: RelationType;
  readonly text: string;
}

function toClaim(
  documentId: string,
  { subject, object, relation, text }: ToldPair,
  sentence: { readonly start: number; readonly end: number },
  index: number,
): Claim {
  const identity = {
    documentId,
    quote: text,
    occurrence: index,
    subject: subject.id,
    relation,
    object: object.id,
    polarity: 'positive',
  };
  const spanOf = (name: string) => ({
    start: sentence.start + text.indexOf(name),
    end: sentence.start + text.indexOf(name) + name.length,
  });
  return {
    id: claimId(identity),
    subject: subject.id,
    relation,
    object: object.id,
    mutual: false,
    contexts: [],
    action: relation.toLowerCase(),
    polarity: 'positive',
    modality: 'actual',
    speakers: [],
    speech: 'none',
    event: `e${index}`,
    quote: text,
    evidence: {
      sentence: { index, ...sentence },
      trigger: spanOf(relation.toLowerCase()),
      subject: spanOf(subject.name),
      object: spanOf(object.name),
    },
    confidence: 0.8,
    rules: ['synthetic'],
  };
}

/** Rank r is taken with a chance that falls as its power. */
const heavyTailed = (count: number, random: () => number): number => Math.floor(count * random() ** 4);

const SYLLABLES = ['ba', 'ce', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'po', 'ru', 'sa', 'te', 'vi', 'xo', 'zu', 'ka'];

function syllables(number: number): string {
  let rest = number;
  let word = '';
  do {
    word += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  } while (rest > 0);
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}n`;
}
