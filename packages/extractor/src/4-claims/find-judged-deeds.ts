import type { Clause } from '../3-clauses/clause.ts';
import type { MentionIndex } from '../3-clauses/mention-index.ts';
import type { RoleActor } from '../3-clauses/role-actors.ts';
import { actorsOf } from '../3-clauses/role-actors.ts';
import type { SentenceTree } from '../3-clauses/sentence-tree.ts';
import { childBy, childrenBy, tokenAt } from '../3-clauses/sentence-tree.ts';
import { deedNouns, sayingNouns } from '../3-clauses/summed-up.ts';
import type { CandidateEvent, SpeakersAt } from './find-events.ts';
import { clauseOf, eventsOfFit } from './find-events.ts';
import { fitsObject, rolesOf } from './frame-roles.ts';
import { framesOf } from './frames/all-frames.ts';
import type { Frame } from './frames/frame.ts';

/** A judgement of a deed is one of its doer. */
const JUDGING: ReadonlySet<string> = new Set(['ACCUSE', 'SUPPORT', 'REJECT']);
/** What was said before may be taken up as "the allegation", "the threat", "the offer". */
const SAYINGS: ReadonlySet<string> = new Set(['ACCUSE', 'REQUEST', 'THREATEN', 'AGREE', 'REJECT']);
/** How many sentences back a deed may have been told. */
export const JUDGED_REACH = 2;
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);

/** "the move", "this decision", "the allegations": a noun that points back, and says nothing more itself. */
function pointsBack(tree: SentenceTree, noun: number): boolean {
  const { upos } = tokenAt(tree, noun);
  const isDefinite = childrenBy(tree, noun, 'det').some((det) => DEFINITE.has(tokenAt(tree, det).text.toLowerCase()));
  const saysMore = childBy(tree, noun, 'nmod', 'nmod:poss', 'acl', 'acl:relcl', 'appos', 'compound') !== undefined;
  return upos === 'NOUN' && isDefinite && !saysMore;
}

/** Whether a noun may stand for an event: "the move" for any deed, "the allegation" for words to whoever takes it up, "the strike" for a strike. */
function mayMean(noun: string, { deed, relation, object }: CandidateEvent, judges: readonly RoleActor[]): boolean {
  if (deedNouns.has(noun)) return !JUDGING.has(relation) && relation !== 'CONSULT';
  if (sayingNouns.has(noun)) return SAYINGS.has(relation) && judges.some(({ id }) => id === object);
  return framesOf('noun', noun).some((frame) => frame.relation === deed);
}

/** The events of the nearest clause before a token that a noun may stand for; none of the judges' own. */
function deedMeant(
  tree: SentenceTree,
  noun: number,
  judges: readonly RoleActor[],
  before: readonly CandidateEvent[],
): readonly CandidateEvent[] {
  const here = tree.sentence.index;
  const lemma = tokenAt(tree, noun).lemma.toLowerCase();
  const meant = before.filter(
    (event) =>
      event.slot !== 'loose' &&
      event.polarity === 'positive' &&
      !event.mutual &&
      (event.sentence < here || event.clause.predicate < noun) &&
      judges.every(({ id }) => id !== event.subject) &&
      mayMean(lemma, event, judges),
  );
  const last = meant.at(-1);
  return last ? meant.filter(({ trigger }) => trigger.start === last.trigger.start) : [];
}

/** Nouns where a judging frame looks for whom it judges. */
const judgedNouns = ({ patients, obliques }: Clause, { recipients }: Frame): readonly number[] => [
  ...(recipients.includes('obj') ? patients : []),
  ...obliques.filter(({ preposition }) => recipients.includes(preposition)).map(({ head }) => head),
];

function judgementsOf(
  tree: SentenceTree,
  index: MentionIndex,
  clause: Clause,
  before: readonly CandidateEvent[],
  speakersAt: SpeakersAt,
): CandidateEvent[] {
  const judges = actorsOf(tree, index, clause.agents);
  const frame = framesOf('verb', clause.lemma).find(
    (one) => JUDGING.has(one.relation) && one.amongOfficials === undefined && fitsObject(tree, clause, one),
  );
  if (!frame || judges.length === 0 || rolesOf(tree, index, clause, frame).recipients.length > 0) return [];
  const noun = judgedNouns(clause, frame).find((one) => pointsBack(tree, one));
  if (noun === undefined) return [];
  const doers = deedMeant(tree, noun, judges, before).map(({ agent }) => ({ ...agent, isImplied: true }));
  const recipients = doers.filter((doer, at) => doers.findIndex(({ id }) => id === doer.id) === at);
  const pairs = judges.flatMap((agent) => recipients.map((recipient) => ({ agent, recipient, isMutual: false })));
  const stated = speakersAt(clause.sentence, clause.predicate);
  return eventsOfFit(tree, index, clause, { frame, slot: 'deed', pairs }, stated);
}

/**
 * Judgements of a deed that was told before: "Trump imposed tariffs on Mexico. Democrats condemned the move" blames Trump.
 * `events` are those of the sentence itself and of up to two before it, in text order.
 */
export function findJudgedDeeds(
  tree: SentenceTree,
  index: MentionIndex,
  events: readonly CandidateEvent[],
  speakersAt: SpeakersAt,
): CandidateEvent[] {
  return tree.tokens.flatMap(({ index: token, upos }) => {
    const clause = upos === 'VERB' ? clauseOf(tree, token) : undefined;
    return clause ? judgementsOf(tree, index, clause, events, speakersAt) : [];
  });
}
