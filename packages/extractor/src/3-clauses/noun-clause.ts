import type { Clause, Oblique } from './clause.ts';
import { findSubject } from './clause-subject.ts';
import {
  answering,
  demands,
  encounters,
  givesReasons,
  going,
  helps,
  lightVerbs,
  meetingVerbs,
  messages,
  planningWords,
  receivingVerbs,
} from './governing-verbs.ts';
import { leadersIn } from './leading-participle.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { baseRelation, childBy, childrenBy, lowerAt, prepositionOf, tokenAt } from './sentence-tree.ts';
import { isMarkedFor, isPassiveVerb, obliquesOf, predicateLemma } from './verb-clause.ts';

interface Carrier {
  readonly verb: number;
  readonly agents: readonly number[];
  readonly patients: readonly number[];
  readonly obliques: readonly Oblique[];
  readonly rule: string;
}

const AROUND = new Set(['in', 'during', 'after', 'at', 'on', 'following']);

const TIMES = new Set(['hour', 'day', 'week', 'month', 'minute', 'year']);

/** "hours after a visit to Mexico, Trump told a rally": the word that stands in the sentence for when it was. */
function whenOf(tree: SentenceTree, noun: number): number {
  const { head, deprel } = tokenAt(tree, noun);
  const isTimed = head >= 0 && baseRelation(deprel) === 'nmod' && prepositionOf(tree, noun) === 'after';
  return isTimed && TIMES.has(tokenAt(tree, head).lemma.toLowerCase()) ? head : noun;
}

/** "in a call with Petro, Trump said", "police, in coordination with the DEA, …": who acts there took part. */
function findSetting(tree: SentenceTree, noun: number): Carrier | undefined {
  const at = whenOf(tree, noun);
  const { head, deprel } = tokenAt(tree, at);
  const preposition = prepositionOf(tree, noun);
  // "left for a summit with leaders": whoever goes takes part
  const isGoal = preposition === 'for' && head >= 0 && going.has(tokenAt(tree, head).lemma.toLowerCase());
  if (head < 0 || !encounters.has(tokenAt(tree, noun).lemma.toLowerCase()) || !(AROUND.has(preposition) || isGoal))
    return undefined;
  const isOfNoun = baseRelation(deprel) === 'nmod' && preposition === 'in';
  if (!isOfNoun && baseRelation(deprel) !== 'obl') return undefined;
  return {
    verb: head,
    agents: visitorsOf(tree, noun) ?? partyOf(tree, at),
    patients: [],
    obliques: partedFrom(tree, noun),
    rule: 'noun/setting',
  };
}

/** "cut off talks after the visit of Pelosi to Taiwan": who made it by the noun's own words. */
function visitorsOf(tree: SentenceTree, noun: number): readonly number[] | undefined {
  const own = obliquesOf(tree, noun);
  const of = own.filter(({ preposition }) => preposition === 'of').map(({ head }) => head);
  return of.length > 0 && own.some(({ preposition }) => preposition === 'to') ? of : undefined;
}

/** "after a meeting Tuesday in Moscow with his counterpart": the other party, which a parser hung on the verb. */
function partedFrom(tree: SentenceTree, noun: number): Oblique[] {
  const { head } = tokenAt(tree, noun);
  const isWith = ({ preposition }: Oblique): boolean => preposition === 'with';
  if (head < 0 || obliquesOf(tree, noun).some(isWith)) return [];
  return obliquesOf(tree, head).filter((oblique) => isWith(oblique) && oblique.head > noun && noun > head);
}

/** Sides that are taken "in": "in support of Kyiv", "in defiance of Trump"; lemmas. */
const STANCES = new Set('support favor favour defense defence praise opposition solidarity defiance'.split(' '));

/** "voted in favor of her", "issued a statement in support of the nurse": whoever does so takes that side. */
function findStance(tree: SentenceTree, noun: number): Carrier | undefined {
  const { head, deprel, lemma } = tokenAt(tree, noun);
  if (head < 0 || !STANCES.has(lemma.toLowerCase()) || prepositionOf(tree, noun) !== 'in') return undefined;
  const governor = tokenAt(tree, head);
  const isOfObject = baseRelation(deprel) === 'nmod' && baseRelation(governor.deprel) === 'obj';
  const agents = isOfObject ? findSubject(tree, governor.head).heads : partyOf(tree, noun);
  return { verb: isOfObject ? governor.head : head, agents, patients: [], obliques: [], rule: 'noun/stance' };
}

/** "have support from", "needs help from": had with "from", a noun is received. */
const HAVING = new Set(['hear', 'have', 'enjoy', 'lose', 'need', 'gain', 'want', 'retain', 'keep', 'secure']);
/** Had only in hope: "needs the approval of Congress" is no approval yet. */
const LACKING = new Set(['need', 'want']);

/** Favours that are had of whoever does them: "has the support of the army". */
const isFavour = (tree: SentenceTree, noun: number): boolean => helps.has(tokenAt(tree, noun).lemma.toLowerCase());

const PARTS = new Set(
  'some one much most all part more lot bit plenty share kind sort stream series string barrage flurry spate wave slew volley litany round couple number handful dozen succession pair'.split(
    ' ',
  ),
);

/** "some of her harshest criticism": the noun that is had in part. */
function wholeOf(tree: SentenceTree, noun: number): number | undefined {
  const { head, deprel } = tokenAt(tree, noun);
  const isPart = head >= 0 && deprel === 'nmod' && prepositionOf(tree, noun) === 'of';
  return isPart && PARTS.has(tokenAt(tree, head).lemma.toLowerCase()) ? head : undefined;
}

/** The verb that a noun hangs on as object or subject, and what it lends to the noun. */
function findCarrier(tree: SentenceTree, noun: number): Carrier | undefined {
  const part = wholeOf(tree, noun);
  return part === undefined ? carrierOf(tree, noun, noun) : carrierOf(tree, part, noun);
}

/** "his harshest rebukes came from Ryan": whoever it comes from does it, to whose it is. */
function comingFrom(
  tree: SentenceTree,
  subject: number,
  noun: number,
  obliques: readonly Oblique[],
): Carrier | undefined {
  const from = obliques.filter(({ preposition }) => preposition === 'from').map(({ head }) => head);
  const patients = childrenBy(tree, noun, 'nmod:poss');
  const verb = tokenAt(tree, subject).head;
  return from.length === 0 ? undefined : { verb, agents: from, patients, obliques: [], rule: 'noun/receiving-verb' };
}

/** "plans for sanctions", "a threat of tariffs", "his offer of talks". */
function isPlanned(tree: SentenceTree, noun: number): boolean {
  const { head, deprel } = tokenAt(tree, noun);
  if (head < 0 || deprel !== 'nmod' || tokenAt(tree, head).upos !== 'NOUN') return false;
  return (
    ['for', 'of'].includes(prepositionOf(tree, noun)) && planningWords.has(tokenAt(tree, head).lemma.toLowerCase())
  );
}

/** Whose plan it is does what is planned: its possessor, else the subject of the verb that carries it. */
function planCarrier(tree: SentenceTree, plan: number): Carrier | undefined {
  const possessors = childrenBy(tree, plan, 'nmod:poss');
  if (possessors.length > 0) return { verb: plan, agents: possessors, patients: [], obliques: [], rule: 'noun/plan' };
  const carrier = findCarrier(tree, plan);
  return carrier && { ...carrier, rule: 'noun/plan' };
}

/** "ran into complaints from", "brushed off criticism from". */
const isMeeting = (tree: SentenceTree, noun: number, verb: string): boolean =>
  meetingVerbs.get(verb) === prepositionOf(tree, noun) &&
  ['obj', 'obl'].includes(baseRelation(tokenAt(tree, noun).deprel));

/** Verbs by which somebody answers with a deed of his own; with particle. */
const ANSWERING_WITH = new Set([
  'respond',
  'retaliate',
  'react',
  'reply',
  'answer',
  'hit back',
  'strike back',
  'follow',
]);

/** "responded with tariffs on American goods", "responded to Trump's move with tariffs": a parser may hang the answer on what is answered. */
function answerCarrier(tree: SentenceTree, noun: number): Carrier | undefined {
  if (prepositionOf(tree, noun) !== 'with') return undefined;
  const { head } = tokenAt(tree, noun);
  const isOnAnswered = head >= 0 && tokenAt(tree, head).upos === 'NOUN' && prepositionOf(tree, head) === 'to';
  const verb = isOnAnswered ? tokenAt(tree, head).head : head;
  if (verb < 0 || tokenAt(tree, verb).upos !== 'VERB' || !ANSWERING_WITH.has(predicateLemma(tree, verb)))
    return undefined;
  return { verb, agents: findSubject(tree, verb).heads, patients: [], obliques: [], rule: 'noun/light-verb' };
}

/** The carrier of a noun whose place in the sentence is that of `at`: its own, or that of the part that is had of it. */
function carrierOf(tree: SentenceTree, at: number, noun: number): Carrier | undefined {
  const { head, deprel } = tokenAt(tree, at);
  if (deprel === 'conj' && head >= 0 && tokenAt(tree, head).upos === 'NOUN') return findCarrier(tree, head);
  if (isPlanned(tree, at)) return planCarrier(tree, head);
  const verb = head >= 0 ? tokenAt(tree, head) : undefined;
  const answer = answerCarrier(tree, at);
  if (answer) return answer;
  if (!verb || verb.upos !== 'VERB') return undefined;
  const relation = baseRelation(deprel);
  const obliques = obliquesOf(tree, head).filter((oblique) => oblique.head !== at);
  const by = obliques.filter(({ preposition }) => preposition === 'by').map((oblique) => oblique.head);
  if (deprel === 'nsubj:pass') return { verb: head, agents: by, patients: [], obliques, rule: 'noun/passive-carrier' };
  if (
    relation === 'obl' &&
    ['of', 'for', 'with'].includes(prepositionOf(tree, at)) &&
    givesReasons.has(predicateLemma(tree, head))
  ) {
    // "accused Mexico of an alliance with the cartels", "praised Quito for its cooperation with Washington"
    const blamed = isPassiveVerb(tree, head) ? findSubject(tree, head).heads : childrenBy(tree, head, 'obj');
    return { verb: head, agents: blamed, patients: [], obliques: [], rule: 'noun/reason' };
  }
  if (relation === 'nsubj' && predicateLemma(tree, head) === 'come') return comingFrom(tree, at, noun, obliques);
  const lemma = predicateLemma(tree, head);
  const isMet = messages.has(tokenAt(tree, noun).lemma.toLowerCase()) && isMeeting(tree, at, lemma);
  if (relation !== 'obj' && !isMet) return undefined;
  const subjects = isPassiveVerb(tree, head) ? by : findSubject(tree, head).heads;
  const given = [...obliques, ...obliquesOf(tree, noun), ...(at === noun ? [] : obliquesOf(tree, at))];
  const givers = new Set(isFavour(tree, noun) && !LACKING.has(lemma) ? ['from', 'of'] : ['from']);
  const from = given
    .filter(({ preposition, head: giver }) => giver !== noun && givers.has(preposition))
    .map((oblique) => oblique.head);
  if (isMet || receivingVerbs.has(lemma) || (HAVING.has(lemma) && from.length > 0))
    return { verb: head, agents: from, patients: subjects, obliques, rule: 'noun/receiving-verb' };
  return lightVerbs.has(lemma)
    ? { verb: head, agents: subjects, patients: [], obliques, rule: 'noun/light-verb' }
    : undefined;
}

/** Words that somebody is to answer: "Washington's demand"; lemmas. */
const ANSWERED = new Set(['request', 'demand', 'call', 'appeal', 'plea', 'offer', 'invitation', 'order', 'ultimatum']);

/** "agreed to Washington's request", "rejected Trump's offer": whose they are made them, to whoever answers. */
function findAnswer(tree: SentenceTree, noun: number): Carrier | undefined {
  const { head, deprel, lemma } = tokenAt(tree, noun);
  const agents = childrenBy(tree, noun, 'nmod:poss');
  if (head < 0 || agents.length === 0 || !ANSWERED.has(lemma.toLowerCase())) return undefined;
  const relation = baseRelation(deprel);
  const preposition = prepositionOf(tree, noun);
  const isObject = relation === 'obj' || deprel === 'nsubj:pass';
  const isTaken = isObject || (relation === 'obl' && ['to', 'with'].includes(preposition));
  if (!isTaken || tokenAt(tree, head).upos !== 'VERB' || !answering.has(predicateLemma(tree, head))) return undefined;
  const isPassive = isPassiveVerb(tree, head);
  const answerers = isPassive ? doersBy(tree, head) : findSubject(tree, head).heads;
  const obliques = answerers.map((answerer) => ({ preposition: 'to', head: answerer }));
  return { verb: head, agents, patients: [], obliques, rule: 'noun/answered' };
}

/** Verbs whose subject does what their object names; lemmas. "a deal offered by Canada and Mexico" is none between them. */
const MAKING = new Set(
  'make issue bring file launch reach impose conduct deliver send level wage hold mount stage strike'.split(' '),
);

/** "a promise that Xi made to him", "the charges brought by Mueller against Flynn": the clause on a noun tells who made it, and to whom. */
function findMaker(tree: SentenceTree, noun: number): Carrier | undefined {
  for (const verb of childrenBy(tree, noun, 'acl')) {
    if (!MAKING.has(predicateLemma(tree, verb))) continue;
    const isPassive = isPassiveVerb(tree, verb);
    const subjects = childrenBy(tree, verb, 'nsubj').filter((subject) => tokenAt(tree, subject).xpos !== 'WDT');
    const agents = isPassive ? doersBy(tree, verb) : subjects;
    const isMadeOfIt = isPassive || childrenBy(tree, verb, 'obj').every((object) => object < verb);
    if (agents.length > 0 && isMadeOfIt)
      return { verb, agents, patients: [], obliques: obliquesOf(tree, verb), rule: 'noun/made' };
  }
  return undefined;
}

/** Who does a deed in the passive. */
const doersBy = (tree: SentenceTree, verb: number): number[] =>
  obliquesOf(tree, verb).flatMap(({ preposition, head }) => (preposition === 'by' ? [head] : []));

/** Who is party to what a phrase tells: the doer of a verb, a noun, or the subject of "was under protection". */
function partyOf(tree: SentenceTree, noun: number): readonly number[] {
  const { head } = tokenAt(tree, noun);
  if (head < 0 || childBy(tree, noun, 'cop') !== undefined) return childrenBy(tree, noun, 'nsubj');
  if (tokenAt(tree, head).upos !== 'VERB') return [head];
  return isPassiveVerb(tree, head) ? doersBy(tree, head) : findSubject(tree, head).heads;
}

const CALLS = new Set(['call', 'request', 'appeal', 'demand', 'plea', 'order', 'urging', 'pressure', 'ultimatum']);

/** "in response to a request from the judge, she submitted": the word by which a call stands in the sentence. */
function answeredAt(tree: SentenceTree, noun: number): number {
  const { head, deprel } = tokenAt(tree, noun);
  const isAnswered = head >= 0 && baseRelation(deprel) === 'nmod' && prepositionOf(tree, noun) === 'to';
  return isAnswered && tokenAt(tree, head).lemma === 'response' && prepositionOf(tree, head) === 'in' ? head : noun;
}

/** "at the request of Washington": the deed is somebody's wish, and its doer is asked. "Mexico, under pressure from the U.S., …": whom the phrase hangs on undergoes it, "from" and "by" do it. */
function findSufferer(tree: SentenceTree, noun: number, own: readonly Oblique[]): Carrier | undefined {
  const { head, lemma } = tokenAt(tree, noun);
  const preposition = prepositionOf(tree, noun);
  const isFrom = own.some((oblique) => oblique.preposition === 'from');
  // "following a call from Trump", "after an appeal by Kyiv": whoever acts then was asked
  const answered = answeredAt(tree, noun);
  const isCall =
    isFrom &&
    CALLS.has(lemma.toLowerCase()) &&
    (answered !== noun || ['after', 'following', 'amid', 'despite', 'upon'].includes(preposition));
  const isWish = isCall || (demands.has(lemma.toLowerCase()) && ['at', 'on'].includes(preposition));
  const isHelp = helps.has(lemma.toLowerCase()) && preposition === 'with';
  const isSubjectTo = preposition === 'to' && head >= 0 && tokenAt(tree, head).lemma.toLowerCase() === 'subject';
  if (isSubjectTo)
    return {
      verb: head,
      agents: [],
      patients: childrenBy(tree, head, 'nsubj'),
      obliques: [],
      rule: 'noun/under',
    };
  if (preposition !== 'under' && !((isWish || isHelp) && head >= 0)) return undefined;
  const behind = (prepositions: readonly string[]): number[] =>
    own.filter((oblique) => prepositions.includes(oblique.preposition)).map((oblique) => oblique.head);
  const doers = behind(['from', 'by']);
  const agents = doers.length > 0 ? doers : behind(['of']);
  const patients = partyOf(tree, answered);
  return { verb: head, agents, patients, obliques: [], rule: 'noun/under' };
}

/** "U.S.-Mexico talks": the first of two names that a hyphen joins. */
const joinedByHyphen = (tree: SentenceTree, second: number): number[] =>
  childrenBy(tree, second, 'compound').filter(
    (first) => first === second - 2 && tokenAt(tree, first + 1).text === '-' && tokenAt(tree, first).upos === 'PROPN',
  );

const CHARGES = new Set(['charge', 'count', 'suspicion', 'allegation', 'accusation']);

/** "was arrested on charges of fraud": whoever arrests, or says so, charges whom the verb befalls. */
function findCharge(tree: SentenceTree, noun: number): Carrier | undefined {
  const { head, deprel, lemma } = tokenAt(tree, noun);
  if (head < 0 || tokenAt(tree, head).upos !== 'VERB' || baseRelation(deprel) !== 'obl') return undefined;
  if (!CHARGES.has(lemma.toLowerCase()) || prepositionOf(tree, noun) !== 'on') return undefined;
  const isPassive = isPassiveVerb(tree, head);
  return {
    verb: head,
    agents: isPassive ? doersBy(tree, head) : findSubject(tree, head).heads,
    patients: isPassive ? findSubject(tree, head).heads : childrenBy(tree, head, 'obj'),
    obliques: [],
    rule: 'noun/charge',
  };
}

/** Modifiers before a noun that may name its doer: "U.S. sanctions", "Mexican troops". */
const premodifiers = (tree: SentenceTree, noun: number): number[] =>
  childrenBy(tree, noun, 'compound', 'amod')
    .filter((child) => child < noun)
    .flatMap((child) => [...joinedByHyphen(tree, child), ...leaderOf(tree, child), child]);

/** "U.S.-led airstrikes": whoever leads them carries them out; not who backs them. */
const leaderOf = (tree: SentenceTree, participle: number): number[] =>
  tokenAt(tree, participle).lemma === 'lead' ? leadersIn(tree, participle) : [];

const AIMING = new Set(
  'target hit strike punish penalize hamper cripple devastate batter choke squeeze isolate ravage pummel strangle'.split(
    ' ',
  ),
);

/** Whether a clause on a noun says of the noun what it does: "targeting", "that have crippled". */
const tellsOfNoun = (tree: SentenceTree, verb: number): boolean =>
  tokenAt(tree, verb).xpos === 'VBG' ||
  childrenBy(tree, verb, 'nsubj').some((subject) => ['that', 'which'].includes(lowerAt(tree, subject)));

/** "sanctions targeting Russian banks", "airstrikes that hit the capital": as good as "against" them. */
const aimedAt = (tree: SentenceTree, noun: number): Oblique[] =>
  childrenBy(tree, noun, 'acl')
    .filter((verb) => AIMING.has(tokenAt(tree, verb).lemma.toLowerCase()) && tellsOfNoun(tree, verb))
    .flatMap((verb) => childrenBy(tree, verb, 'obj'))
    .map((head) => ({ preposition: 'against', head }));

/** Phrases on which a parser hangs those that follow: "the extradition of X to Y by Z", "the lawsuit by X against Y". */
const CHAINING = new Set(['of', 'by', 'from']);

/** A noun's prepositional phrases, and those that hang on its "of", "by" and "from" phrases: either way it is read. */
function chainedObliques(tree: SentenceTree, noun: number): Oblique[] {
  const own = [...obliquesOf(tree, noun), ...aimedAt(tree, noun)];
  const chained = own
    .filter(({ preposition }) => CHAINING.has(preposition))
    .flatMap(({ head }) => obliquesOf(tree, head).filter(({ preposition }) => !CHAINING.has(preposition)));
  return [...own, ...chained];
}

/** "accusations that the administration hid it", "calls for Congress to act": the clause that tells what a noun says. */
const saidThat = (tree: SentenceTree, noun: number): number | undefined =>
  childrenBy(tree, noun, 'acl', 'ccomp', 'advcl').find(
    (verb) =>
      isMarkedFor(tree, verb) ||
      childrenBy(tree, verb, 'mark').some((mark) => tokenAt(tree, mark).text.toLowerCase() === 'that'),
  );

/** "accusations from Republicans", "a threat from Iran": who says it. */
const senders = (tree: SentenceTree, noun: number, own: readonly Oblique[]): number[] =>
  messages.has(tokenAt(tree, noun).lemma.toLowerCase())
    ? own.filter(({ preposition }) => preposition === 'from').map(({ head }) => head)
    : [];

/** Brings an event noun to its clause: possessor, "by" and the carrying verb's subject are doers, "of" the undergoer. */
export function toNounClause(tree: SentenceTree, noun: number): Clause {
  const own = chainedObliques(tree, noun);
  const carrier =
    findSufferer(tree, noun, own) ??
    findStance(tree, noun) ??
    findCharge(tree, noun) ??
    findSetting(tree, noun) ??
    findAnswer(tree, noun) ??
    findMaker(tree, noun) ??
    findCarrier(tree, noun);
  const by = own.filter(({ preposition }) => preposition === 'by').map(({ head }) => head);
  const possessors = childrenBy(tree, noun, 'nmod:poss');
  // "Mexico is a partner of", "the gang is a threat to": what is said to be so does it
  const isSaidOf = (subject: number): boolean => !/^(?:it|this|that|there)$/i.test(tokenAt(tree, subject).text);
  const subjects = childBy(tree, noun, 'cop') === undefined ? [] : childrenBy(tree, noun, 'nsubj').filter(isSaidOf);
  const complement = saidThat(tree, noun);
  const agents =
    [by, senders(tree, noun, own), carrier?.agents ?? [], subjects, possessors, premodifiers(tree, noun)].find(
      (heads) => heads.length > 0,
    ) ?? [];
  // "Guzmán's arrest by marines": with a doer of its own, the noun befalls whose it is
  const befallen = by.length > 0 && agents === by ? possessors : [];
  return {
    sentence: tree.sentence.index,
    predicate: noun,
    lemma: tokenAt(tree, noun).lemma.toLowerCase(),
    category: 'noun',
    agents,
    patients: [
      ...(carrier?.patients ?? []),
      ...befallen,
      ...own.flatMap(({ preposition, head }) => (preposition === 'of' && !agents.includes(head) ? [head] : [])),
    ],
    indirect: [],
    ...(complement === undefined ? {} : { complement }),
    obliques: [...own, ...(carrier?.obliques ?? [])].filter(
      ({ preposition }) => preposition !== 'by' && preposition !== 'of',
    ),
    isPassive: false,
    isAgentShared: by.length === 0 && carrier !== undefined,
    // "is under attack": the noun is the root, and no verb carries it
    ...(carrier === undefined || carrier.verb < 0 ? {} : { lightVerb: carrier.verb }),
    rules: [carrier?.rule ?? 'noun/bare'],
  };
}
