import type { ClaimDate, TextSpan } from '@cartograph/model';
import { groupBy } from '@cartograph/model';
import { findQuotations, quotationsIn } from '../3-clauses/quote-spans.ts';
import type { SentenceTree } from '../3-clauses/sentence-tree.ts';
import { tokenAt } from '../3-clauses/sentence-tree.ts';
import type { FoundTime } from '../3-clauses/times/find-times.ts';
import { toVerbClause } from '../3-clauses/verb-clause.ts';
import type { DatedDeed } from './date-of.ts';
import { timeOf, toDate } from './date-of.ts';
import { offsetTime } from './offset-time.ts';
import { accompaniedVerb } from './time-carriers.ts';
import { isAside, isOutOfStory, isTold, toldIn } from './told-predicates.ts';

/** What deeds of a document are dated by. */
export interface DaterInput {
  readonly text: string;
  readonly publishedAt: string | undefined;
  readonly trees: readonly SentenceTree[];
  readonly times: readonly FoundTime[];
}

/** Sentences that a told day lasts for. */
const MAX_CARRY = 4;
/** Sentences behind the day of the story that go on with it. */
const LEAD_LENGTH = 2;
/** Sentences at the head of an article in which it tells the day of its story. */
const MAX_LEAD = 3;
const PARAGRAPH = /\n/;

/**
 * Makes what dates deeds: by the time that hangs on their clause, or on the words by which they are done; a plain past
 * deed without one by the day that the sentence just before it in its paragraph is dated by ("On Tuesday he announced
 * the strike. He accused Maduro …"), and what is done by speaking, or told at the head of the article, by the day on
 * which the article says that its story happened. Never by the day of publication.
 */
export function createDater({
  text,
  publishedAt,
  trees,
  times,
}: DaterInput): (deed: DatedDeed) => ClaimDate | undefined {
  if (publishedAt === undefined) return () => undefined;
  const bySentence = groupBy(times, ({ sentence }) => sentence);
  const timesIn = (sentence: number): readonly FoundTime[] => bySentence.get(sentence) ?? [];
  const daysIn = (sentence: number): readonly FoundTime[] => timesIn(sentence).filter(({ from }) => from !== undefined);
  const quotations = findQuotations(text);
  const isQuoted = (span: TextSpan): boolean => quotationsIn(quotations, span).length > 0;
  const isNewParagraph = (before: SentenceTree, after: SentenceTree): boolean =>
    PARAGRAPH.test(text.slice(before.sentence.end, after.sentence.start));
  const isPast = (time: FoundTime | undefined): time is FoundTime =>
    time?.precision === 'day' && (time.from ?? '') <= publishedAt;

  const timeOfToken = (tree: SentenceTree, token: number): FoundTime | undefined =>
    token < 0 ? undefined : timeOf(tree, { clause: toVerbClause(tree, token) }, timesIn(tree.sentence.index));

  /** The day that a sentence tells. */
  const dayToldIn = (tree: SentenceTree): FoundTime | undefined => {
    const time = timeOfToken(tree, toldIn(tree));
    return isPast(time) ? time : undefined;
  };

  /** The time of a sentence's predicate, whatever its tense. */
  const timeOfRoot = (tree: SentenceTree): FoundTime | undefined =>
    timeOfToken(
      tree,
      tree.tokens.findIndex(({ head }) => head < 0),
    );

  const carried = (tree: SentenceTree, sentence: number): FoundTime | undefined => {
    if (daysIn(sentence).some((time) => !isAside(tree, time))) return undefined;
    for (let step = 1; step <= MAX_CARRY; step++) {
      const before = trees[sentence - step];
      const after = trees[sentence - step + 1];
      if (!before || !after || isNewParagraph(before, after)) return undefined;
      if (daysIn(before.sentence.index).length === 0) continue;
      return dayToldIn(before);
    }
    return undefined;
  };

  const story = trees.slice(0, MAX_LEAD).flatMap((tree) => dayToldIn(tree) ?? [])[0];

  /** The day of the story, unless the paragraph has told of another time by then. */
  const storyDay = ({ clause, isSpoken }: DatedDeed): FoundTime | undefined => {
    const own = trees[clause.sentence];
    if (!story || !own || clause.sentence < story.sentence || isOutOfStory(own)) return undefined;
    const isOther = ({ from, to }: FoundTime): boolean => from !== story.from || to !== story.to;
    const ownDays = daysIn(clause.sentence);
    if (ownDays.some(isOther)) return undefined;
    let isSameDaySaid = ownDays.length > 0;
    for (let sentence = clause.sentence - 1; sentence >= 0; sentence--) {
      const [tree, after] = [trees[sentence], trees[sentence + 1]];
      if (!tree || !after || isNewParagraph(tree, after)) break;
      const told = timeOfRoot(tree);
      if (told && !told.isOpen && isOther(told)) return undefined;
      isSameDaySaid ||= told !== undefined;
    }
    const isLead = clause.sentence - story.sentence <= LEAD_LENGTH;
    return isSpoken === true || isSameDaySaid || isLead ? story : undefined;
  };

  const ofPast = (tree: SentenceTree, deed: DatedDeed): FoundTime | undefined => {
    const { predicate, sentence } = deed.clause;
    const told = accompaniedVerb(tree, deed.clause) ?? predicate;
    if (deed.isNominal || !isTold(tree, told) || isQuoted(tokenAt(tree, predicate))) return undefined;
    return carried(tree, sentence) ?? storyDay(deed);
  };

  /** When the words were said by which a deed is done. */
  const ofSaying = ({ saidBy, isSpoken }: DatedDeed): readonly (FoundTime | undefined)[] => {
    const tree = saidBy && trees[saidBy.sentence];
    if (!tree) return [];
    const deed = { clause: toVerbClause(tree, saidBy.token), ...(isSpoken === undefined ? {} : { isSpoken }) };
    return [timeOf(tree, deed, timesIn(saidBy.sentence)), ofPast(tree, deed)];
  };

  const ofOffset = (tree: SentenceTree, { clause, isNominal }: DatedDeed): FoundTime | undefined =>
    isNominal === true ? undefined : offsetTime(tree, clause.predicate, timesIn(clause.sentence));

  return (deed) => {
    const tree = trees[deed.clause.sentence];
    if (!tree) return undefined;
    const [said, saidBefore] = ofSaying(deed);
    const own = said ?? timeOf(tree, deed, timesIn(deed.clause.sentence)) ?? ofOffset(tree, deed);
    const time = own ?? saidBefore ?? ofPast(tree, deed);
    return time && toDate(time, publishedAt);
  };
}
