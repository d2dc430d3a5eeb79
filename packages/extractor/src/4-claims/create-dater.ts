import type { ClaimDate, TextSpan } from '@cartograph/model';
import { findQuotations, quotationsIn } from '../3-clauses/quote-spans.ts';
import type { SentenceTree } from '../3-clauses/sentence-tree.ts';
import { baseRelation, tokenAt } from '../3-clauses/sentence-tree.ts';
import type { FoundTime } from '../3-clauses/times/find-times.ts';
import { toVerbClause } from '../3-clauses/verb-clause.ts';
import type { DatedDeed } from './date-of.ts';
import { timeOf, toDate } from './date-of.ts';

/** What deeds of a document are dated by. */
export interface DaterInput {
  readonly text: string;
  readonly publishedAt: string | undefined;
  readonly trees: readonly SentenceTree[];
  readonly times: readonly FoundTime[];
}

/** Sentences that a told day lasts for. */
const MAX_CARRY = 2;
const PARAGRAPH = /\n/;

const PRESENT = new Set(['VBZ', 'VBP']);

/** What the sentence tells: its root, a verb coordinated with it, or what somebody says now ("he says he thanked her"). */
function isTold(tree: SentenceTree, predicate: number): boolean {
  const { xpos, deprel, head } = tokenAt(tree, predicate);
  if (xpos !== 'VBD') return false;
  if (head < 0) return true;
  const isUnderRoot = tokenAt(tree, head).head < 0;
  const isSaidNow = deprel === 'ccomp' && PRESENT.has(tokenAt(tree, head).xpos);
  return isUnderRoot && (baseRelation(deprel) === 'conj' || isSaidNow);
}

/** The first predicate that a sentence tells. */
const toldIn = (tree: SentenceTree): number => tree.tokens.findIndex(({ index }) => isTold(tree, index));

/**
 * Makes what dates deeds: by the time that hangs on their clause; a plain past deed without one by the day that the
 * sentence just before it in its paragraph is dated by ("On Tuesday he announced the strike. He accused Maduro …").
 * Never by the day of publication.
 */
export function createDater({
  text,
  publishedAt,
  trees,
  times,
}: DaterInput): (deed: DatedDeed) => ClaimDate | undefined {
  if (publishedAt === undefined) return () => undefined;
  const bySentence = new Map<number, FoundTime[]>();
  for (const time of times) bySentence.set(time.sentence, [...(bySentence.get(time.sentence) ?? []), time]);
  const timesIn = (sentence: number): readonly FoundTime[] => bySentence.get(sentence) ?? [];
  const quotations = findQuotations(text);
  const isQuoted = (span: TextSpan): boolean => quotationsIn(quotations, span).length > 0;

  const carried = (tree: SentenceTree, clause: DatedDeed['clause']): FoundTime | undefined => {
    if (!isTold(tree, clause.predicate) || isQuoted(tokenAt(tree, clause.predicate))) return undefined;
    if (timesIn(clause.sentence).length > 0) return undefined;
    for (let step = 1; step <= MAX_CARRY; step++) {
      const before = trees[clause.sentence - step];
      const after = trees[clause.sentence - step + 1];
      if (!before || !after || PARAGRAPH.test(text.slice(before.sentence.end, after.sentence.start))) return undefined;
      const told = toldIn(before);
      if (timesIn(before.sentence.index).length === 0) continue;
      const time =
        told < 0 ? undefined : timeOf(before, { clause: toVerbClause(before, told) }, timesIn(before.sentence.index));
      return time?.precision === 'day' && (time.from ?? '') <= publishedAt ? time : undefined;
    }
    return undefined;
  };

  return (deed) => {
    const tree = trees[deed.clause.sentence];
    if (!tree) return undefined;
    const time =
      timeOf(tree, deed, timesIn(deed.clause.sentence)) ?? (deed.isNominal ? undefined : carried(tree, deed.clause));
    return time && toDate(time, publishedAt);
  };
}
