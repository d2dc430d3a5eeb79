import { relationDefinition } from '@cartograph/model';
import type { Clause } from '../3-clauses/clause.ts';
import { findSubject } from '../3-clauses/clause-subject.ts';
import { isNegated } from '../3-clauses/own-mood.ts';
import type { SentenceTree } from '../3-clauses/sentence-tree.ts';
import { doersSummedUp } from '../3-clauses/summed-up.ts';
import { modalOf } from '../3-clauses/modal-of.ts';
import { childrenBy, conjuncts, markBy, tokenAt } from '../3-clauses/sentence-tree.ts';
import { isPassiveVerb, toVerbClause } from '../3-clauses/verb-clause.ts';
import { wordList } from '../words/word-list.ts';
import { isClaimedBad } from './claimed-bad.ts';
import { framesOf } from './frames/all-frames.ts';
import type { Frame, Slot } from './frames/frame.ts';
import type { MentionIndex } from '../3-clauses/mention-index.ts';
import type { RoleActor } from '../3-clauses/role-actors.ts';
import { actorsOf } from '../3-clauses/role-actors.ts';

/** The actors that a frame finds in a clause. */
export interface FrameRoles {
  readonly agents: readonly RoleActor[];
  readonly recipients: readonly RoleActor[];
  /** The slot that gave the recipients; empty where there are none. */
  readonly slot: Slot;
}

const MEASURES = new Set(
  'much many most more some part half all lot billion million thousand hundred dozen number series kind round state barrage wave act form $ € £ dollar euro peso'.split(
    ' ',
  ),
);

/** "millions of dollars", "a billion in aid", "three of Russia's diplomats": the noun that is measured, too. */
const withMeasured = (tree: SentenceTree, head: number): number[] =>
  MEASURES.has(tokenAt(tree, head).lemma.toLowerCase()) || tokenAt(tree, head).upos === 'NUM'
    ? [
        head,
        ...childrenBy(tree, head, 'nmod').filter((child) => ['of', 'in'].includes(caseOf(tree, child))),
        // "more than a dozen missiles": a noun that a parser hung on its number
        ...childrenBy(tree, head, 'obj'),
      ]
    : [head];

const objectHeads = (tree: SentenceTree, clause: Clause): number[] =>
  [...clause.patients, ...clause.obliques.map(({ head }) => head)]
    .flatMap((head) => conjuncts(tree, head))
    .flatMap((head) => withMeasured(tree, head));

/** A word's lemma, and its singular where the lemma keeps a plural ("troops"). */
function lemmasAt(tree: SentenceTree, head: number): readonly string[] {
  const lemma = tokenAt(tree, head).lemma.toLowerCase();
  return lemma.endsWith('s') ? [lemma, lemma.slice(0, -1)] : [lemma];
}

/** "vowed that migrants would be deported": what somebody vows to do to others is no promise to them; "promised the Senate that he would lead" is one. */
function vowsHarm(tree: SentenceTree, { complement }: Clause, { relation }: Frame): boolean {
  if (relation !== 'AGREE' || complement === undefined || tokenAt(tree, complement).deprel !== 'ccomp') return false;
  return framesOf('verb', tokenAt(tree, complement).lemma.toLowerCase()).some(
    ({ relation: deed, objectIs }) => objectIs.size === 0 && relationDefinition(deed).moodClass === 'harmful-deed',
  );
}

/** Whether the clause's object is one that the frame names, or none that it excludes. */
export function fitsObject(tree: SentenceTree, clause: Clause, frame: Frame): boolean {
  if (vowsHarm(tree, clause, frame)) return false;
  if (frame.isObjectless && clause.patients.length + clause.indirect.length > 0) return false;
  if (frame.wantsInfinitive && !hasInfinitive(tree, clause)) return false;
  if (frame.wantsBareInfinitive && !hasBareInfinitive(tree, clause)) return false;
  if (frame.standsAlone && (clause.complement !== undefined || clause.patients.length + clause.indirect.length > 1))
    return false;
  if (frame.without !== undefined && hasBeside(tree, clause, frame.without)) return false;
  if (frame.recipients.includes('obj') && isDoneToOneself(tree, clause)) return false;
  // what is claimed may be good or bad
  if (frame.relation === 'ACCUSE' && frame.word === 'claim' && !isClaimedBad(tree, clause)) return false;
  if (frame.beside !== undefined && !hasBeside(tree, clause, frame.beside) && !isBesideRole(tree, clause, frame))
    return false;
  if (frame.objectIs.size === 0 && frame.objectIsNot.size === 0) return true;
  // "sent them back", "gave the islands back": the adverb tells as much as an object does
  const lemmas = objectHeads(tree, clause)
    // "personal attacks on" is told by the noun's own words
    .concat(clause.category === 'noun' ? [clause.predicate] : [])
    .flatMap((head) => [head, ...childrenBy(tree, head, 'compound', 'amod')])
    .concat(childrenBy(tree, clause.predicate, 'advmod'))
    .flatMap((head) => lemmasAt(tree, head));
  const isNamed = lemmas.some((lemma) => frame.objectIs.has(lemma)) || complementIs(tree, clause, frame);
  if (frame.objectIs.size > 0 && !isNamed) return false;
  // "declined to comment" is told by its complement
  const below = clause.complement === undefined ? [] : lemmasAt(tree, clause.complement);
  return ![...lemmas, ...below].some((lemma) => frame.objectIsNot.has(lemma));
}

/** "separated himself from Putin": nobody else undergoes it; "accused Cruz himself" names him. */
const isDoneToOneself = (tree: SentenceTree, { patients }: Clause): boolean =>
  patients.some(
    (head) =>
      /(?:self|selves)$/i.test(tokenAt(tree, head).text) &&
      !['NOUN', 'PROPN'].includes(tree.tokens[head - 1]?.upos ?? ''),
  );

/** "attacked China for its trade", "attacked China for cheating". */
const hasBeside = (tree: SentenceTree, { obliques, predicate }: Clause, beside: string): boolean =>
  obliques.some(({ preposition }) => preposition === beside) ||
  childrenBy(tree, predicate, 'advcl')
    .flatMap((verb) => (tokenAt(tree, verb).xpos === 'VBG' ? childrenBy(tree, verb, 'mark') : []))
    .some((mark) => tokenAt(tree, mark).text.toLowerCase() === beside);

/** "blamed the crisis on the West": the phrase that the frame asks for is its recipient's, and a parser may hang it on the object. */
const isBesideRole = (tree: SentenceTree, clause: Clause, { beside, recipients }: Frame): boolean =>
  beside !== undefined && recipients.includes(beside) && behindPreposition(tree, clause, beside).length > 0;

/** "directed Secretary Jim Mattis “to begin”": an infinitive right behind the object, which a parser took for a purpose. */
const followsObject = (tree: SentenceTree, { patients }: Clause, verb: number): boolean => {
  const to = markBy(tree, verb, 'to');
  const before = to === undefined ? -1 : tree.tokens.findLastIndex(({ index, upos }) => index < to && upos !== 'PUNCT');
  const { deprel, head } = tree.tokens[before] ?? { deprel: '', head: -1 };
  return before >= 0 && (patients.includes(before) || (deprel === 'flat' && patients.includes(head)));
};

/** "told Mexico to stop", "gave Congress six months to act". */
const hasInfinitive = (tree: SentenceTree, clause: Clause): boolean =>
  clause.complement !== undefined
    ? markBy(tree, clause.complement, 'to') !== undefined
    : childrenBy(tree, clause.predicate, 'advcl').some((verb) =>
        clause.indirect.length > 0 ? markBy(tree, verb, 'to') !== undefined : followsObject(tree, clause, verb),
      );

const hasBareInfinitive = (tree: SentenceTree, { complement }: Clause): boolean =>
  complement !== undefined &&
  tokenAt(tree, complement).xpos === 'VB' &&
  childrenBy(tree, complement, 'mark', 'aux').length === 0;

/** "found guilty": the word that the frame names is the complement. */
function complementIs(tree: SentenceTree, clause: Clause, frame: Frame): boolean {
  if (clause.complement === undefined) return false;
  const words = [clause.complement, ...childrenBy(tree, clause.complement, 'amod', 'conj', 'nmod', 'compound')];
  return words.some((word) => frame.objectIs.has(tokenAt(tree, word).lemma.toLowerCase()));
}

/** What stands behind these is when and why a deed was done: "after talks with Maduro, Petro condemned the raid". */
const CIRCUMSTANCES = new Set([
  'after',
  'before',
  'during',
  'following',
  'since',
  'until',
  'amid',
  'despite',
  'ahead of',
  'because of',
]);

/** Heads behind a preposition: of the clause itself, else of what hangs on it. */
export function behindPreposition(tree: SentenceTree, clause: Clause, preposition: string): number[] {
  const own = clause.obliques.filter((oblique) => oblique.preposition === preposition).map(({ head }) => head);
  return own.length > 0 || clause.category !== 'verb' ? own : withinPhrases(tree, clause, preposition);
}

/** Heads behind a preposition that hang on what hangs on the clause: "impose sanctions on", "lash out in all directions at". */
function withinPhrases(tree: SentenceTree, clause: Clause, preposition: string): number[] {
  // "In response to the news, he suggested", "aid ahead of a meeting with": what stands around a deed holds no role of it
  const behind = clause.obliques.filter(
    ({ head, preposition: own }) => head > clause.predicate && !CIRCUMSTANCES.has(own),
  );
  return behindWithin(tree, [...clause.patients, ...behind.map(({ head }) => head)], preposition);
}

/** Heads behind a preposition that hang on some nouns. */
const behindWithin = (tree: SentenceTree, nouns: readonly number[], preposition: string): number[] =>
  nouns
    .flatMap((noun) => withMeasured(tree, noun))
    .flatMap((noun) =>
      // "sanctions imposed on India"
      [noun, ...childrenBy(tree, noun, 'acl').filter((verb) => tokenAt(tree, verb).xpos === 'VBN')]
        .flatMap((one) => childrenBy(tree, one, 'nmod', 'obl'))
        .filter((child) => caseOf(tree, child) === preposition),
    );

const GIVING = new Set(['give', 'grant', 'award', 'offer', 'deny', 'hand', 'lend', 'assure', 'refuse']);

/** "take migrants hostage", "asked him to designate": the first of two objects; "gave the IAEA access": what a parser takes for one noun. */
function firstObjects(tree: SentenceTree, clause: Clause, slots: readonly Slot[]): readonly number[] {
  if (slots.includes('obj')) return clause.indirect;
  return slots.includes('iobj') && GIVING.has(clause.lemma)
    ? clause.patients.flatMap((noun) => childrenBy(tree, noun, 'compound'))
    : [];
}

const caseOf = (tree: SentenceTree, head: number): string =>
  childrenBy(tree, head, 'case')
    .map((child) => tokenAt(tree, child).text.toLowerCase())
    .join(' ');

/** Verbs that ask for something only where what they tell is wished for: "suggested that Mexico pay", not "… that Mexico had paid". */
const PROPOSING = new Set(['suggest', 'propose', 'recommend']);
const OBLIGING = new Set(['should', 'must', 'ought']);

/** Whether what stands below a verb is wished for, and not told: an infinitive, a bare form, what should or will be. */
function isWished(tree: SentenceTree, { complement, lemma }: Clause): boolean {
  if (complement === undefined) return false;
  const verbs = [complement, ...childrenBy(tree, complement, 'cop', 'aux:pass')];
  const modal = modalOf(tree, complement);
  if (modal !== undefined) return (OBLIGING.has(modal) || !PROPOSING.has(lemma)) && !isNegated(tree, complement);
  if (childrenBy(tree, complement, 'aux').some((child) => tokenAt(tree, child).lemma === 'do')) return false;
  return verbs.some((verb) => tokenAt(tree, verb).xpos === 'VB') || isSubjunctive(tree, complement);
}

/** "demand that this administration spend more": a plural form with a subject of one. */
const isSubjunctive = (tree: SentenceTree, verb: number): boolean =>
  tokenAt(tree, verb).xpos === 'VBP' &&
  childrenBy(tree, verb, 'nsubj').some((subject) => ['NN', 'NNP'].includes(tokenAt(tree, subject).xpos)) &&
  childrenBy(tree, verb, 'mark').length > 0;

/** "signed an order imposing sanctions on the regime": what a parser hung on the verb above the one that governs it. */
function behindGovernor(tree: SentenceTree, { predicate, category }: Clause, preposition: string): readonly number[] {
  const { head, deprel } = tokenAt(tree, predicate);
  if (category !== 'verb' || head < 0 || !/^(?:acl|advcl|xcomp)/.test(deprel)) return [];
  const governor = tokenAt(tree, head);
  const above = governor.upos === 'VERB' ? head : governor.head;
  if (above < 0 || tokenAt(tree, above).upos !== 'VERB') return [];
  return childrenBy(tree, above, 'obl').filter((noun) => noun > predicate && caseOf(tree, noun) === preposition);
}

const CONDITIONS = new Set(['if', 'unless', 'until']);

/** "threatened to start tariffs unless Mexico does more": on whose deed the threat hangs. */
const conditionSubjects = (tree: SentenceTree, { predicate, complement }: Clause): readonly number[] =>
  [predicate, ...(complement === undefined ? [] : [complement])]
    .flatMap((verb) => [verb, ...childrenBy(tree, verb, 'xcomp', 'conj')])
    .flatMap((verb) => childrenBy(tree, verb, 'advcl'))
    .filter((verb) =>
      childrenBy(tree, verb, 'mark').some((mark) => CONDITIONS.has(tokenAt(tree, mark).text.toLowerCase())),
    )
    .flatMap((verb) => childrenBy(tree, verb, 'nsubj'))
    // "warned that if the cartels were declared terrorists": they are not to do anything
    .filter((subject) => tokenAt(tree, subject).deprel === 'nsubj');

const WANTING = new Set(['want', 'need', 'like']);

/** "wants migrants to be held": asked of others than those who undergo it. */
const isWantedOfOthers = (tree: SentenceTree, { complement }: Clause, { word, relation }: Frame): boolean =>
  relation === 'REQUEST' && WANTING.has(word) && complement !== undefined && isPassiveVerb(tree, complement);

/** Patients; where a noun sums up what was told before it ("a move condemned by Democrats"), who did that. */
const patientsOf = (tree: SentenceTree, { patients }: Clause): readonly number[] =>
  patients.flatMap((noun) => {
    const doers = doersSummedUp(tree, noun);
    return doers.length > 0 ? doers : [noun];
  });

/** "hopes that there will be no war and that the U.S. will follow": a complement, and those joined to it that have a subject of their own. */
const complementsOf = (tree: SentenceTree, { complement }: Clause): readonly number[] =>
  complement === undefined
    ? []
    : [
        complement,
        ...childrenBy(tree, complement, 'conj').filter((verb) => childrenBy(tree, verb, 'nsubj').length > 0),
      ];

function headsIn(tree: SentenceTree, clause: Clause, slot: Slot, frame?: Frame): readonly number[] {
  if (frame && isWantedOfOthers(tree, clause, frame)) return [];
  if (slot === 'obj' && frame && JUDGING.has(frame.relation)) return patientsOf(tree, clause);
  if (slot === 'obj' || (slot === 'of' && clause.category === 'noun')) return clause.patients;
  if (slot === 'iobj') return clause.indirect;
  if (slot === 'subj') return clause.agents;
  if (slot === 'comp') {
    // "agreed that he was no president" agrees to nothing
    const wantsWish = frame?.relation === 'REQUEST' || frame?.word === 'agree';
    return complementsOf(tree, clause)
      .filter((complement) => !wantsWish || isWished(tree, { ...clause, complement }))
      .flatMap((complement) => findSubject(tree, complement).heads);
  }
  if (slot === 'if') return conditionSubjects(tree, clause);
  const behind = behindPreposition(tree, clause, slot);
  return behind.length > 0 || !frame || frame.objectIs.size === 0 ? behind : behindGovernor(tree, clause, slot);
}

/** "won concessions from Mexico", "under pressure from": whoever the noun befalls is its recipient. */
const slotsOf = (clause: Clause, frame: Frame): readonly Slot[] =>
  clause.rules.some(
    (rule) =>
      rule === 'noun/receiving-verb' ||
      rule === 'noun/charge' ||
      // "following a call from Trump": a demand, no talk
      (rule === 'noun/under' && frame.relation !== 'CONSULT'),
  )
    ? ['obj', ...frame.recipients]
    : frame.recipients;

const isPerson = ({ mention, distance }: RoleActor): boolean =>
  distance === 0 && (mention.label === 'Person' || mention.label === 'Official');

/** "the visit of Pelosi to Taiwan", "the demands of Washington on Mexico": what befalls nobody by "of" is of its doer. */
function isDoneByOf(clause: Clause, frame: Frame): boolean {
  const slots = slotsOf(clause, frame);
  const isOpen = clause.category === 'noun' && clause.agents.length === 0 && clause.patients.length > 0;
  return isOpen && !frame.isMutual && !slots.includes('of') && !slots.includes('obj');
}

/** Who acts: where the frame says, else the clause's agents; of a mutual deed in the passive ("is allied with") its subject. */
function agentHeads(tree: SentenceTree, clause: Clause, frame: Frame): readonly number[] {
  if (frame.agents.length > 0) return frame.agents.flatMap((slot) => headsIn(tree, clause, slot));
  if (isDoneByOf(clause, frame)) return clause.patients;
  return clause.isPassive && clause.agents.length === 0 && frame.isMutual ? clause.patients : clause.agents;
}

const DEATHS = new Set(
  'death murder killing disappearance shooting poisoning assassination kidnapping abduction suicide rape'.split(' '),
);

/** A judgement of a deed is one of its doer. */
export const JUDGING: ReadonlySet<string> = new Set(['ACCUSE', 'SUPPORT', 'REJECT']);

/** What is said of a deed is said of its doer, not of whom it befell; "opposed boycotts against Israel" refuses their callers. */
const OF_DEEDS: ReadonlySet<string> = new Set(['ACCUSE', 'SUPPORT', 'REQUEST', 'REJECT']);
const BEFALLING = new Set(['of', 'on', 'in', 'into']);

/** What is asked for may befall others, too: "called for an investigation of the army", "demanded the release of the hostages". */
const ASKED_OF_OTHERS: ReadonlySet<string> = new Set(['ACCUSE', 'AID', 'APPOINT']);

/** Nouns that befall somebody: "sanctions", "ouster", "attack". */
const befalls = (noun: string, isAsked: boolean): boolean =>
  DEATHS.has(noun) ||
  (isAsked && noun === 'release') ||
  framesOf('noun', noun).some(
    ({ relation, mode }) =>
      relationDefinition(relation).moodClass === 'harmful-deed' ||
      mode === 'dismiss' ||
      (isAsked && ASKED_OF_OTHERS.has(relation)),
  );

/** "an investigation into the girl's death", "supports sanctions against Iran", "condemned the attack on Mexico". */
function isVictim(tree: SentenceTree, { relation, word }: Frame, { mention, distance }: RoleActor): boolean {
  const { head, deprel } = tokenAt(tree, mention.head);
  // "would not rule out sanctions against Iran": the deed is one of its own
  if (!OF_DEEDS.has(relation) || word === 'rule out' || head < 0) return false;
  const noun = tokenAt(tree, head).lemma.toLowerCase();
  // "opened an investigation into the murder of": the parser may hang the murder on the verb
  if (distance === 0 && !DEATHS.has(noun)) return false;
  const isOwn = deprel === 'nmod:poss';
  const befallen = isOwn
    ? DEATHS.has(noun) || framesOf('noun', noun).some(({ mode }) => mode === 'dismiss')
    : caseOf(tree, mention.head) === 'against' ||
      (BEFALLING.has(caseOf(tree, mention.head)) && befalls(noun, relation === 'REQUEST'));
  return befallen && tokenAt(tree, head).upos === 'NOUN';
}

const AT = new Set(['on', 'against', 'with', 'to', 'toward']);

/** A country or a town behind "in". */
const isPlace = (tree: SentenceTree, { mention }: RoleActor): boolean =>
  mention.label === 'Government' && caseOf(tree, mention.head) === 'in';

/**
 * "the operation on a Venezuelan gang killed eleven", "a group with ties to Clinton criticized him": what stands behind
 * these does not act, nor does the place where it happens ("exporters in Mexico sell").
 */
function isAimedAt(tree: SentenceTree, actor: RoleActor): boolean {
  if (actor.distance > 0 && isPlace(tree, actor)) return true;
  let { head } = actor.mention;
  for (let step = 0; step < actor.distance && head >= 0; step++) {
    if (AT.has(caseOf(tree, head))) return true;
    head = tokenAt(tree, head).head;
  }
  return false;
}

/** What is done to somebody in a place is done to its government: "ordered strikes in Syria", "applied for asylum in Mexico". */
const BEFALLS_PLACE: ReadonlySet<string> = new Set(['ASSAULT', 'THREATEN', 'MOBILIZE']);
/**
 * "pressed the authoritarian government in the country", "requested asylum in Mexico", "condemned repression in Nicaragua",
 * "struck down a law in Texas": of these the place is meant.
 */
const OF_PLACES = wordList(`
asylum refuge sanctuary shelter protection permission government regime authority leadership ruler leader lawmaker official
law measure policy legislation ban rule ordinance crackdown repression abuse violation persecution censorship
`);

/** "signed a pact in Mexico City", "backs separatists in Ukraine": only where it happens, or who lives there. */
function isSetting(tree: SentenceTree, { relation, mode }: Frame, actor: RoleActor): boolean {
  if (BEFALLS_PLACE.has(relation) || mode === 'visit' || !isPlace(tree, actor)) return false;
  const { head } = tokenAt(tree, actor.mention.head);
  return head < 0 || !OF_PLACES.has(tokenAt(tree, head).lemma.toLowerCase());
}

/** The actors of a clause by a frame: agents from the clause unless the frame says where, recipients from its first slot that has any. */
export function rolesOf(tree: SentenceTree, index: MentionIndex, clause: Clause, frame: Frame): FrameRoles {
  const agents = actorsOf(tree, index, agentHeads(tree, clause, frame)).filter(
    (agent) => agent.mention.label !== 'Place' && !isAimedAt(tree, agent),
  );
  const inSlot = (slot: Slot, heads: readonly number[]): FrameRoles | undefined => {
    const recipients = actorsOf(tree, index, heads).filter(
      (recipient) =>
        !agents.some(({ id }) => id === recipient.id) &&
        (!frame.wantsPerson || isPerson(recipient)) &&
        (!frame.wantsItself || recipient.distance === 0) &&
        !isVictim(tree, frame, recipient) &&
        !(recipient.distance > 0 && isSetting(tree, frame, recipient)),
    );
    return recipients.length > 0 ? { agents, recipients, slot } : undefined;
  };
  const slots = slotsOf(clause, frame);
  for (const slot of slots) {
    // "reopened discussions with Seoul with an eye toward peace": another phrase of the clause may have the same preposition
    const roles =
      inSlot(slot, headsIn(tree, clause, slot, frame)) ??
      (clause.category === 'verb' ? inSlot(slot, behindWithin(tree, clause.patients, slot)) : undefined);
    if (roles) return roles;
  }
  return inSlot('iobj', firstObjects(tree, clause, slots)) ?? { agents, recipients: [], slot: '' };
}

/** Heads anywhere in a clause and, unless somebody is asked to do it ("urged the court to jail Smith"), in the one below it; not the agents. */
function looseHeads(tree: SentenceTree, clause: Clause, { relation }: Frame): readonly number[] {
  const isAsked = relation === 'REQUEST' && clause.patients.length > 0;
  const below = clause.complement === undefined || isAsked ? undefined : toVerbClause(tree, clause.complement);
  return [clause, ...(below && tokenAt(tree, below.predicate).upos === 'VERB' ? [below] : [])]
    .flatMap(({ patients, indirect, obliques }) => [
      ...patients,
      ...indirect,
      ...obliques.filter(({ preposition }) => !CIRCUMSTANCES.has(preposition)).map(({ head }) => head),
    ])
    .concat(below ? below.agents : [])
    .filter((head) => !clause.agents.includes(head));
}

/**
 * The actors of a clause where a frame finds nobody in its own slots: whoever else stands in the clause or in the one
 * below it ("criticized the decision to send troops to Mexico"). Many are wrong: the ranker knows them by their slot.
 */
export function looseRolesOf(tree: SentenceTree, index: MentionIndex, clause: Clause, frame: Frame): FrameRoles {
  const agents = actorsOf(tree, index, clause.agents).filter(
    (agent) => agent.mention.label !== 'Place' && !isAimedAt(tree, agent),
  );
  const recipients = actorsOf(tree, index, looseHeads(tree, clause, frame)).filter(
    (recipient) =>
      recipient.mention.label !== 'Place' &&
      !agents.some(({ id }) => id === recipient.id) &&
      !isVictim(tree, frame, recipient) &&
      !isSetting(tree, frame, recipient),
  );
  return { agents, recipients, slot: recipients.length > 0 ? 'loose' : '' };
}
