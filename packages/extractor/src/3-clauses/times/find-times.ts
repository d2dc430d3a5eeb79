import type { TextSpan } from '@cartograph/model';
import { ownMood } from '../own-mood.ts';
import { demanding, planningWords, pondering, refusing, wishing } from '../governing-verbs.ts';
import { predicateLemma } from '../verb-clause.ts';
import type { SentenceTree } from '../sentence-tree.ts';
import { childrenBy, markBy, tokenAt } from '../sentence-tree.ts';
import type { Day } from './calendar.ts';
import { readIsoDay, toDayNumber } from './calendar.ts';
import type { RangeEnd } from './range-ends.ts';
import { rangeEnds } from './range-ends.ts';
import { resolveTime } from './resolve-time.ts';
import type { TimeAnchor } from './time-anchor.ts';
import { mayHoldTime, timePatterns } from './time-patterns.ts';
import type { TimeValue } from './time-value.ts';
import { withStamps } from './with-stamps.ts';

/** An expression of time in a sentence. */
export interface FoundTime extends TextSpan, TimeValue {
  readonly sentence: number;
  readonly text: string;
  /** Tokens of the sentence, inclusive. */
  readonly first: number;
  readonly last: number;
  /** "since" before it: the claim's date runs on from its start. */
  readonly isOpen: boolean;
  /** "have passed since" after it: it dates what follows. */
  readonly isElapsed: boolean;
  /** The two expressions that it is made of, where it is a range of days, months or years. */
  readonly ends?: readonly RangeEnd[];
}

const MAX_STEPS = 12;
/** Verbs that tell in the present what is to come: "the hearing begins Thursday". Captions tell of arrivals so, too. */
const SCHEDULES = new Set(
  'begin start open meet expire end resume vote return conclude close reopen reconvene'.split(' '),
);
/** "is set for November", "was due in May": what is yet to be. */
const SET_FOR = new Set(['set', 'schedule', 'slate', 'plan', 'expect']);
const BOUNDARY = /[\p{L}\p{N}]/u;
/** Sentences that a told day is counted from at most. */
const MAX_DISTANCE = 3;
const DAYS_OF_STORY = 7;
/** A preposition is no part of an expression of time. Source: TIMEX3. */
const PREPOSITION = /^(?:in|over|for|during|within|across|at|on) (?=the |recent|\d|an? |past|last|next|coming)/i;
const FOR = /\bfor\s+(?:(?:about|nearly|almost|over|the past|more than)\s+)?$/i;
/** "May" the month and the modal; "March" the month and the marches: capitals decide, and what stands beside. */
const AMBIGUOUS = new Set(['may', 'march', 'mar', 'jun', 'dec', 'sep', 'oct']);

/** Words that name papers and shows as well: "USA Today", "the Daily Mail". */
const NAMING = new Set(['deictic', 'set', 'reference']);
const CAPITAL = /^\p{Lu}/u;

const isName = (text: string, sentence: string, at: number): boolean =>
  CAPITAL.test(text) && /[^“"‘'(:.!?—–-]\s+$/.test(sentence.slice(Math.max(0, at - 4), at));

const isAmount = (tree: SentenceTree, at: number): boolean => {
  const before = tree.tokens.findLast(({ end }) => end <= tree.sentence.start + at);
  return before !== undefined && /^(?:NOUN|NUM|SYM)$/.test(before.upos);
};

const GIVEN_NAMES = new Set(['jan', 'april', 'may', 'june', 'august']);
/** "Jan Crawford", "April Ryan": a first name, its family name behind it. */
function isGivenName(tree: SentenceTree, at: number, text: string): boolean {
  if (!GIVEN_NAMES.has(text.toLowerCase())) return false;
  const first = tree.tokens.find(({ start }) => start === tree.sentence.start + at);
  const next = first && tree.tokens[first.index + 1];
  const isBare = next?.start === tree.sentence.start + at + text.length + 1 && CAPITAL.test(next.text);
  return isBare && next.upos === 'PROPN' && (next.head === first?.index || first?.head === next.index);
}

const isPlausible = (kind: string, text: string, tree: SentenceTree, sentence: string, at: number): boolean => {
  // "900 tons a day", "lasted a day"
  if (kind === 'rate') return /^per/i.test(text) || isAmount(tree, at);
  // ABC's "This Week"
  if (kind === 'shifted' && /^This (?:Week|Morning)$/.test(text)) return at === 0;
  // "this may", "this august house"
  if (kind === 'shifted-name') return !/\b(?:may|march|august)$/.test(text);
  if (NAMING.has(kind)) return !isName(text, sentence, at);
  if (kind !== 'month') return true;
  if (isGivenName(tree, at, text)) return false;
  if (!AMBIGUOUS.has(text.toLowerCase())) return true;
  return /\b(?:in|since|until|by|of|from|through|during|last|this|next|and|to)\s+$/i.test(
    sentence.slice(Math.max(0, at - 12), at),
  );
};

const AHEAD = [planningWords, pondering, refusing, demanding, wishing];
/** Who is made or let do something does it: "were forced to resign", "allowed him to leave". */
const LETTING = new Set(['force', 'compel', 'oblige', 'allow', 'permit', 'let', 'able', 'unable']);

/** "began to rise in February", "flew there to meet him in May": an infinitive below what is over, which does not plan it. */
function isOfPast(tree: SentenceTree, infinitive: number): boolean {
  const { deprel, head } = tokenAt(tree, infinitive);
  if (head < 0 || !/^(?:xcomp|advcl)/.test(deprel)) return false;
  const { upos, xpos, lemma } = tokenAt(tree, head);
  const isTold = [head, ...childrenBy(tree, head, 'aux:pass', 'cop')].some(
    (word) => tokenAt(tree, word).xpos === 'VBD',
  );
  if (!isTold || (upos !== 'VERB' && !LETTING.has(lemma)) || (upos === 'VERB' && !/^VB[DN]$/.test(xpos))) return false;
  const word = upos === 'VERB' ? predicateLemma(tree, head) : lemma;
  return LETTING.has(word) || !AHEAD.some((words) => words.has(word));
}

/** How the verb above a token looks: ahead ("will", "plans to"), or nowhere (there is none, or it is in the present). */
function outlookOf(
  tree: SentenceTree,
  token: number,
): Pick<TimeAnchor, 'looksAhead' | 'isTimeless' | 'isScheduled'> & { readonly isPerfect?: boolean } {
  let current = token;
  for (let step = 0; step < MAX_STEPS && current >= 0; step++) {
    const { upos, xpos, head, deprel, lemma } = tokenAt(tree, current);
    if (upos === 'VERB' || upos === 'AUX') {
      const auxiliaries = childrenBy(tree, current, 'aux').map((child) => tokenAt(tree, child));
      // "to register them and get them out": the infinitive goes on
      if (deprel === 'conj' && xpos === 'VB' && auxiliaries.length === 0) {
        current = head;
        continue;
      }
      const isInfinitive =
        markBy(tree, current, 'to') !== undefined &&
        (xpos === 'VB' || auxiliaries.some(({ xpos: tag }) => tag === 'VB'));
      if (isInfinitive && isOfPast(tree, current)) {
        current = head;
        continue;
      }
      const isSet =
        SET_FOR.has(lemma) && xpos === 'VBN' && auxiliaries.some(({ text }) => /^(?:is|are|['’]s|['’]re)$/i.test(text));
      const looksAhead = isInfinitive || isSet || ['planned', 'refused'].includes(ownMood(tree, current).mood);
      const isPresent =
        (xpos === 'VBZ' || xpos === 'VBP' || xpos === 'VBG') && auxiliaries.every(({ xpos: tag }) => tag !== 'VBD');
      const isPerfect =
        auxiliaries.some(({ text }) => /^(?:has|have|['’]ve|['’]s)$/i.test(text)) && (xpos === 'VBN' || xpos === 'VBG');
      const isScheduled = isPresent && auxiliaries.length === 0 && xpos !== 'VBG' && SCHEDULES.has(lemma);
      return { looksAhead, isTimeless: isPresent, isScheduled, isPerfect };
    }
    current = head;
  }
  return { looksAhead: false, isTimeless: true };
}

type Outlook = ReturnType<typeof outlookOf>;

/** "could decide it at the July convention", "to explain the February decline": a month that names an event is the nearest. */
const asModifier = (tree: SentenceTree, token: number, outlook: Outlook): Outlook =>
  outlook.looksAhead && /^(?:compound|nmod:poss)$/.test(tokenAt(tree, token).deprel)
    ? { ...outlook, looksAhead: false, isTimeless: true }
    : outlook;

/** The first and last token that a span of text covers. */
function tokensIn(tree: SentenceTree, span: TextSpan): { readonly first: number; readonly last: number } {
  const inside = tree.tokens.filter((token) => token.start < span.end && span.start < token.end);
  return { first: inside[0]?.index ?? 0, last: inside.at(-1)?.index ?? 0 };
}

/** The day that the text last told of, and where. */
interface Told {
  readonly sentence: number;
  /** A month or year is told by its first day. */
  readonly day: Day;
  readonly isDay: boolean;
}

/** The times of a sentence, and the day that the text has told of at its end. */
interface TimesTold {
  readonly found: readonly FoundTime[];
  readonly told: Told | undefined;
}

function timesOf(
  tree: SentenceTree,
  text: string,
  published: string | undefined,
  earlier: Told | undefined,
): TimesTold {
  const base = tree.sentence.start;
  const sentence = text.slice(base, tree.sentence.end);
  if (!mayHoldTime.test(sentence)) return { found: [], told: earlier };
  const found: FoundTime[] = [];
  let told = earlier && tree.sentence.index - earlier.sentence <= MAX_DISTANCE ? earlier : undefined;
  for (let at = 0; at < sentence.length; at++) {
    if (at > 0 && BOUNDARY.test(sentence[at - 1] ?? '')) continue;
    if (!BOUNDARY.test(sentence[at] ?? '')) continue;
    for (const [kind, pattern] of timePatterns) {
      pattern.lastIndex = at;
      const match = pattern.exec(sentence);
      if (!match || !isPlausible(kind, match[0], tree, sentence, at)) continue;
      const words = match[0].replace(PREPOSITION, '');
      const end = base + at + match[0].length;
      const span = { start: end - words.length, end };
      const tokens = tokensIn(tree, span);
      const outlook = asModifier(tree, tokens.last, outlookOf(tree, tokens.last));
      const isOpen = /\bsince\s+(?:at least\s+)?$/i.test(sentence.slice(Math.max(0, at - 18), at));
      const value = resolveTime(kind, match, {
        published: readIsoDay(published),
        reference: told?.day,
        referenceDay: told?.isDay === true ? told.day : undefined,
        storyDay: isStoryDay(told, tree, outlook, published) && isNear(told, tree, kind) ? told?.day : undefined,
        ...outlook,
        // "will hold his first news conference since March"
        ...(isOpen ? { looksAhead: false, isTimeless: false, isScheduled: false } : {}),
        lasts: outlook.isPerfect === true && FOR.test(sentence.slice(Math.max(0, at - 20), at)),
      });
      if (!value) continue;
      const ends = rangeEnds(kind, words, span.start, value);
      found.push({
        ...value,
        ...span,
        ...tokens,
        sentence: tree.sentence.index,
        text: words,
        isOpen,
        isElapsed: kind === 'elapsed',
        ...(ends ? { ends } : {}),
      });
      // the attacks of 2001 are named by their day, and no story goes on from there
      if (kind !== 'attack') told = toldBy(found.at(-1)) ?? told;
      at += match[0].length - 1;
      break;
    }
  }
  return { found, told: told ?? earlier };
}

/** "hours later" counts from what has just been told. */
const isNear = (told: Told | undefined, { sentence }: SentenceTree, kind: string): boolean =>
  kind !== 'hours-on' || (told !== undefined && sentence.index - told.sentence <= 1);

/** A day of the week before publication: what happens in the hours that the text goes on with. */
const isRecent = (day: Day, published: string | undefined): boolean => {
  const today = readIsoDay(published);
  const back = today && toDayNumber(today) - toDayNumber(day);
  return back !== undefined && back >= 0 && back <= DAYS_OF_STORY;
};

/** Whether "at 7 a.m." is of the day that was told: in its own sentence, or where the story of that day goes on. */
const isStoryDay = (
  told: Told | undefined,
  { sentence }: SentenceTree,
  { isTimeless }: Outlook,
  published: string | undefined,
): boolean =>
  told?.isDay === true && isRecent(told.day, published) && (told.sentence === sentence.index || isTimeless !== true);

/** A day or month that a later "the next day", "that month" may count from. */
function toldBy(time: FoundTime | undefined): Told | undefined {
  const day = time && time.precision !== 'range' ? readIsoDay(time.from) : undefined;
  return time && day ? { sentence: time.sentence, day, isDay: time.precision === 'day' } : undefined;
}

/** Every expression of time, with what it denotes against the day of publication; without one, relative ones have no value. */
export function findTimes(
  trees: readonly SentenceTree[],
  text: string,
  published: string | undefined,
): readonly FoundTime[] {
  const found: FoundTime[] = [];
  let told: Told | undefined;
  for (const tree of trees) {
    const times = timesOf(tree, text, published, told);
    found.push(...times.found);
    told = times.told;
  }
  return withStamps(found, trees, text, published);
}
