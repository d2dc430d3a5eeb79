import { contractions } from './contractions.ts';
import { ACRONYM, endsTwice, isAbbreviated, isNumberSign } from './final-stop.ts';
import { findPicture } from './find-picture.ts';
import { hyphenPrefixes } from './hyphen-prefixes.ts';
import type { Piece } from './piece.ts';

const CLITIC = /(?:['’‘`](?:s|S|m|M|d|D|re|RE|ve|VE|ll|LL)|[nN]['’‘][tT])$/;
const URL = /^(?:https?:\/\/|www\.|mailto:)\S/i;
const EMAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;
const DOMAIN = /^[a-z0-9][\w-]*(?:\.[a-z0-9][\w-]*)*\.(?:com|org|net|gov|edu|co|uk|mx|us|info|tv|io)(?:\/\S*)?$/i;
const EMOTICON = /^(?:[:;=8][-o*']?[)\](DPp/\\|]|<3|\^_\^)$/;
/** Marks of schools and ages: "A+", "18+". */
const PLUS = /^(?:[A-F]|\d[\d,.]*)\++$/;
const NUMERIC = /^[+\-−]?(?:\d[\d,.:]*\d|\d)$/;
const UNIT =
  /^([$€£¥]?\d[\d,.:]*)(km|kg|cm|mm|mph|kph|lbs?|ft|pm|am|PM|AM|p\.m\.|a\.m\.|bn|tn|m|k|K|g|hrs?|min|sec|GB|MB|Mb|gb|mb|ml|x|W|V|MW|GW|kW|B|M|C|F)$/;
const CURRENCY = /^(?:US|U\.S\.|C|A|AU|CA|NZ|HK|MX|R|S)?[$€£¥₹₽]/;
/** "$$$": not money, but how dear a place is. */
const PRICE_CLASS = /^([$€£])\1+$/;
const PHONE = /^(?:\+?\(?\d[\d().]*(?:-[\d().]+){2,}|\d{3}-\d{4})$/;
const DATE = /^\d{1,4}[/-]\d{1,2}[/-]\d{1,4}$/;

/** What "its" owns begins with none of these words, so it is "it's" ("its a shame", "its not over"). */
const NO_POSSESSED =
  /^\s+(?:an?|the|my|your|his|her|their|not|been|just|really|simply|like|so|too|still|also|definitely|nothing|always|getting|going|called|kind of|as|in|on|at|for|from)\s/i;
const LONGEST_FOLLOWER = 16;

const OPENERS = '"\'“”‘’`([{<>@«¿¡„‚*_~|•▪●◦·#—–…‹';
const ENDERS = '"\'“”‘’`)]}>»,;:!?…*_~|—–›';

/** What a quotation, or a sentence before a title, ends with where the space is lacking: "law.”Paz", "law.Rep. Paz". */
const GLUED_END = /[.!?,…]["”](?=\p{Lu})|\p{Ll}{2}[.!?](?=(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen)s?\.$)/u;

const isHyphen = (ch: string): boolean => ch === '-' || ch === '–' || ch === '—' || ch === '‑' || ch === '‐';

/** Longest piece without space that is looked at whole; what is longer is cut there, so that time stays linear. */
const LONGEST_PIECE = 400;

const sameRun = (text: string, at: number, end: number): number => {
  let stop = at + 1;
  while (stop < end && text[stop] === text[at]) stop++;
  return stop;
};

function splitWordBody(text: string, start: number, end: number, out: Piece[]): void {
  const word = text.slice(start, end);
  const currency = CURRENCY.exec(word);
  if (currency && !PRICE_CLASS.test(word) && currency[0].length < word.length) {
    out.push([start, start + currency[0].length]);
    splitWordBody(text, start + currency[0].length, end, out);
    return;
  }
  const unit = UNIT.exec(word);
  if (unit) {
    out.push([start, start + unit[1]!.length], [start + unit[1]!.length, end]);
    return;
  }
  if (/^\d[\d,.]*[$€£¥%°]$/.test(word)) {
    out.push([start, end - 1], [end - 1, end]);
    return;
  }
  if (word[0] === '#' && /^#\d/.test(word)) {
    out.push([start, start + 1], [start + 1, end]);
    return;
  }
  if (/^its$/i.test(word) && NO_POSSESSED.test(text.slice(end, end + LONGEST_FOLLOWER))) {
    out.push([start, start + 2], [start + 2, end]);
    return;
  }
  if (PLUS.test(word)) {
    const plus = end - word.length + word.indexOf('+');
    out.push([start, plus], [plus, end]);
    return;
  }
  const cut = contractions.get(word.toLowerCase());
  if (
    cut !== undefined &&
    !(word.length === 2 && word !== 'im') &&
    !(word.length === 3 && word.toUpperCase() === word)
  ) {
    out.push([start, start + cut], [start + cut, end]);
    return;
  }
  out.push([start, end]);
}

function splitClitic(text: string, start: number, end: number, out: Piece[]): void {
  const word = text.slice(start, end);
  const found = CLITIC.exec(word);
  if (found && found.index > 0 && !/^\d+$/.test(word.slice(0, found.index)) && !/^o['’]clock$/i.test(word)) {
    splitClitic(text, start, start + found.index, out);
    out.push([start + found.index, end]);
    return;
  }
  splitWordBody(text, start, end, out);
}

const isOneToken = (word: string): boolean =>
  PHONE.test(word) || DATE.test(word) || /^\d+\/\d+$/.test(word) || /^(?:w\/o?|b\/c)$/i.test(word);

const GLUED = /\p{Ll}{2}[.!?:]\p{Lu}\p{Ll}/u;

/** Says whether a mark inside a word parts two of them that lack the space ("Lima.The", "More:The", "Lima,Peru", "date(s)"). */
function isGlue(text: string, start: number, i: number, end: number): boolean {
  const ch = text[i]!;
  if ('()[]<>"“”;'.includes(ch)) return true;
  if (ch === ',') return i + 1 < end && /\p{L}/u.test(text[i + 1]!);
  return '.!?:'.includes(ch) && i - start >= 2 && GLUED.test(text.slice(i - 2, Math.min(end, i + 3)));
}

// cuts at hyphens, dashes and slashes between word characters, as UD English does
function splitInside(text: string, start: number, end: number, out: Piece[]): void {
  const word = text.slice(start, end);
  if (isOneToken(word)) {
    out.push([start, end]);
    return;
  }
  let from = start;
  for (let i = start; i < end; i++) {
    const ch = text[i]!;
    const cutting = isHyphen(ch) || ch === '/' || ch === '…' || (ch === '.' && i + 1 < end && text[i + 1] === '.');
    const glue = !cutting && isGlue(text, start, i, end);
    if (!(cutting || glue) || (i === start && !glue && ch !== '.')) continue;
    const stop = glue ? i + 1 : sameRun(text, i, end);
    const part = text.slice(from, i);
    const single = stop === i + 1;
    if (
      ch === '-' &&
      single &&
      stop < end &&
      hyphenPrefixes.has(part.toLowerCase()) &&
      /[\p{L}\d]/u.test(text[stop]!)
    ) {
      i = stop - 1;
      continue;
    }
    if (ch === '-' && single && stop === end && part.length <= 2) continue;
    if (from < i) splitClitic(text, from, i, out);
    out.push([i, stop]);
    from = stop;
    if (glue) break;
    i = stop - 1;
  }
  if (from >= end) return;
  // what glue parts may be an address
  if (from > start && isGlue(text, start, from - 1, end)) splitCore(text, from, end, out);
  else splitClitic(text, from, end, out);
}

/** Cuts a word without the marks around it. */
function splitCore(text: string, start: number, end: number, out: Piece[]): void {
  const core = text.slice(start, end);
  if (EMAIL.test(core) || DOMAIN.test(core) || ACRONYM.test(core) || NUMERIC.test(core)) out.push([start, end]);
  else splitInside(text, start, end, out);
}

function splitPiece(text: string, from: number, to: number, out: Piece[]): void {
  let start = from;
  let end = to;
  if (EMOTICON.test(text.slice(start, end))) {
    out.push([start, end]);
    return;
  }
  const gluedEnd = GLUED_END.exec(text.slice(start, end));
  if (gluedEnd !== null) {
    const cut = start + gluedEnd.index + gluedEnd[0].length;
    splitPiece(text, from, cut, out);
    splitPiece(text, cut, to, out);
    return;
  }
  const picture = findPicture(text, [from, to]);
  if (picture !== undefined) {
    if (picture[0] > from) splitPiece(text, from, picture[0], out);
    out.push(picture);
    if (picture[1] < to) splitPiece(text, picture[1], to, out);
    return;
  }
  while (
    start < end &&
    (OPENERS.includes(text[start]!) ||
      isHyphen(text[start]!) ||
      (text[start] === '.' && text[start + 1] === '.') ||
      '!?,;:'.includes(text[start]!))
  ) {
    const ch = text[start]!;
    if (ch === '@' && !/^@\d/.test(text.slice(start, start + 2))) break;
    if (ch === '#' && /^#[\p{L}\d]/u.test(text.slice(start, start + 2))) break;
    if (
      /^['’‘]\d\ds?\b/.test(text.slice(start, start + 5)) ||
      /^['’](?:s|re|ll|ve|m|d|em|til|cause)$/i.test(text.slice(start, end))
    )
      break;
    if (ch === '-' && /^-\d/.test(text.slice(start, start + 2)) && start === from) break;
    const stop = ch === '(' || ch === '[' || ch === '"' || ch === '#' ? start + 1 : sameRun(text, start, end);
    out.push([start, stop]);
    start = stop;
  }
  if (start >= end) return;
  const tail: Piece[] = [];
  let address = URL.test(text.slice(start, end));
  for (;;) {
    const ch = text[end - 1]!;
    if (start >= end - 1 && !ENDERS.includes(ch) && ch !== '.') break;
    if (address && ch === '/') break;
    let stop = end - 1;
    if ('.!?…'.includes(ch)) {
      while (stop > start && '.!?…'.includes(text[stop - 1]!)) stop--;
      if (ch === '.' && stop === end - 1 && (isAbbreviated(text, start, end) || isNumberSign(text, start, end))) break;
      if (endsTwice(text, start, stop, end)) stop++;
    } else if (ENDERS.includes(ch) || isHyphen(ch)) {
      if (isHyphen(ch) && end - start <= 3 && text[end - 2] !== ch && ch === '-') break;
      if (ch === "'" || ch === '’') {
        if (
          /^(?:o|ol|an|n|lovin|rollin|[a-z]+in)['’]$/i.test(text.slice(start, end)) &&
          /in['’]$/i.test(text.slice(start, end))
        )
          break;
      }
      // brackets come one by one, other marks in runs
      const least = ch === ')' || ch === ']' ? stop : start;
      while (stop > least && text[stop - 1] === text[end - 1]) stop--;
      if (text[stop] === '>' && address) address = false;
    } else break;
    tail.push([stop, end]);
    end = stop;
    if (end <= start) break;
  }
  if (start < end) {
    if (address) out.push([start, end]);
    else splitCore(text, start, end, out);
  }
  for (let i = tail.length - 1; i >= 0; i--) out.push(tail[i]!);
}

/** Splits a sentence into UD words; every piece is in `[from, to)` and holds no space at its ends. */
export function splitTokens(text: string, from: number, to: number): readonly Piece[] {
  const out: Piece[] = [];
  let i = from;
  while (i < to) {
    while (i < to && /\s/.test(text[i]!)) i++;
    let stop = i;
    while (stop < to && stop - i < LONGEST_PIECE && !/\s/.test(text[stop]!)) stop++;
    // a pair of surrogates stays together
    if (stop < to && stop - i === LONGEST_PIECE && /[\uDC00-\uDFFF]/.test(text[stop]!)) stop--;
    if (stop > i) splitPiece(text, i, stop, out);
    i = stop;
  }
  return out;
}
