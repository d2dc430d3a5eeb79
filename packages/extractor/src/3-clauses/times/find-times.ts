import type { TextSpan } from '@cartograph/model';
import { ownMood } from '../own-mood.ts';
import type { SentenceTree } from '../sentence-tree.ts';
import { childrenBy, tokenAt } from '../sentence-tree.ts';
import { readIsoDay } from './calendar.ts';
import { resolveTime } from './resolve-time.ts';
import { mayHoldTime, timePatterns } from './time-patterns.ts';
import type { TimeValue } from './time-value.ts';

/** An expression of time in a sentence. */
export interface FoundTime extends TextSpan, TimeValue {
  readonly sentence: number;
  readonly text: string;
  /** Tokens of the sentence, inclusive. */
  readonly first: number;
  readonly last: number;
  /** "since" before it: the claim's date runs on from its start. */
  readonly isOpen: boolean;
}

const MAX_STEPS = 12;
const BOUNDARY = /[\p{L}\p{N}]/u;
/** "May" the month and the modal; "March" the month and the marches: capitals decide, and what stands beside. */
const AMBIGUOUS = new Set(['may', 'march', 'mar', 'jun', 'dec', 'sep', 'oct']);

const isPlausible = (kind: string, text: string, sentence: string, at: number): boolean => {
  if (kind !== 'month') return true;
  if (!AMBIGUOUS.has(text.toLowerCase())) return true;
  return /\b(?:in|since|until|by|of|from|through|during|last|this|next|and|to)\s+$/i.test(
    sentence.slice(Math.max(0, at - 12), at),
  );
};

/** Whether the verb above a token looks ahead: "will", "plans to". */
function looksAhead(tree: SentenceTree, token: number): boolean {
  let current = token;
  for (let step = 0; step < MAX_STEPS && current >= 0; step++) {
    const { upos, xpos, head } = tokenAt(tree, current);
    if (upos === 'VERB' || upos === 'AUX') {
      const isInfinitive = xpos === 'VB' && childrenBy(tree, current, 'mark').length > 0;
      return isInfinitive || ['planned', 'refused'].includes(ownMood(tree, current).mood);
    }
    current = head;
  }
  return false;
}

/** The first and last token that a span of text covers. */
function tokensIn(tree: SentenceTree, span: TextSpan): { readonly first: number; readonly last: number } {
  const inside = tree.tokens.filter((token) => token.start < span.end && span.start < token.end);
  return { first: inside[0]?.index ?? 0, last: inside.at(-1)?.index ?? 0 };
}

function timesOf(tree: SentenceTree, text: string, published: string | undefined): FoundTime[] {
  const base = tree.sentence.start;
  const sentence = text.slice(base, tree.sentence.end);
  if (!mayHoldTime.test(sentence)) return [];
  const found: FoundTime[] = [];
  for (let at = 0; at < sentence.length; at++) {
    if (at > 0 && BOUNDARY.test(sentence[at - 1] ?? '')) continue;
    if (!BOUNDARY.test(sentence[at] ?? '')) continue;
    for (const [kind, pattern] of timePatterns) {
      pattern.lastIndex = at;
      const match = pattern.exec(sentence);
      if (!match || !isPlausible(kind, match[0], sentence, at)) continue;
      const span = { start: base + at, end: base + at + match[0].length };
      const tokens = tokensIn(tree, span);
      const value = resolveTime(kind, match, {
        published: readIsoDay(published),
        looksAhead: looksAhead(tree, tokens.last),
      });
      if (!value) continue;
      const isOpen = /\bsince\s+(?:at least\s+)?$/i.test(sentence.slice(Math.max(0, at - 18), at));
      found.push({ ...value, ...span, ...tokens, sentence: tree.sentence.index, text: match[0], isOpen });
      at += match[0].length - 1;
      break;
    }
  }
  return found;
}

/** Every expression of time, with what it denotes against the day of publication; without one, relative ones have no value. */
export const findTimes = (
  trees: readonly SentenceTree[],
  text: string,
  published: string | undefined,
): readonly FoundTime[] => trees.flatMap((tree) => timesOf(tree, text, published));
