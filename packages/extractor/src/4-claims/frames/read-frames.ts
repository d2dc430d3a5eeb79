import type { EventType } from '@cartograph/model';
import type { Frame } from './frame.ts';

const CATEGORY: Readonly<Record<string, Frame['category']>> = { n: 'noun', a: 'adjective', v: 'verb' };

const AMONG_OFFICIALS = ['only', 'never'] as const;

const splitOn = (separator: string, text: string | undefined): string[] =>
  (text ?? '').split(separator).filter((part) => part !== '');

const spaced = (words: string): string => words.replace(/_/g, ' ');

/** A word of a table: `hand_over` is "hand over", `.n` marks a noun, `.a` an adjective. */
function readWord(word: string): Pick<Frame, 'word' | 'category'> {
  const [, stem = word, suffix = 'v'] = /^(.+?)(?:\.([nav]))?$/.exec(word) ?? [];
  return { word: spaced(stem), category: CATEGORY[suffix] ?? 'verb' };
}

function readLine(relation: EventType, line: string): Frame[] {
  const [words = '', slots = '', options = ''] = line.split(':').map((part) => part.trim());
  const option = new Map(splitOn(' ', options).map((part) => part.split('=', 2) as [string, string | undefined]));
  const mode = option.get('mode');
  const beside = option.get('beside');
  const without = option.get('without');
  const officials = AMONG_OFFICIALS.find((one) => one === option.get('officials'));
  const shared = {
    relation,
    recipients: splitOn(' ', slots).map(spaced),
    agents: splitOn('+', option.get('agent')),
    contexts: splitOn('+', option.get('ctx')),
    objectIs: new Set(splitOn('+', option.get('if'))),
    objectIsNot: new Set(splitOn('+', option.get('not'))),
    wantsPerson: option.has('person'),
    wantsItself: option.has('itself'),
    wantsInfinitive: option.has('infinitive'),
    wantsBareInfinitive: option.has('bare'),
    standsAlone: option.has('alone'),
    isObjectless: option.has('objectless'),
    isMutual: option.has('mutual'),
    ...(mode === undefined ? {} : { mode }),
    ...(beside === undefined ? {} : { beside }),
    ...(without === undefined ? {} : { without }),
    ...(officials === undefined ? {} : { amongOfficials: officials }),
  };
  return splitOn(' ', words).map((word) => ({ ...readWord(word), ...shared }));
}

/**
 * Reads a table of frames: one line is `words : recipient slots : options`, where a slot is `obj`, `iobj`, `subj`, `comp`, `if` (the subject of its condition) or a
 * preposition (`out_of`) and options are `mode=`, `ctx=a+b`, `if=` and `not=` (lemmas of the object), `agent=`, `beside=` and `without=` (a preposition),
 * `officials=only` or `officials=never` (between two officials named), `person`, `itself`, `infinitive`, `bare` (infinitive), `alone`, `objectless` and `mutual`.
 */
export const readFrames = (relation: EventType, table: string): readonly Frame[] =>
  splitOn('\n', table)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => readLine(relation, line));
