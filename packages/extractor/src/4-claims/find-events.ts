import type { EventType, TextSpan } from '@cartograph/model';
import { relationDefinition } from '@cartograph/model';
import type { Clause, ClauseMood } from '../3-clauses/clause.ts';
import { findMood, verbMood } from '../3-clauses/find-mood.ts';
import type { SentenceTree } from '../3-clauses/sentence-tree.ts';
import { modalOf } from '../3-clauses/modal-of.ts';
import { childBy, childrenBy, markBy, prepositionOf, tokenAt } from '../3-clauses/sentence-tree.ts';
import { isPassiveVerb } from '../3-clauses/verb-clause.ts';
import type { CandidateClaim } from '../reading.ts';
import { codeEvent } from './code-event.ts';
import { fitsObject, looseRolesOf, rolesOf } from './frame-roles.ts';
import type { FrameRoles } from './frame-roles.ts';
import { framesOf } from './frames/all-frames.ts';
import type { Frame } from './frames/frame.ts';
import { isInWords } from './told-in-words.ts';
import { agentsOfDeed, impliedAgents } from './implied-agents.ts';
import { roleEvidence } from './role-evidence.ts';
import type { MentionIndex } from '../3-clauses/mention-index.ts';
import type { RoleActor } from '../3-clauses/role-actors.ts';
import { actorsOf, isDescribed } from '../3-clauses/role-actors.ts';

/** An event as a candidate, with what dates, quantities and the ranker want to know. */
export interface CandidateEvent extends CandidateClaim {
  readonly mode?: string;
  readonly contexts: readonly string[];
  readonly clause: Clause;
  readonly agent: RoleActor;
  readonly recipient: RoleActor;
  /** Where the recipient stood: "obj", "with". */
  readonly slot: string;
  /** The frame names what its object must be: "impose sanctions on", not any "impose". */
  readonly namesObject?: boolean;
  /** The frame's own type, before moods. */
  readonly deed: EventType;
  /** How many pairs the clause made. */
  readonly pairCount: number;
}

/** Two actors of a deed. */
export interface Pair {
  readonly agent: RoleActor;
  readonly recipient: RoleActor;
  readonly isMutual: boolean;
}

/** Who speaks in the article's words at a token; for "Mexico should …", which is that speaker's demand. */
export type SpeakersAt = (sentence: number, token: number) => readonly RoleActor[];

/** Somebody in office, named here or elsewhere: "he", but no "guards". */
const isOfficial = ({ id, mention }: RoleActor): boolean =>
  mention.label === 'Official' && (mention.kind === 'name' || !isDescribed(id));

/** Whom officials attack in words: each other, media, parties, witnesses. */
const isSpokenOf = (actor: RoleActor): boolean =>
  isOfficial(actor) ||
  actor.mention.label === 'Organization' ||
  (actor.mention.label === 'Person' && actor.mention.kind !== 'name' && actor.mention.number === 'singular');

/** Quarrels: officials have them with governments, too, in words. */
const QUARRELS = new Set(['clash', 'spar', 'feud', 'tussle', 'wrangle', 'squabble', 'bicker', 'quarrel', 'battle']);
const BODIES: ReadonlySet<string> = new Set(['Government', 'Agency']);

/** "McCain clashes with the administration": an official and a body, at odds in words. */
const isQuarrel = ({ word }: Frame, { mention }: RoleActor): boolean => QUARRELS.has(word) && BODIES.has(mention.label);

/** Whether a frame that tells officials from others holds between the two. */
const mayPair = (tree: SentenceTree, clause: Clause, frame: Frame, { agent, recipient }: Pair): boolean =>
  frame.amongOfficials === undefined ||
  ((isOfficial(agent) && (isSpokenOf(recipient) || isQuarrel(frame, recipient))) || isInWords(tree, clause)) ===
    (frame.amongOfficials === 'only');

/** "Trump and his administration met": who belongs to the other is no other party; "he and his Mexican counterpart" are two. */
const isOwnOf = (tree: SentenceTree, { mention }: RoleActor): boolean =>
  mention.sentence === tree.sentence.index &&
  tokenAt(tree, mention.head).lemma.toLowerCase() !== 'counterpart' &&
  childrenBy(tree, mention.head, 'nmod:poss').some((owner) => tokenAt(tree, owner).upos === 'PRON');

/** "Argentina, Brazil and Chile have reached agreements": each with somebody else; "mocked him and her at a dinner": with nobody. */
const isEachTheirOwn = (
  tree: SentenceTree,
  { predicate, patients, rules, category, obliques }: Clause,
  agents: readonly RoleActor[],
): boolean =>
  (rules.includes('noun/setting') && OCCASIONS.has(tokenAt(tree, predicate).lemma)) ||
  // "Biden and McDonough made calls to lawmakers", "had a meeting with reporters": with somebody else
  (category === 'noun' && obliques.some(({ preposition }) => preposition === 'to' || preposition === 'with')) ||
  // "Iraqi soldiers and Kurdish fighters battled to retake the dam": side by side
  (FIGHTS.has(tokenAt(tree, predicate).lemma.toLowerCase()) && hasAim(tree, predicate)) ||
  (agents.length > 2 &&
    [predicate, ...patients].some(
      (head) => tokenAt(tree, head).xpos === 'NNS' && PACTS.has(tokenAt(tree, head).lemma),
    ));

/** "to retake the dam": an infinitive below a verb. */
const hasAim = (tree: SentenceTree, verb: number): boolean =>
  childrenBy(tree, verb, 'advcl', 'xcomp').some((below) => markBy(tree, below, 'to') !== undefined);

const FIGHTS = new Set(['battle', 'fight', 'struggle', 'war']);
const OCCASIONS = new Set(['dinner', 'lunch', 'breakfast', 'trip', 'tour', 'visit']);
const PACTS = new Set(['agreement', 'deal', 'accord', 'pact', 'arrangement', 'understanding', 'compromise']);

/** "between Ethiopia and Eritrea; between Turkey and Syria": who stands behind each "between", all of "the two countries" together. */
function sidesBetween(tree: SentenceTree, recipients: readonly RoleActor[]): readonly (readonly RoleActor[])[] {
  const sides: RoleActor[][] = [];
  for (const recipient of recipients) {
    const isSame = sides.at(-1)?.at(-1)?.mention === recipient.mention;
    const isNext = !isSame && prepositionOf(tree, recipient.mention.head) === 'between';
    if (isNext || sides.length === 0) sides.push([]);
    sides.at(-1)?.push(recipient);
  }
  return sides;
}

/** The pairs of actors that a frame's roles make: each agent with each recipient, or the members of a plural that act together. */
function pairsOf(tree: SentenceTree, clause: Clause, frame: Frame, { agents, recipients, slot }: FrameRoles): Pair[] {
  const symmetric = relationDefinition(frame.relation).symmetric;
  const isMutual =
    symmetric === 'always' ||
    (symmetric === 'sometimes' && frame.isMutual && (slot === 'with' || slot === 'between' || slot === ''));
  if (recipients.length === 0) {
    if (!frame.isMutual || agents.length < 2 || agents.length > 4 || isEachTheirOwn(tree, clause, agents)) return [];
    return agents.flatMap((agent, at) =>
      agents
        .slice(at + 1)
        .filter((other) => !isOwnOf(tree, other))
        .map((recipient) => ({ agent, recipient, isMutual: true })),
    );
  }
  if (agents.length === 0 && slot === 'between') {
    return sidesBetween(tree, recipients).flatMap(([first, ...others]) =>
      first ? others.map((recipient) => ({ agent: first, recipient, isMutual: true })) : [],
    );
  }
  return agents.flatMap((agent) => recipients.map((recipient) => ({ agent, recipient, isMutual })));
}

/** A frame that fits a clause, and the pairs that its roles make. */
export interface Fit {
  readonly frame: Frame;
  readonly slot: string;
  readonly pairs: readonly Pair[];
}

const OBJECT_SLOTS = new Set(['obj', 'iobj', 'comp']);
/** More pairs of one clause than this are a list, not a deed. */
const MOST_LOOSE = 4;
/** What is not done by speaking: a speaker is not its agent. */
const DEEDS = new Set(['ASSAULT', 'AID', 'MOBILIZE', 'COOPERATE', 'RETREAT']);
/** Verbs that a particle makes another word: "called out the court", "killed off the deal". */
const CHANGED_BY_PARTICLE = new Set(
  'call kill take make give put turn get go come bring hold break set stand look carry point find rule beat take run lay fight blow shoot snap hit'.split(
    ' ',
  ),
);

/** The frames of a clause's word: with its particle, else without. */
function framesFor({ category, lemma }: Clause): readonly Frame[] {
  const frames = framesOf(category, lemma);
  const [bare = lemma] = lemma.split(' ', 1);
  return frames.length > 0 || (bare !== lemma && CHANGED_BY_PARTICLE.has(bare)) ? frames : framesOf(category, bare);
}

/** The first frame of a word that finds both its actors. */
function firstFit(
  tree: SentenceTree,
  index: MentionIndex,
  clause: Clause,
  stated: readonly RoleActor[],
): Fit | undefined {
  for (const frame of framesFor(clause)) {
    if (!fitsObject(tree, clause, frame)) continue;
    const found = rolesOf(tree, index, clause, frame);
    const roles =
      found.agents.length === 0
        ? { ...found, agents: agentsOfDeed(tree, index, clause) ?? impliedAgents(tree, index, clause, frame, stated) }
        : found;
    const pairs = pairsOf(tree, clause, frame, roles).filter((pair) => mayPair(tree, clause, frame, pair));
    if (pairs.length > 0) return { frame, slot: roles.slot, pairs };
  }
  return undefined;
}

/** "worked to drive fighters from the border": what is done together with somebody has no purpose that others stand in. */
const isAlone = (clause: Clause, { isMutual }: Frame): boolean => isMutual && clause.complement !== undefined;

/** Words that mean anything: only their preposition makes them a deed. */
const BY_PREPOSITION = new Set(
  'find rule look go come take put place give make do act work stand hold claim break part tear warm cozy lay rip skip award present confer file'.split(
    ' ',
  ),
);

/** What somebody is told to have said may be about whoever stands about; a deed is done to whom its own slots name. */
const LOOSE: ReadonlySet<EventType> = new Set([
  'ACCUSE',
  'REJECT',
  'REQUEST',
  'THREATEN',
  'SANCTION',
  'SUPPORT',
  'AID',
]);
const FORCING = new Set(['force', 'require', 'compel', 'oblige', 'need']);
/** Verbs that mostly ask a question, or want a thing. */
const STRICT = new Set('ask want need try link connect tie claim'.split(' '));

/** "warned that Iran had armed Hezbollah": a fact is told, and its own clause tells of whom. */
const isToldAsFact = (tree: SentenceTree, { complement }: Clause, { relation, word }: Frame): boolean =>
  relation === 'THREATEN' &&
  WARNINGS.has(word) &&
  complement !== undefined &&
  tokenAt(tree, complement).deprel === 'ccomp' &&
  // "warned that agents could be expelled": whoever warns would do it
  !(isPassiveVerb(tree, complement) && verbMood(tree, complement).mood !== 'done');

const WARNINGS = new Set(['warn', 'caution']);

const isToldLoosely = (tree: SentenceTree, clause: Clause, frame: Frame): boolean =>
  // "a rally in Ohio" is held against nobody
  (clause.category !== 'verb' && frame.relation !== 'PROTEST') ||
  (LOOSE.has(frame.relation) && !STRICT.has(frame.word) && !isToldAsFact(tree, clause, frame));

/** "did find common ground to applaud Trump": a word that wants its preposition is no deed without it. */
const mayBeLoose = (tree: SentenceTree, clause: Clause, frame: Frame): boolean =>
  !BY_PREPOSITION.has(frame.word) ||
  frame.recipients.some(
    (slot) => OBJECT_SLOTS.has(slot) || clause.obliques.some(({ preposition }) => preposition === slot),
  );

/** The first frame of a word that may hold, with whatever actors stand about: for the ranker to judge. */
function looseFit(
  tree: SentenceTree,
  index: MentionIndex,
  clause: Clause,
  stated: readonly RoleActor[],
): Fit | undefined {
  const frame = framesFor(clause).find(
    (one) =>
      fitsObject(tree, clause, one) &&
      one.objectIs.size === 0 &&
      !one.wantsPerson &&
      !isAlone(clause, one) &&
      mayBeLoose(tree, clause, one),
  );
  // "under pressure from the other side": whoever else stands about does not press
  const isUnder = clause.rules.includes('noun/under');
  if (!frame || isUnder || !isToldLoosely(tree, clause, frame)) return undefined;
  const roles = looseRolesOf(tree, index, clause, frame);
  // "were forced to fire, Trump said": not by him
  const isByNobody = clause.isPassive && FORCING.has(frame.word);
  const implied = DEEDS.has(frame.relation) || isByNobody ? [] : stated.map((actor) => ({ ...actor, isImplied: true }));
  const agents = roles.agents.length > 0 ? roles.agents : implied;
  const pairs = agents.flatMap((agent) =>
    roles.recipients
      .filter(({ id }) => id !== agent.id)
      .map((recipient) => ({ agent, recipient, isMutual: relationDefinition(frame.relation).symmetric === 'always' }))
      .filter((pair) => mayPair(tree, clause, frame, pair)),
  );
  return pairs.length > 0 && pairs.length <= MOST_LOOSE ? { frame, slot: 'loose', pairs } : undefined;
}

function triggerOf(tree: SentenceTree, clause: Clause): TextSpan {
  const verb = tokenAt(tree, clause.predicate);
  const particles = childrenBy(tree, clause.predicate, 'compound:prt').filter(
    (child) => child === clause.predicate + 1,
  );
  return { start: verb.start, end: particles.length > 0 ? tokenAt(tree, particles[0] ?? 0).end : verb.end };
}

/** A demanded deed is a REQUEST from whoever demands it to whoever is to do it. */
function demandPairs(
  tree: SentenceTree,
  index: MentionIndex,
  mood: ClauseMood,
  pairs: readonly Pair[],
  speakers: readonly RoleActor[],
): Pair[] {
  const demanders = mood.demandedBy.length > 0 ? actorsOf(tree, index, mood.demandedBy) : speakers;
  const doers = [...new Map(pairs.map(({ agent }) => [agent.id, agent])).values()];
  return demanders.flatMap((agent) =>
    doers.filter(({ id }) => id !== agent.id).map((recipient) => ({ agent, recipient, isMutual: false })),
  );
}

const PUSHING = new Set(['push', 'press', 'demand']);
const MAX_STEPS = 4;

/** Whether a verb stands below one of pushing that pushes nobody else. */
function isPushedFor(tree: SentenceTree, verb: number): boolean {
  let at = tokenAt(tree, verb).head;
  for (let step = 0; step < MAX_STEPS && at >= 0; step++) {
    if (PUSHING.has(tokenAt(tree, at).lemma.toLowerCase())) return childBy(tree, at, 'obj', 'iobj') === undefined;
    at = tokenAt(tree, at).head;
  }
  return false;
}

/** "Democrats are pushing to subpoena him": who wants it is who would do it, and plans to. */
function ownWish(tree: SentenceTree, index: MentionIndex, clause: Clause, pairs: readonly Pair[]): ClauseMood {
  const mood = findMood(tree, clause);
  // "demanded an investigation" wants one of others
  const mayBeOwn = mood.mood === 'demanded' && clause.category === 'verb' && isPushedFor(tree, clause.predicate);
  if (!mayBeOwn) return mood;
  const wishing = actorsOf(tree, index, mood.demandedBy).map(({ id }) => id);
  const isOwn = wishing.length > 0 && pairs.every(({ agent }) => wishing.includes(agent.id));
  return isOwn ? { ...mood, mood: 'planned', demandedBy: [] } : mood;
}

/** "declined to be interviewed by the FBI": whoever would undergo it refuses. */
const isRefusedByPatient = (
  tree: SentenceTree,
  { isPassive, predicate, agents }: Clause,
  { mood }: ClauseMood,
): boolean =>
  mood === 'refused' &&
  isPassive &&
  agents.length > 0 &&
  tokenAt(tree, predicate).deprel === 'xcomp' &&
  modalOf(tree, predicate) === undefined;

const turned = ({ agent, recipient, isMutual }: Pair): Pair => ({ agent: recipient, recipient: agent, isMutual });

function eventsOf(tree: SentenceTree, index: MentionIndex, clause: Clause, speakersAt: SpeakersAt): CandidateEvent[] {
  const stated = speakersAt(clause.sentence, clause.predicate);
  const fit = firstFit(tree, index, clause, stated) ?? looseFit(tree, index, clause, stated);
  return fit ? eventsOfFit(tree, index, clause, fit, stated) : [];
}

/** The events that a frame makes of a clause, as its mood puts them. */
export function eventsOfFit(
  tree: SentenceTree,
  index: MentionIndex,
  clause: Clause,
  fit: Fit,
  stated: readonly RoleActor[],
): CandidateEvent[] {
  const { frame } = fit;
  const mood = ownWish(tree, index, clause, fit.pairs);
  const coded = codeEvent(frame.relation, frame.mode, mood);
  const isDemand = mood.mood === 'demanded';
  const done = isRefusedByPatient(tree, clause, mood) ? fit.pairs.map(turned) : fit.pairs;
  const pairs = isDemand ? demandPairs(tree, index, mood, fit.pairs, stated) : done;
  return pairs.map(({ agent, recipient, isMutual }) => ({
    subject: agent.id,
    relation: coded.relation,
    object: recipient.id,
    sentence: clause.sentence,
    trigger: triggerOf(tree, clause),
    subjectAt: roleEvidence(agent, clause.sentence),
    objectAt: roleEvidence(recipient, clause.sentence),
    action: clause.lemma,
    mutual: isMutual && relationDefinition(coded.relation).symmetric !== 'never',
    polarity: coded.polarity,
    modality: coded.modality,
    ...(coded.mode === undefined ? {} : { mode: coded.mode }),
    contexts: frame.contexts,
    clause,
    agent,
    recipient,
    slot: fit.slot,
    namesObject: frame.objectIs.size > 0,
    deed: frame.relation,
    pairCount: pairs.length,
    rules: [
      `${frame.relation.toLowerCase()}/${frame.word.replace(/ /g, '-')}`,
      ...clause.rules,
      ...mood.rules,
      ...(agent.isImplied === true ? ['role/implied-by-speaker'] : []),
      ...(fit.slot === 'loose' ? ['role/loose'] : []),
    ],
    confidence: 0.5,
  }));
}

/** "threatened to cut off aid to Guatemala": what is threatened tells whom, not whoever stands about the verb of threatening. */
function isToldBelow(tree: SentenceTree, event: CandidateEvent, events: readonly CandidateEvent[]): boolean {
  return (
    event.slot === 'loose' &&
    events.some(({ slot, subject, clause }) => {
      const { deprel, head } = tokenAt(tree, clause.predicate);
      const isComplement = /^[xc]comp$/.test(deprel) && head === event.clause.predicate;
      return isComplement && slot !== 'loose' && subject === event.subject;
    })
  );
}

/** Every event between two actors that the clauses of a sentence state. */
export function findEvents(
  tree: SentenceTree,
  index: MentionIndex,
  clauses: readonly Clause[],
  speakersAt: SpeakersAt,
): CandidateEvent[] {
  const events = clauses.flatMap((clause) => eventsOf(tree, index, clause, speakersAt));
  return events.filter((event) => !isToldBelow(tree, event, events));
}
