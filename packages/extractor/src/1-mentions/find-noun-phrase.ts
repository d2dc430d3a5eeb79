import type { Sentence } from '@cartograph/model';

/** A noun phrase up to its head: tokens from its first modifier to the noun. */
export interface NounPhrase {
  readonly first: number;
  readonly head: number;
}

const LEFT = new Set([
  'det',
  'amod',
  'compound',
  'nmod:poss',
  'nummod',
  'case',
  'punct',
  'advmod',
  'flat',
  'nmod',
  'nmod:unmarked',
  'det:predet',
  'cc:preconj',
  'appos',
  'conj',
  'cc',
  'obl:unmarked',
  'goeswith',
  'dep',
  'acl',
  'nmod:desc',
]);

/** "a 52-year-old woman", "a Texas-based company": what a hyphen joins to the word behind it, or such a hyphen. */
function isJoined({ tokens }: Sentence, index: number): boolean {
  const hyphen = tokens[index]?.text === '-' ? index : index + 1;
  const [before, mark, behind] = [tokens[hyphen - 1], tokens[hyphen], tokens[hyphen + 1]];
  return mark?.text === '-' && before?.end === mark.start && mark.end === behind?.start;
}

/** The modifiers before a noun that belong to it by the tree. */
export function findNounPhrase(sentence: Sentence, head: number): NounPhrase {
  const { tokens } = sentence;
  let first = head;
  const isInside = (index: number): boolean => {
    let at = index;
    for (let steps = 0; steps < 8; steps += 1) {
      const token = tokens[at];
      if (!token || !LEFT.has(token.deprel)) return false;
      if (token.head === head) return token.deprel !== 'case' && token.deprel !== 'cc' && token.deprel !== 'conj';
      if (token.head < 0 || token.head > head) return false;
      at = token.head;
    }
    return false;
  };
  for (let index = head - 1; index >= 0 && head - index < 12; index -= 1) {
    const token = tokens[index];
    if (token && isJoined(sentence, index)) {
      first = index;
      continue;
    }
    if (!token || !isInside(index)) break;
    // "told reporters", "with top officials": what governs a phrase is no part of it
    if (
      token.upos === 'SCONJ' ||
      token.upos === 'AUX' ||
      token.deprel === 'obl:unmarked' ||
      token.deprel === 'nmod:unmarked'
    )
      break;
    if (token.upos === 'ADP' && token.text.toLowerCase() !== 'of') break;
    if (token.upos === 'VERB' && token.deprel !== 'amod' && token.xpos !== 'VBN' && token.xpos !== 'VBG') break;
    if (token.upos === 'ADV' && token.head === head) break;
    if (token.upos === 'PUNCT' && /^[,;:—–("“”)]$/.test(token.text)) break;
    first = index;
  }
  while (first < head && /^(PUNCT|CCONJ|ADP|SCONJ|ADV)$/.test(tokens[first]?.upos ?? '')) first += 1;
  return { first, head };
}
