import type { GoldActor, GoldArticle, GoldClaim } from './gold-article.ts';

type Several<T> = T | readonly T[];

interface ActorRecord {
  readonly key: string;
  readonly label: Several<string>;
  readonly names: readonly string[];
  readonly required?: boolean;
}

interface ClaimRecord {
  readonly subject?: Several<string>;
  readonly subjects?: Several<string>;
  readonly relation: Several<string>;
  readonly object?: Several<string>;
  readonly objects?: Several<string>;
  readonly mutual?: boolean;
  readonly polarity?: string;
  readonly modality?: Several<string>;
  readonly speaker?: Several<string | null>;
  readonly date?: { readonly start: string; readonly end: string };
  readonly sentence: string;
  readonly required?: boolean;
}

/** What a gold file says of an article, as JSON. */
export interface GoldRecord {
  readonly publishedAt?: string;
  readonly entities: readonly ActorRecord[];
  readonly claims: readonly ClaimRecord[];
  readonly nothing?: readonly string[];
}

const isList = <T>(value: Several<T>): value is readonly T[] => Array.isArray(value);
const listOf = <T>(value: Several<T> | undefined): readonly T[] =>
  value === undefined ? [] : isList(value) ? value : [value];

const toActor = ({ key, label, names, required }: ActorRecord): GoldActor => ({
  key,
  labels: listOf(label),
  names,
  isRequired: required !== false,
});

const toClaim = (record: ClaimRecord): GoldClaim => ({
  subjects: listOf(record.subjects ?? record.subject),
  relations: listOf(record.relation),
  objects: listOf(record.objects ?? record.object),
  isMutual: record.mutual === true,
  isNegative: record.polarity === 'negative',
  modalities: listOf(record.modality),
  ...(record.speaker === undefined ? {} : { speakers: listOf(record.speaker) }),
  ...(record.date === undefined ? {} : { date: record.date }),
  sentence: record.sentence,
  isRequired: record.required !== false,
});

/** Whether a parsed file has the two lists of a gold file, its actors with names and its claims with sentences. */
export function isGoldRecord(value: unknown): value is GoldRecord {
  const { entities, claims } = (value ?? {}) as Partial<Record<keyof GoldRecord, unknown>>;
  return (
    Array.isArray(entities) &&
    Array.isArray(claims) &&
    entities.every((one: Partial<ActorRecord>) => typeof one.key === 'string' && Array.isArray(one.names)) &&
    claims.every((one: Partial<ClaimRecord>) => one.relation !== undefined && typeof one.sentence === 'string')
  );
}

/** The gold of the article whose text this is. */
export const toGoldArticle = (
  { publishedAt, entities, claims, nothing }: GoldRecord,
  article: Pick<GoldArticle, 'name' | 'path' | 'text'>,
): GoldArticle => ({
  ...article,
  ...(publishedAt === undefined ? {} : { publishedAt }),
  actors: entities.map(toActor),
  claims: claims.map(toClaim),
  nothing: nothing ?? [],
});
