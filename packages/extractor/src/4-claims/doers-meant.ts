import type { RoleActor } from '../3-clauses/role-actors.ts';
import type { SentenceTree } from '../3-clauses/sentence-tree.ts';
import { childBy, childrenBy, lowerAt, tokenAt } from '../3-clauses/sentence-tree.ts';
import { deedNouns, sayingNouns } from '../3-clauses/summed-up.ts';
import type { CandidateEvent } from './find-events.ts';
import { JUDGING } from './frame-roles.ts';
import { framesOf } from './frames/all-frames.ts';
import type { ToldMeasure } from './told-measures.ts';

/** What an article has told up to a sentence, that sentence's own included; in text order. */
export interface ToldDeeds {
  readonly events: readonly CandidateEvent[];
  readonly measures: readonly ToldMeasure[];
}

/** What was said before may be taken up as "the allegation", "the threat", "the offer". */
const SAYINGS: ReadonlySet<string> = new Set(['ACCUSE', 'REQUEST', 'THREATEN', 'AGREE', 'REJECT']);
/** How many sentences back a deed may have been told. */
const REACH = 2;
/** How many sentences back a measure may have been told that is taken up by its own noun: "the rule". */
const REACH_OF_NAMESAKE = 8;
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);

/** What was told before with what a further sentence tells, without what lies too far back to be taken up. */
export function withTold(before: ToldDeeds, sentence: number, own: ToldDeeds): ToldDeeds {
  return {
    events: [...before.events.filter((event) => sentence - event.sentence <= REACH), ...own.events],
    measures: [...before.measures.filter((told) => sentence - told.sentence <= REACH_OF_NAMESAKE), ...own.measures],
  };
}

/** "the move", "this decision", "the allegations": a noun that points back, and says nothing more itself. */
function pointsBack(tree: SentenceTree, noun: number): boolean {
  const isDefinite = childrenBy(tree, noun, 'det').some((det) => DEFINITE.has(lowerAt(tree, det)));
  const saysMore = childBy(tree, noun, 'nmod', 'nmod:poss', 'acl', 'acl:relcl', 'appos', 'compound') !== undefined;
  return tokenAt(tree, noun).upos === 'NOUN' && isDefinite && !saysMore;
}

/** Whether a noun may stand for an event: "the move" for any deed, "the allegation" for words to whoever takes it up, "the strike" for a strike. */
function mayMean(noun: string, { deed, relation, object }: CandidateEvent, judges: readonly RoleActor[]): boolean {
  if (deedNouns.has(noun)) return !JUDGING.has(relation) && relation !== 'CONSULT';
  if (sayingNouns.has(noun)) return SAYINGS.has(relation) && judges.some(({ id }) => id === object);
  return framesOf('noun', noun).some((frame) => frame.relation === deed && frame.amongOfficials === undefined);
}

/** Where a deed was told. */
interface Place {
  readonly sentence: number;
  readonly token: number;
}

interface Meant extends Place {
  readonly doers: readonly RoleActor[];
}

const isBefore = (told: Place, tree: SentenceTree, noun: number, reach: number): boolean => {
  const distance = tree.sentence.index - told.sentence;
  return distance <= reach && (distance > 0 || (distance === 0 && told.token < noun));
};

/** The nearest clause before a noun whose events it may stand for; none of the judges' own. */
function eventMeant(
  tree: SentenceTree,
  noun: number,
  judges: readonly RoleActor[],
  events: readonly CandidateEvent[],
): Meant | undefined {
  const lemma = tokenAt(tree, noun).lemma.toLowerCase();
  const meant = events.filter(
    (event) =>
      event.slot !== 'loose' &&
      event.polarity === 'positive' &&
      !event.mutual &&
      isBefore({ sentence: event.sentence, token: event.clause.predicate }, tree, noun, REACH) &&
      judges.every(({ id }) => id !== event.subject) &&
      mayMean(lemma, event, judges),
  );
  const last = meant.at(-1);
  if (!last) return undefined;
  const doers = meant.filter(({ trigger }) => trigger.start === last.trigger.start).map(({ agent }) => agent);
  return { sentence: last.sentence, token: last.clause.predicate, doers };
}

/** The last measure before a noun that it may stand for: its namesake, or any that "the move" sums up; none of the judges' own. */
function measureMeant(
  tree: SentenceTree,
  noun: number,
  judges: readonly RoleActor[],
  measures: readonly ToldMeasure[],
): Meant | undefined {
  const lemma = tokenAt(tree, noun).lemma.toLowerCase();
  const last = measures.findLast(
    (told) =>
      isBefore(told, tree, noun, told.noun === lemma ? REACH_OF_NAMESAKE : REACH) &&
      (told.noun === lemma || deedNouns.has(lemma)) &&
      told.makers.every(({ id }) => judges.every((judge) => judge.id !== id)),
  );
  return last && { ...last, doers: last.makers };
}

const isLater = (one: Place, other: Place): boolean =>
  one.sentence > other.sentence || (one.sentence === other.sentence && one.token > other.token);

/** Who did what a noun points back to: "the move" of "Trump imposed tariffs on Mexico", "the rule" of "Trump's new rule". */
export function doersMeant(
  tree: SentenceTree,
  noun: number,
  judges: readonly RoleActor[],
  told: ToldDeeds,
): readonly RoleActor[] {
  if (!pointsBack(tree, noun)) return [];
  const event = eventMeant(tree, noun, judges, told.events);
  const measure = measureMeant(tree, noun, judges, told.measures);
  const meant = event && measure ? (isLater(measure, event) ? measure : event) : (event ?? measure);
  const doers = (meant?.doers ?? []).map((doer) => ({ ...doer, isImplied: true }));
  return doers.filter((doer, at) => doers.findIndex(({ id }) => id === doer.id) === at);
}
