import type { Quantity } from '@cartograph/model';
import type { Clause } from '../3-clauses/clause.ts';
import type { SentenceTree } from '../3-clauses/sentence-tree.ts';
import { childrenBy, conjuncts, spanOfTokens, subtreeRange, tokenAt } from '../3-clauses/sentence-tree.ts';
import { readNumber } from '../3-clauses/times/number-words.ts';

const PEOPLE = new Set(
  `people person man woman child member troop soldier agent officer migrant immigrant trafficker leader official civilian
victim suspect prisoner inmate detainee fugitive marine guardsman guard worker resident citizen journalist student boy girl
terrorist militant gunman policeman protester refugee hostage family operative national defendant criminal kingpin boss
fighter rebel lawmaker senator employee personnel passenger minor teenager adult tourist American Mexican Venezuelan`
    .split(/\s+/)
    .map((word) => word.toLowerCase()),
);
const CURRENCY: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  c$: 'CAD',
  mx$: 'MXN',
  dollar: 'USD',
  euro: 'EUR',
  pound: 'GBP',
  peso: 'MXN',
};
const KILOGRAMS: Readonly<Record<string, number>> = {
  kilogram: 1,
  kilo: 1,
  kg: 1,
  gram: 0.001,
  ton: 907.185,
  tonne: 1000,
  metric: 1000,
  pound: 0.453592,
  ounce: 0.0283495,
};
const SCALES = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion', 'dozen']);

/** The tokens of a number before or in a noun phrase: "nearly 2.5 million". */
function numberTokens(tree: SentenceTree, noun: number): number[] {
  const modifiers = childrenBy(tree, noun, 'nummod');
  return modifiers
    .flatMap((child) => [...childrenBy(tree, child, 'compound', 'flat', 'nummod'), child])
    .sort((a, b) => a - b);
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

function unitOf(tree: SentenceTree, noun: number, value: number): Pick<Quantity, 'value' | 'unit'> {
  const { lemma, text } = tokenAt(tree, noun);
  const word = lemma.toLowerCase();
  const currency = CURRENCY[text.toLowerCase()] ?? (word === 'pound' ? undefined : CURRENCY[word]);
  if (currency !== undefined) return { value, unit: `money:${currency}` };
  const kilograms = KILOGRAMS[word];
  if (kilograms !== undefined) return { value: round(value * kilograms), unit: 'weight:kg' };
  if (word === '%' || word === 'percent' || word === 'percentage') return { value, unit: 'percent' };
  const isPeople =
    PEOPLE.has(word) ||
    childrenBy(tree, noun, 'conj').some((child) => PEOPLE.has(tokenAt(tree, child).lemma.toLowerCase()));
  return { value, unit: isPeople ? 'people' : 'count' };
}

function quantityAt(tree: SentenceTree, text: string, noun: number): Quantity | undefined {
  const tokens = numberTokens(tree, noun);
  const own = tokens.length === 0 && tokenAt(tree, noun).upos === 'NUM' ? [noun] : tokens;
  if (own.length === 0) return undefined;
  const words = own
    .map((token) => tokenAt(tree, token).text)
    .filter((word) => /\d/.test(word) || SCALES.has(word.toLowerCase()) || readNumber(word) !== undefined);
  const value = readNumber(words.join(' '));
  if (value === undefined) return undefined;
  const { last } = subtreeRange(tree, noun);
  const end = tokens.length === 0 ? noun : Math.max(noun, Math.min(last, noun));
  const span = spanOfTokens(tree, Math.min(own[0] ?? noun, noun), Math.max(end, own.at(-1) ?? noun));
  return { text: text.slice(span.start, span.end), ...unitOf(tree, noun, value) };
}

/** How much or how many the deed is about: the number of its object, else of what hangs on it by a preposition. */
export function quantityOf(tree: SentenceTree, text: string, clause: Clause): Quantity | undefined {
  const heads = [...clause.patients, ...clause.indirect, ...clause.obliques.map(({ head }) => head)].flatMap((head) =>
    conjuncts(tree, head),
  );
  for (const head of heads) {
    const quantity =
      quantityAt(tree, text, head) ??
      childrenBy(tree, head, 'nmod', 'compound')
        .map((child) => quantityAt(tree, text, child))
        .find((found) => found !== undefined);
    if (quantity) return quantity;
  }
  return undefined;
}
