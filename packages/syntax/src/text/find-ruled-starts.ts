import { numberAbbreviations, otherAbbreviations, pluralTitles, titleAbbreviations } from './abbreviations.ts';

const CLOSERS = '"\'”’)]}»';
const isSpace = (ch: string): boolean => /\s/.test(ch);
const isUpper = (ch: string): boolean => ch !== ch.toLowerCase();
const isLower = (ch: string): boolean => ch !== ch.toUpperCase();
const isDigit = (ch: string): boolean => ch >= '0' && ch <= '9';

/** Longest word that is looked at before a full stop, so that odd text stays linear. */
const LONGEST_WORD = 24;

function wordBefore(text: string, from: number, dot: number): string {
  let start = dot;
  const least = Math.max(from, dot - LONGEST_WORD);
  while (start > least && !isSpace(text[start - 1]!) && !'("“‘\'[—–-/'.includes(text[start - 1]!)) start--;
  return text.slice(start, dot);
}

// who follows an initial or "U.S." is mostly part of the same name; these words start sentences
const starters = new Set(
  `the a an he she it they we i you this that these those in on at but and for if when while after before as his her its their our
  there what who why how no not so yet both some many most one two with by from since under during despite although however
  meanwhile now then`.split(/\s+/),
);

function wordAfter(text: string, at: number, end: number): string {
  let stop = at;
  while (stop < end && stop - at < LONGEST_WORD && (isLower(text[stop]!) || isUpper(text[stop]!))) stop++;
  return text.slice(at, stop);
}

function isAbbreviation(text: string, from: number, dot: number, next: number, end: number): boolean {
  const before = wordBefore(text, from, dot);
  // "out of Russia altogether.Sen. Graham": two sentences that lost the space between them
  const word = /\p{Ll}{2,}\.(\p{Lu}\p{L}*)$/u.exec(before)?.[1] ?? before;
  const lower = word.toLowerCase();
  const follower = next < end ? text[next]! : '';
  if (titleAbbreviations.has(lower) && (isUpper(word[0]!) || lower.includes('.') || lower === 'vs' || lower === 'v'))
    return true;
  if (pluralTitles.has(word)) return true;
  if (numberAbbreviations.has(lower)) return isDigit(follower);
  const starts = starters.has(wordAfter(text, next, end).toLowerCase());
  // "J. Smith", "George W. Bush"; "vitamin C. The"
  if (word.length === 1 && isUpper(word)) return !(starts && isUpper(follower)) || word === 'J';
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return !(starts && isUpper(follower));
  if (otherAbbreviations.has(lower))
    return !isUpper(follower) || (!starts && /^[A-Z]/.test(word) && !/^(?:inc|corp|co|ltd|jr|sr|llc)$/.test(lower));
  return false;
}

/** Reads over what closes a sentence and the space behind it; returns [end of sentence, start of the next]. */
function readEnd(text: string, at: number, end: number): readonly [number, number] {
  let stop = at;
  while (stop < end && '.!?…'.includes(text[stop]!)) stop++;
  while (stop < end && CLOSERS.includes(text[stop]!)) stop++;
  // "in July 1805. [6] He": the note belongs to what it comes after
  const notes = /^(?: ?\[\d{1,3}\])+(?=\s|$)/.exec(text.slice(stop, Math.min(end, stop + LONGEST_WORD)));
  if (notes !== null) stop += notes[0].length;
  let next = stop;
  while (next < end && isSpace(text[next]!)) next++;
  return [stop, next];
}

function isBoundary(text: string, from: number, mark: number, stop: number, next: number, end: number): boolean {
  if (next >= end) return false;
  if (next === stop) return false;
  let at = next;
  while (at < end && '"\'“‘([{«—–-•*'.includes(text[at]!)) at++;
  // "and Rita Berg (D-Mass.) — are now": behind a dash with space on both sides
  if (at > next && '—–'.includes(text[at - 1]!) && text[at] === ' ') at++;
  const follower = at < end ? text[at]! : '';
  const single = text[mark] === '.' && text[mark + 1] !== '.';
  if (single && !CLOSERS.includes(text[mark + 1]!) && isAbbreviation(text, from, mark, next, end)) return false;
  // "'Really?' she asked", "Wait ... no", "Yahoo! is"; but "it is small. they like it", as people write mails
  if (isLower(follower))
    return stop === mark + 1 && text[mark] !== '…' && /^\p{Ll}{3,}$/u.test(wordBefore(text, from, mark));
  return true;
}

/**
 * Where sentences of the paragraph `[from, end)` begin by rules and lists, but for the first: behind full stops and the like that
 * are no part of an abbreviation. Each start has space before it.
 */
export function findRuledStarts(text: string, from: number, end: number): ReadonlySet<number> {
  const starts = new Set<number>();
  let start = from;
  for (let i = from; i < end; i++) {
    const ch = text[i]!;
    if (ch !== '.' && ch !== '!' && ch !== '?' && ch !== '…') continue;
    const [stop, next] = readEnd(text, i, end);
    if (isBoundary(text, start, i, stop, next, end)) {
      starts.add(next);
      start = next;
    }
    i = stop - 1;
  }
  return starts;
}
