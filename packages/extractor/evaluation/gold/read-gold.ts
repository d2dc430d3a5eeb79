import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

interface ArticleRecord {
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

function readArticle(folder: string, name: string): GoldArticle {
  const record = JSON.parse(readFileSync(join(folder, `${name}.gold.json`), 'utf8')) as ArticleRecord;
  const path = join(folder, `${name}.txt`);
  return {
    name,
    path,
    text: readFileSync(path, 'utf8'),
    ...(record.publishedAt === undefined ? {} : { publishedAt: record.publishedAt }),
    actors: record.entities.map(toActor),
    claims: record.claims.map(toClaim),
    nothing: record.nothing ?? [],
  };
}

/** Reads the annotated articles of a folder (`NAME.txt` beside `NAME.gold.json`), by name. */
export function readGold(folder: string): readonly GoldArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((file) => readArticle(folder, file.replace('.gold.json', '')));
}
