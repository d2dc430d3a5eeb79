import { addToList } from '@cartograph/model';
import type { NameShape } from '../classify-name.ts';
import { phraseWords } from '../../gazetteer/phrase-words.ts';
import { headLabel } from '../classify-name.ts';
import type { FoundName } from '../found-name.ts';
import type { NameWords } from '../name-words.ts';
import { wordsOf } from '../name-words.ts';
import type { JudgedKind } from './judge-kind.ts';
import { judgeKind } from './judge-kind.ts';
import { nameFeatures } from './name-features.ts';

/** A name with the words of its sentence. */
export interface NameInWords {
  readonly words: NameWords;
  readonly name: FoundName;
}

/** Leads in thousandths of a log-odd: from the first on three of four are right, from the second on nine of ten. */
const LIKELY = 1000;
const CERTAIN = 2000;

const DIRECTIONS = /^(north|south|east|west)/;

const SHAPES = { body: 'Organization', place: 'Place', other: 'other', people: 'other', person: 'Person' } as const;

/**
 * The shape of a name whose words alone left it open. That it is a person or nothing is believed sooner than that it is a
 * body or a place, which its words mostly tell; a lone word is taken for a person by what it does, elsewhere.
 */
function refine({ shape, first, last }: FoundName, { kind, lead }: JudgedKind): NameShape {
  if (shape === 'Person') return kind !== 'person' && lead >= CERTAIN ? SHAPES[kind] : shape;
  if (first === last && (kind === 'person' || kind === 'people')) return shape;
  const least = first < last && (kind === 'person' || kind === 'other' || kind === 'people') ? LIKELY : CERTAIN;
  return lead >= least ? SHAPES[kind] : shape;
}

/** Whether the words of a name leave open what it is. */
const isOpen = ({ senses, shape, courtesy }: FoundName): boolean =>
  senses.length === 0 && courtesy === undefined && (shape === 'unknown' || shape === 'Person');

/** A lone word that other rules know better: a common noun, a part of a longer name of the text, somebody's surname. */
function isKnownWord({ words, name }: NameInWords, inLongNames: ReadonlySet<string>): boolean {
  const [word = '', ...more] = wordsOf(words, name.first, name.last);
  // "Ocasio-Cortez"
  const surname = more.length === 1 && words.tokens[name.first + 1]?.text === '-' ? `${word} ${more[0]}` : undefined;
  if (surname !== undefined)
    return words.gazetteer
      .peopleBySurname(more[0] ?? '')
      .some(({ name: full }) => phraseWords(full).join(' ').endsWith(` ${surname}`));
  return (
    more.length === 0 &&
    (words.tokens[name.first]?.upos !== 'PROPN' ||
      DIRECTIONS.test(word) ||
      headLabel(word) !== 'unknown' ||
      inLongNames.has(word) ||
      words.gazetteer.peopleBySurname(word).length > 0 ||
      words.gazetteer.phrase([word]).length > 0)
  );
}

/**
 * Says by what was learnt what the unlisted names of a document are whose words alone leave it open. All mentions of a
 * name are judged as one. The names come back in their order.
 */
export function refineShapes(found: readonly NameInWords[]): readonly FoundName[] {
  const inLongNames = new Set(
    found.flatMap(({ words, name: { first, last } }) => (last > first ? wordsOf(words, first, last) : [])),
  );
  const keys = found.map((one) =>
    isOpen(one.name) && !isKnownWord(one, inLongNames)
      ? wordsOf(one.words, one.name.first, one.name.last).join(' ')
      : undefined,
  );
  const mentions = new Map<string, (readonly string[])[]>();
  for (const [at, { words, name }] of found.entries()) {
    const key = keys[at];
    if (key === undefined) continue;
    addToList(mentions, key, nameFeatures(words, name.first, name.last));
  }
  const kinds = new Map([...mentions].map(([key, features]) => [key, judgeKind(features)]));
  return found.map(({ name }, at) => {
    const judged = kinds.get(keys[at] ?? '');
    return judged ? { ...name, shape: refine(name, judged) } : name;
  });
}
