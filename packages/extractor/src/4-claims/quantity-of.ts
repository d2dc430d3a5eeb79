import type { Quantity } from '@cartograph/model';
import type { Clause } from '../3-clauses/clause.ts';
import type { SentenceTree } from '../3-clauses/sentence-tree.ts';
import { baseRelation, conjuncts, spanOfTokens, tokenAt } from '../3-clauses/sentence-tree.ts';
import { readNumber } from '../3-clauses/times/number-words.ts';
import { months } from '../3-clauses/times/time-patterns.ts';
import { subtreeTokens } from '../3-clauses/token-spans.ts';
import { currencies, fractions, kilograms, measureNouns, peopleNouns, suffixes, timeNouns } from './quantity-words.ts';

const FIGURE = /^(\d[\d,]*(?:\.\d+)?)(k|mn?|bn?|tn)?$/i;
const SCALES = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion', 'dozen', 'bn', 'mn', 'tn']);
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const ORDINAL = /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|once|twice)$/i;
const APART = new Set(['acl', 'advcl', 'parataxis', 'appos', 'ccomp', 'conj']);
const PEOPLE = /(?:men|women|man|woman|people)$/;
const INHABITANTS = /^[A-Z]\p{L}+(?:ans|ese|ish|is)$/u;
const CONTENT_WORD = new Set(['NOUN', 'PROPN', 'SYM', 'X']);

const round = (value: number): number => Math.round(value * 1000) / 1000;
const lower = (tree: SentenceTree, index: number): string => tree.tokens[index]?.text.toLowerCase() ?? '';
const lemmaOf = (tree: SentenceTree, index: number): string => tree.tokens[index]?.lemma.toLowerCase() ?? '';

function isNumeric(tree: SentenceTree, index: number): boolean {
  const word = lower(tree, index).replace(/^[^\d\p{L}]+/u, '');
  if (FIGURE.test(word)) return true;
  if (word === 'a' || word === 'an') return lower(tree, index + 1) === 'dozen';
  return (
    SCALES.has(word) || (word !== 'few' && word !== 'couple' && word !== 'several' && readNumber(word) !== undefined)
  );
}

/** A number in a sentence: its tokens, inclusive, and what it amounts to. */
interface Figure {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly currency?: string;
}

function valueOf(words: readonly string[]): number | undefined {
  let scale = 1;
  const plain = words.map((word) => {
    const match = FIGURE.exec(word.replace(/^[^\d\p{L}]+/u, ''));
    const suffix = (match?.[2] ?? (match ? undefined : word))?.toLowerCase();
    if (suffix !== undefined && suffixes[suffix] !== undefined) scale *= suffixes[suffix] ?? 1;
    return match?.[1] ?? (suffixes[word] === undefined ? word : '');
  });
  const value = readNumber(plain.join(' ').trim());
  return value === undefined ? undefined : round(value * scale);
}

function figureAt(tree: SentenceTree, first: number): Figure | undefined {
  let last = first;
  while (last + 1 < tree.tokens.length && isNumeric(tree, last + 1)) last += 1;
  const words = tree.tokens.slice(first, last + 1).map(({ text }) => text.toLowerCase());
  const value = valueOf(words);
  if (value === undefined) return undefined;
  const sign = /^[^\d\p{L}]*[$€£¥]/u.exec(words[0] ?? '')?.[0];
  const before = lower(tree, first - 1);
  const currency =
    currencies[sign ?? ''] ??
    (/[$€£¥]$/.test(before) ? (currencies[before] ?? currencies[before.slice(-1)]) : undefined);
  const start = sign === undefined && currency !== undefined ? first - 1 : first;
  return { first: start, last, value, ...(currency === undefined ? {} : { currency }) };
}

/** Dates, terms and ordinals are no quantities. */
function isDate(tree: SentenceTree, { first, last }: Figure): boolean {
  const before = lower(tree, first - 1).replace('.', '');
  const isMonth =
    before.length >= 3 &&
    months.some((month) => month.startsWith(before.slice(0, 3)) && (before.length <= 4 || month === before));
  const isYear =
    first === last && YEAR.test(lower(tree, first)) && !CONTENT_WORD.has(tree.tokens[last + 1]?.upos ?? '');
  return (
    isMonth ||
    isYear ||
    ORDINAL.test(lower(tree, first)) ||
    (lower(tree, first) === 'one' && lower(tree, last + 1) === 'of')
  );
}

/** The noun that a figure counts: its governor, and the nouns joined to it. */
function countedNoun(
  tree: SentenceTree,
  { last }: Figure,
  inside: ReadonlySet<number>,
  head: number,
): number | undefined {
  const { head: governor } = tokenAt(tree, last);
  let noun = governor > last && inside.has(governor) ? governor : head > last ? head : undefined;
  if (noun === undefined) return undefined;
  while (CONTENT_WORD.has(tree.tokens[noun + 1]?.upos ?? '') && inside.has(noun + 1)) noun += 1;
  return noun;
}

const isPeople = (tree: SentenceTree, noun: number): boolean =>
  peopleNouns.has(lemmaOf(tree, noun)) || PEOPLE.test(lower(tree, noun)) || INHABITANTS.test(tokenAt(tree, noun).text);

/** The end of "of fentanyl" behind a measure. */
function withOf(tree: SentenceTree, noun: number): number {
  if (lower(tree, noun + 1) !== 'of') return noun;
  let last = noun + 1;
  while (last + 1 < tree.tokens.length && /^(?:NOUN|PROPN|ADJ|DET)$/.test(tokenAt(tree, last + 1).upos)) last += 1;
  return last > noun + 1 ? last : noun;
}

function toQuantity(tree: SentenceTree, text: string, figure: Figure, noun: number | undefined): Quantity | undefined {
  const { first, last, value, currency } = figure;
  const quantity = (end: number, amount: number, unit: string): Quantity => {
    const span = spanOfTokens(tree, first, end);
    return { text: text.slice(span.start, span.end), value: round(amount), unit };
  };
  if (currency !== undefined) return quantity(last, value, `money:${currency}`);
  const next = lower(tree, last + 1);
  if (next === '%' || next === 'percent' || next === 'percentage') return quantity(last + 1, value, 'percent');
  if (next === 'per' && lower(tree, last + 2) === 'cent') return quantity(last + 2, value, 'percent');
  const code = currencies[next] ?? currencies[lower(tree, last + 2)];
  if (code !== undefined) return quantity(currencies[next] === undefined ? last + 2 : last + 1, value, `money:${code}`);
  const unit = next === 'metric' ? last + 2 : last + 1;
  const weight = kilograms[lemmaOf(tree, unit)];
  if (weight !== undefined)
    return quantity(withOf(tree, unit), value * (next === 'metric' ? 1000 : weight), 'weight:kg');
  if (noun === undefined || timeNouns.has(lemmaOf(tree, noun)) || timeNouns.has(lemmaOf(tree, last + 1)))
    return undefined;
  const end = measureNouns.has(lemmaOf(tree, noun)) ? withOf(tree, noun) : noun;
  return quantity(end, value, isPeople(tree, noun) ? 'people' : 'count');
}

/** "half", "a third", "two thirds": a share in words. */
function shareAt(tree: SentenceTree, text: string, index: number): Quantity | undefined {
  const share = fractions[lower(tree, index)];
  if (share === undefined || tokenAt(tree, index).upos === 'ADJ') return undefined;
  const before = lower(tree, index - 1);
  const count = readNumber(before);
  if (share !== 50 && count === undefined) return undefined;
  if (share === 25 && (count === undefined || lower(tree, index + 1) !== 'of')) return undefined;
  const span = spanOfTokens(tree, share === 50 ? index : index - 1, index);
  return {
    text: text.slice(span.start, span.end),
    value: share === 50 ? 50 : round(share * (count ?? 1)),
    unit: 'percent',
  };
}

function quantityIn(tree: SentenceTree, text: string, head: number): Quantity | undefined {
  const tokens = subtreeTokens(tree, head, (token) => APART.has(baseRelation(tokenAt(tree, token).deprel)));
  const inside = new Set(tokens);
  for (const token of tokens) {
    const share = shareAt(tree, text, token);
    if (share) return share;
    if (!isNumeric(tree, token) || (token > 0 && inside.has(token - 1) && isNumeric(tree, token - 1))) continue;
    const figure = figureAt(tree, token);
    if (!figure || isDate(tree, figure)) continue;
    const quantity = toQuantity(tree, text, figure, countedNoun(tree, figure, inside, head));
    if (quantity) return quantity;
  }
  return undefined;
}

/** How much or how many the deed is about: the number of its object, else of what hangs on it by a preposition. */
export function quantityOf(tree: SentenceTree, text: string, clause: Clause): Quantity | undefined {
  const heads = [...clause.patients, ...clause.indirect, ...clause.obliques.map(({ head }) => head)].flatMap((head) =>
    conjuncts(tree, head),
  );
  for (const head of heads) {
    const quantity = quantityIn(tree, text, head);
    if (quantity) return quantity;
  }
  return undefined;
}
