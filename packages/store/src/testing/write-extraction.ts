import type {
  ActorLabel,
  Claim,
  Entity,
  Extraction,
  Mention,
  Modality,
  Polarity,
  RelationType,
  TextSpan,
} from '@cartograph/model';
import { claimId, contentHash } from '@cartograph/model';

/** A sentence for a test: `[who, type, whom]` as it is told. The names must stand in the text. */
export interface Told {
  readonly text: string;
  readonly subject: string;
  readonly relation: RelationType;
  readonly object: string;
  readonly polarity?: Polarity;
  readonly modality?: Modality;
  readonly mutual?: boolean;
  readonly confidence?: number;
  readonly action?: string;
  readonly date?: string;
  readonly speaker?: string;
  readonly title?: string;
}

/** What a test's document is made of. */
export interface Article {
  readonly id: string;
  readonly told: readonly Told[];
  readonly title?: string;
  readonly url?: string;
  readonly path?: string;
  readonly publisher?: string;
  readonly publishedAt?: string;
}

/** The actors that the tests' articles are about, by name. */
export const cast: Readonly<
  Record<string, { readonly id: string; readonly label: ActorLabel; readonly known?: boolean }>
> = {
  Mexico: { id: 'mexico', label: 'Government', known: true },
  'United States': { id: 'united-states', label: 'Government', known: true },
  'Ana Robles': { id: 'x-ana-robles', label: 'Official' },
  'Tomás Peña': { id: 'x-tomas-pena', label: 'Person' },
  'Harbor Cartel': { id: 'x-harbor-cartel', label: 'Cartel' },
  'Coast Guard': { id: 'us-coast-guard', label: 'Agency', known: true },
  'Daily Ledger': { id: 'x-daily-ledger', label: 'Organization' },
  Tijuana: { id: 'tijuana', label: 'Place', known: true },
};

/** Writes the extraction of an article as the extractor would. */
export function writeExtraction(article: Article): Extraction {
  const text = article.told.map((told) => told.text).join(' ');
  let at = 0;
  const placed = article.told.map((told) => {
    const start = at;
    at += told.text.length + 1;
    return { told, span: { start, end: start + told.text.length } };
  });
  const claims = placed.map(({ told, span }, index) => toClaim(article.id, told, span, index));
  const names = [...new Set(article.told.flatMap((told) => [told.subject, told.object, told.speaker ?? told.subject]))];
  const { told: _told, ...document } = article;
  return {
    version: 1,
    document: {
      ...document,
      language: 'en',
      hash: contentHash(text),
      producer: { version: '0.1.0', model: 'sha256:0', gazetteer: 'sha256:0' },
      boilerplate: [],
      text,
    },
    sentences: placed.map(({ span }) => span),
    entities: names.map(toEntity),
    mentions: placed.flatMap(({ told, span }) =>
      [told.subject, told.object].map((name) => toMention(name, told, span)),
    ),
    attributions: [],
    times: [],
    claims,
  };
}

function toClaim(documentId: string, told: Told, sentence: TextSpan, index: number): Claim {
  const identity = {
    documentId,
    quote: told.text,
    occurrence: index,
    subject: idOf(told.subject),
    relation: told.relation,
    object: idOf(told.object),
    polarity: told.polarity ?? 'positive',
  };
  return {
    id: claimId(identity),
    subject: identity.subject,
    relation: told.relation,
    object: identity.object,
    mutual: told.mutual ?? false,
    contexts: ['diplomatic'],
    action: told.action ?? told.relation.toLowerCase(),
    polarity: identity.polarity,
    modality: told.modality ?? 'actual',
    speakers: told.speaker === undefined ? [] : [idOf(told.speaker)],
    speech: told.speaker === undefined ? 'none' : 'indirect',
    ...(told.date === undefined
      ? {}
      : { date: { start: told.date, end: told.date, precision: 'day', text: told.date } }),
    ...(told.title === undefined ? {} : { title: told.title }),
    event: `e${index}`,
    quote: told.text,
    evidence: {
      sentence: { index, ...sentence },
      trigger: { start: sentence.start, end: sentence.start + 1 },
      subject: spanOf(told.subject, told, sentence),
      object: spanOf(told.object, told, sentence),
    },
    confidence: told.confidence ?? 0.8,
    rules: ['test'],
  };
}

const idOf = (name: string): string => {
  const actor = cast[name];
  if (!actor) throw new Error(`${name} is not in the cast`);
  return actor.id;
};

const toEntity = (name: string): Entity => ({
  id: idOf(name),
  label: cast[name]?.label ?? 'Person',
  name,
  aliases: [name],
  known: cast[name]?.known ?? false,
  named: true,
  collective: false,
});

function spanOf(name: string, told: Told, sentence: TextSpan): TextSpan {
  const at = told.text.indexOf(name);
  if (at < 0) throw new Error(`"${told.text}" does not name ${name}`);
  return { start: sentence.start + at, end: sentence.start + at + name.length };
}

const toMention = (name: string, told: Told, sentence: TextSpan): Mention => ({
  ...spanOf(name, told, sentence),
  text: name,
  kind: 'name',
  label: cast[name]?.label ?? 'Person',
  entities: [idOf(name)],
});
