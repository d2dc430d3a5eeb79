import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { findBoilerplate } from '@cartograph/model';
import { findNames } from '../src/1-mentions/find-names.ts';
import type { Piece } from '../src/1-mentions/find-pieces.ts';
import { findPieces } from '../src/1-mentions/find-pieces.ts';
import { givenNames } from '../src/words/given-names.ts';
import type { NameKind } from '../src/1-mentions/kinds/judge-kind.ts';
import { nameFeatures } from '../src/1-mentions/kinds/name-features.ts';
import { maskBoilerplate } from '../src/1-mentions/mask-boilerplate.ts';
import { toNameWords } from '../src/1-mentions/name-words.ts';
import { foldSentence } from '../src/1-mentions/sentence-words.ts';
import type { ExtractorParts } from '../src/extract.ts';
import type { ClassExample } from './softmax.ts';

interface Article {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
}

/** A name as the teacher found it, in code points, `end` exclusive. */
type Taught = readonly [start: number, end: number, type: string];

const KINDS: Readonly<Record<string, NameKind>> = {
  PERSON: 'person',
  ORG: 'body',
  GPE: 'place',
  LOC: 'place',
  FAC: 'place',
  NORP: 'people',
};
/** Of the articles about everything so many are passed over for each that is read. */
const PARTS = [
  ['field', 1],
  ['general', 2],
] as const;

const readLines = <Line>(path: string): readonly Line[] =>
  gunzipSync(readFileSync(path))
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

/** The kind that the teacher sees at each UTF-16 offset of a text. */
function kindsAt(text: string, taught: readonly Taught[]): ReadonlyMap<number, NameKind> {
  const offsets: number[] = [];
  let offset = 0;
  for (const point of text) {
    offsets.push(offset);
    offset += point.length;
  }
  const kinds = new Map<number, NameKind>();
  for (const [start, end, type] of taught) {
    const kind = KINDS[type];
    if (kind) for (let at = start; at < end; at += 1) kinds.set(offsets[at] ?? -1, kind);
  }
  return kinds;
}

/** The names that nobody lists of one article, each of the kind that the teacher sees at its last word, else `other`. */
function examplesOf(parts: ExtractorParts, article: Article, taught: readonly Taught[]): ClassExample[] {
  const kinds = kindsAt(article.text, taught);
  const sentences = parts.parser.parse(maskBoilerplate(article.text, findBoilerplate(article)));
  return sentences.flatMap((sentence) => {
    const folded = foldSentence(sentence);
    const pieceAt = new Array<Piece | undefined>(sentence.tokens.length).fill(undefined);
    for (const piece of findPieces(sentence, folded, parts.gazetteer)) pieceAt.fill(piece, piece.first, piece.last + 1);
    const words = toNameWords({ sentence, folded, pieceAt }, parts.gazetteer, (word) => givenNames.has(word));
    return findNames(words)
      .filter(({ senses }) => senses.length === 0)
      .map(({ first, last }) => ({
        features: nameFeatures(words, first, last),
        label: kinds.get(sentence.tokens[last]?.start ?? -1) ?? 'other',
      }));
  });
}

/** The unlisted names of the corpus (`field.jsonl.gz`, `general.jsonl.gz`), with what the silver folder's `names/` say of them. */
export const nameExamples = (parts: ExtractorParts, corpus: string, silver: string): readonly ClassExample[] =>
  PARTS.flatMap(([part, every]) => {
    const lines = readLines<{ readonly id: string; readonly ents: readonly Taught[] }>(
      join(silver, 'names', `${part}.jsonl.gz`),
    );
    const taught = new Map(lines.map(({ id, ents }) => [id, ents]));
    return readLines<Article>(join(corpus, `${part}.jsonl.gz`))
      .filter((_, at) => at % every === 0)
      .flatMap((article) => examplesOf(parts, article, taught.get(article.id) ?? []));
  });
