import type { Mood } from '@cartograph/model';
import type { Clause, ClauseMood } from './clause.ts';
import { findSubject } from './clause-subject.ts';
import {
  alleging,
  delaying,
  demanding,
  encounters,
  ending,
  failing,
  going,
  lightVerbs,
  meetingVerbs,
  messages,
  planningWords,
  performatives,
  pondering,
  preventing,
  receivingVerbs,
  refusing,
  wishing,
} from './governing-verbs.ts';
import { DROPPED_PLAN, isDroppedPlan } from './dropped-plan.ts';
import { isObligedDeed } from './obliged-deed.ts';
import { isNegated, ownMood, standsAlone } from './own-mood.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { baseRelation, childBy, childrenBy, prepositionOf, tokenAt } from './sentence-tree.ts';
import { isMarkedFor, isPassiveVerb, obliquesOf, predicateLemma } from './verb-clause.ts';

const MAX_STEPS = 8;
const FUTURE_ADJECTIVES = new Set([
  'planned',
  'upcoming',
  'future',
  'scheduled',
  'next',
  'proposed',
  'forthcoming',
  'promised',
]);
const POSSIBLE_ADJECTIVES = new Set([
  'possible',
  'potential',
  'threatened',
  'likely',
  'hypothetical',
  'eventual',
  'looming',
]);
const ALLEGED_ADJECTIVES = new Set(['alleged', 'suspected', 'purported', 'reported', 'supposed', 'accused']);
/** In the passive, of a deed: "are believed to have murdered". */
const BELIEVING = new Set(['believe', 'think', 'say', 'report', 'rumor', 'presume']);
const FORCING = new Set(['force', 'compel', 'oblige']);
const DENYING = new Set(['deny', 'refute', 'dispute', 'denial', 'dismiss']);
const DONE: ClauseMood = { mood: 'done', isAlleged: false, demandedBy: [], rules: [] };

const inMood = (mood: Mood, rule: string, more: Partial<ClauseMood> = {}): ClauseMood => ({
  ...DONE,
  ...more,
  mood,
  rules: [rule],
});

/** Who demands by a verb: its subject, or the agent of its passive. */
const demander = (tree: SentenceTree, verb: number): readonly number[] =>
  isPassiveVerb(tree, verb)
    ? obliquesOf(tree, verb)
        .filter(({ preposition }) => preposition === 'by')
        .map(({ head }) => head)
    : findSubject(tree, verb).heads;

/** Whether a copula puts a predicate in the past. */
const isTold = (tree: SentenceTree, predicate: number): boolean =>
  childrenBy(tree, predicate, 'cop').some((cop) => ['VBD', 'VBN'].includes(tokenAt(tree, cop).xpos));

/** "wants Mexico to extradite him": somebody else is to do it. */
const hasOwnDoer = (tree: SentenceTree, governor: number): boolean =>
  tokenAt(tree, governor).upos === 'VERB' &&
  (childBy(tree, governor, 'obj', 'iobj') !== undefined ||
    childrenBy(tree, governor, 'ccomp', 'xcomp').some(
      (verb) => childBy(tree, verb, 'nsubj', 'nsubj:pass') !== undefined,
    ));

/** What a governing word makes of the deed below it; undefined where it says nothing of it. */
function governedMood(tree: SentenceTree, governor: number): ClauseMood | undefined {
  const token = tokenAt(tree, governor);
  const lemma = token.upos === 'VERB' ? predicateLemma(tree, governor) : token.lemma.toLowerCase();
  const rule = `mood/${lemma.replace(/ /g, '-')}`;
  const isNegative = isNegated(tree, governor);
  if (BELIEVING.has(lemma) && isPassiveVerb(tree, governor)) return inMood('done', rule, { isAlleged: true });
  if (alleging.has(lemma)) return inMood('done', rule, { isAlleged: true });
  if (DENYING.has(lemma)) return inMood('did-not', rule);
  if (refusing.has(lemma)) return isNegative ? DONE : inMood('refused', rule);
  if (failing.has(lemma)) return isNegative ? DONE : inMood('did-not', rule);
  // "was able to arrest dozens": and did
  if (lemma === 'able' && isTold(tree, governor)) return isNegative ? inMood('did-not', rule) : DONE;
  if (pondering.has(lemma)) return inMood(isNegative ? 'did-not' : 'possible', rule);
  if (planningWords.has(lemma)) return inMood(isNegative ? 'refused' : 'planned', rule);
  // "wanted for hacking into a computer"
  if (lemma === 'want' && token.upos === 'VERB' && isPassiveVerb(tree, governor))
    return inMood('done', rule, { isAlleged: true });
  // "were forced to ally with Israel": they did
  if (FORCING.has(lemma) && isPassiveVerb(tree, governor) && demander(tree, governor).length === 0) return undefined;
  if (demanding.has(lemma))
    return inMood('demanded', rule, { demandedBy: token.upos === 'VERB' ? demander(tree, governor) : [] });
  return undefined;
}

/** "It was not the gang that murdered him". */
const isCleftDenied = (tree: SentenceTree, verb: number): boolean => {
  const { deprel, head } = tokenAt(tree, verb);
  if (deprel !== 'acl:relcl' || head < 0 || childBy(tree, head, 'cop') === undefined) return false;
  const subject = childBy(tree, head, 'nsubj', 'expl');
  return subject !== undefined && tokenAt(tree, subject).text.toLowerCase() === 'it' && isNegated(tree, head);
};

/** "did not meet him and thanked Mexico", "is not angry and thanked Mexico": what an auxiliary or copula says binds no verb of another form. */
function isOfItself(tree: SentenceTree, verb: number, head: number): boolean {
  const { xpos } = tokenAt(tree, verb);
  if (childBy(tree, head, 'cop') !== undefined) return xpos !== 'VB';
  return tokenAt(tree, head).xpos === 'VB' && (xpos === 'VBD' || xpos === 'VBZ' || xpos === 'VBG');
}

/** The mood of a verb: its own words first, then what governs it. */
export function verbMood(tree: SentenceTree, verb: number, steps = 0): ClauseMood {
  const own = ownMood(tree, verb);
  const { head, deprel } = tokenAt(tree, verb);
  const adverbs = childrenBy(tree, verb, 'advmod').map((child) => tokenAt(tree, child).text.toLowerCase());
  const isAlleged = adverbs.includes('allegedly') || adverbs.includes('reportedly');
  if (own.mood !== 'done' || head < 0 || steps >= MAX_STEPS)
    return inMood(own.mood, own.rule ?? 'mood/plain', { isAlleged, ...(own.isPast ? { isPast: true } : {}) });
  if (isCleftDenied(tree, verb)) return inMood('did-not', 'mood/cleft');
  const relation = baseRelation(deprel);
  const governor = tokenAt(tree, head);
  if (relation === 'conj' && isOfItself(tree, verb, head)) return inMood('done', 'mood/plain', { isAlleged });
  // "will be firm and deport him": joined to what a copula says of the doer
  const isJoined = relation === 'conj' && (governor.upos === 'VERB' || childBy(tree, head, 'cop') !== undefined);
  if (isJoined && !standsAlone(tree, verb)) return verbMood(tree, head, steps + 1);
  if (relation === 'conj' && governor.upos === 'VERB' && childBy(tree, verb, 'nsubj') === undefined) {
    const shared = verbMood(tree, head, steps + 1);
    return { ...shared, isAlleged: shared.isAlleged || isAlleged };
  }
  if (
    relation === 'parataxis' ||
    relation === 'advcl' ||
    relation === 'acl' ||
    relation === 'xcomp' ||
    relation === 'ccomp' ||
    relation === 'csubj'
  ) {
    const found = belowGovernor(tree, verb, head, relation, steps);
    if (found) return { ...found, isAlleged: found.isAlleged || isAlleged };
  }
  return inMood('done', 'mood/plain', { isAlleged });
}

/** Whether the governing word decides how a clause is put: an infinitive, or a bare "that Mexico pay"; not "told us that Mexico paid". */
const bindsClause = (tree: SentenceTree, verb: number, relation: string, isInfinitive: boolean): boolean =>
  relation !== 'ccomp' || isInfinitive || tokenAt(tree, verb).xpos === 'VB' || tokenAt(tree, verb).xpos === 'VBG';

/** Of a reported clause only what denies or accuses tells. */
function reportedMood(tree: SentenceTree, governor: number): ClauseMood | undefined {
  const { lemma } = tokenAt(tree, governor);
  return DENYING.has(lemma) || alleging.has(lemma) ? governedMood(tree, governor) : undefined;
}

/** "has yet to impose". */
const hasAdverb = (tree: SentenceTree, head: number, adverb: string): boolean =>
  ['have', 'be'].includes(tokenAt(tree, head).lemma.toLowerCase()) &&
  childrenBy(tree, head, 'advmod').some((child) => tokenAt(tree, child).text.toLowerCase() === adverb);

/** "It is not true that …", "it is false that …". */
function isUntrue(tree: SentenceTree, head: number): boolean {
  const lemma = tokenAt(tree, head).lemma.toLowerCase();
  return lemma === 'false' || lemma === 'untrue' || (['true', 'case'].includes(lemma) && isNegated(tree, head));
}

const WISHING = new Set(['push', 'argue', 'wait', 'lobby', 'agitate', 'pray', 'campaign']);

/** "pushed for Congress to approve the aid". */
const isWishedFor = (tree: SentenceTree, verb: number, head: number): boolean => {
  const lemma = tokenAt(tree, head).lemma.toLowerCase();
  return (demanding.has(lemma) || WISHING.has(lemma)) && isMarkedFor(tree, verb) && !isNegated(tree, head);
};

/** What is decided against is refused. */
const AGAINST = new Set('vote decide argue advise rule speak campaign lobby fight opt warn choose'.split(' '));

/** "wants Mexico to extradite him", "delayed imposing tariffs": what only a verb below tells. */
function verbalMood(tree: SentenceTree, verb: number, governor: number): ClauseMood | undefined {
  const lemma = tokenAt(tree, governor).upos === 'VERB' ? predicateLemma(tree, governor) : '';
  if (isNegated(tree, governor)) return undefined;
  if (wishing.has(lemma) && hasOwnDoer(tree, governor))
    return inMood('demanded', `mood/${lemma}`, { demandedBy: demander(tree, governor) });
  return delaying.has(lemma) && tokenAt(tree, verb).xpos === 'VBG'
    ? inMood('done', `mood/${lemma.replace(/ /g, '-')}`, { ending: lemma })
    : undefined;
}

/** "I want to thank Mexico": who says so does it. */
const isSaidByWishing = (tree: SentenceTree, verb: number, head: number): boolean =>
  performatives.has(tokenAt(tree, verb).lemma.toLowerCase()) &&
  wishing.has(tokenAt(tree, head).lemma.toLowerCase()) &&
  !isNegated(tree, head) &&
  childrenBy(tree, head, 'nsubj').some((subject) => /^(?:I|we)$/i.test(tokenAt(tree, subject).text));

const PROOFS = new Set(['evidence', 'proof', 'indication', 'sign', 'suggestion']);

/** "There is no evidence that …", "found no sign that …". */
const isUnproved = (tree: SentenceTree, head: number): boolean =>
  PROOFS.has(tokenAt(tree, head).lemma.toLowerCase()) && isNegated(tree, head);

const MEETING = new Set(['meet', 'talk', 'speak', 'confer', 'consult', 'visit', 'attend', 'discuss', 'sit']);
const JOURNEYS = new Set(['travel', 'fly', 'come', 'go', 'arrive', 'visit', 'send', 'gather', 'be', 'sit', 'return']);

/** "Kim traveled to Singapore to meet with Trump": whoever made the journey had the meeting for which it was made. */
const isMeetingOfJourney = (tree: SentenceTree, verb: number, head: number): boolean =>
  MEETING.has(tokenAt(tree, verb).lemma.toLowerCase()) &&
  [head, ...childrenBy(tree, head, 'cop')].some((word) => {
    const { lemma, xpos } = tokenAt(tree, word);
    return xpos === 'VBD' && JOURNEYS.has(lemma.toLowerCase());
  });

function belowGovernor(
  tree: SentenceTree,
  verb: number,
  head: number,
  relation: string,
  steps: number,
): ClauseMood | undefined {
  const mark = childrenBy(tree, verb, 'mark').map((child) => tokenAt(tree, child).text.toLowerCase());
  const { xpos } = tokenAt(tree, verb);
  const isInfinitive = xpos === 'VB' && mark.includes('to');
  // "with forces seizing the city": with a subject of its own it hangs on nothing
  const isGerund =
    xpos === 'VBG' &&
    childBy(tree, verb, 'nsubj') === undefined &&
    mark.some((word) => ['of', 'for', 'from', 'against', 'on', 'to', 'with', 'about'].includes(word));
  // "threatened to retaliate by imposing tariffs": the means are as real as the deed
  if (relation === 'advcl' && xpos === 'VBG' && mark.includes('by')) {
    const above = verbMood(tree, head, steps + 1);
    return above.mood === 'done' ? undefined : above;
  }
  // "voted against confirming him", "decided against sending troops"
  if (xpos === 'VBG' && mark.includes('against') && AGAINST.has(tokenAt(tree, head).lemma.toLowerCase()))
    return inMood('refused', 'mood/against');
  if (xpos === 'VBG' && mark.includes('from') && preventing.has(tokenAt(tree, head).lemma.toLowerCase()))
    return isNegated(tree, head) ? DONE : inMood('did-not', 'mood/kept-from');
  const isComplement = relation === 'xcomp' || relation === 'ccomp' || relation === 'csubj';
  if (isInfinitive && isDroppedPlan(tree, verb)) return inMood('done', 'mood/dropped-plan', { ending: DROPPED_PLAN });
  // "Mexico has got to help us": whoever says so wants it
  if (isObligedDeed(tree, verb)) return inMood('demanded', 'mood/obliged');
  if (relation === 'advcl' && isWishedFor(tree, verb, head))
    return inMood('demanded', 'mood/wish', { demandedBy: demander(tree, head) });
  if (relation === 'xcomp' && isSaidByWishing(tree, verb, head)) return inMood('done', 'mood/performative');
  if (isInfinitive && hasAdverb(tree, head, 'yet')) return inMood('did-not', 'mood/yet-to');
  if ((isComplement || relation === 'acl') && isUnproved(tree, head)) return inMood('did-not', 'mood/no-evidence');
  if (isComplement && isUntrue(tree, head)) return inMood('did-not', 'mood/not-true');
  if (isComplement || (relation === 'acl' && isInfinitive) || isGerund || (relation === 'advcl' && isInfinitive)) {
    // "refused food to shame the prosecutor": what is refused has its own object, and the infinitive tells what for
    const isPurpose =
      relation === 'advcl' && refusing.has(tokenAt(tree, head).lemma) && childBy(tree, head, 'obj') !== undefined;
    const binds = bindsClause(tree, verb, relation, isInfinitive);
    const governed = isPurpose
      ? undefined
      : binds
        ? (verbalMood(tree, verb, head) ?? governedMood(tree, head))
        : reportedMood(tree, head);
    if (governed && governed.mood !== 'done') {
      const above = tokenAt(tree, head).upos === 'VERB' ? verbMood(tree, head, steps + 1) : DONE;
      // "may agree to send", "will not refuse": the governor's own mood is the stronger one
      return above.mood === 'possible' && governed.mood === 'planned' ? { ...governed, mood: 'possible' } : governed;
    }
    if (governed) return governed;
    // "to help Mexico fight the cartels"
    const isBare = relation === 'ccomp' && xpos === 'VB' && mark.length === 0;
    if ((relation === 'xcomp' || isBare) && tokenAt(tree, head).upos === 'VERB') return verbMood(tree, head, steps + 1);
    if (!isComplement && isInfinitive && isMeetingOfJourney(tree, verb, head)) return verbMood(tree, head, steps + 1);
    if (relation === 'advcl' && isInfinitive) return inMood('planned', 'mood/purpose');
    if (relation === 'acl' && isInfinitive) return inMood('planned', 'mood/infinitive');
  }
  return undefined;
}

export function adjectiveMood(tree: SentenceTree, noun: number): ClauseMood | undefined {
  for (const child of childrenBy(tree, noun, 'amod', 'det')) {
    const word = tokenAt(tree, child).text.toLowerCase();
    if (FUTURE_ADJECTIVES.has(word)) return inMood('planned', `mood/${word}`);
    if (POSSIBLE_ADJECTIVES.has(word)) return inMood('possible', `mood/${word}`);
    if (ALLEGED_ADJECTIVES.has(word)) return inMood('done', `mood/${word}`, { isAlleged: true });
    if (word === 'no') return inMood('did-not', 'mood/no');
  }
  return undefined;
}

/** The mood of an event noun: its adjectives, then the verb or noun it hangs on. */
export function nounMood(tree: SentenceTree, noun: number, steps = 0): ClauseMood {
  const byAdjective = adjectiveMood(tree, noun);
  if (byAdjective) return byAdjective;
  if (childBy(tree, noun, 'cop') !== undefined) return verbMood(tree, noun, steps);
  const { head, deprel } = tokenAt(tree, noun);
  if (head < 0 || steps >= MAX_STEPS) return DONE;
  const governor = tokenAt(tree, head);
  if (deprel === 'conj') return governor.upos === 'VERB' ? DONE : nounMood(tree, head, steps + 1);
  if (governor.upos === 'NOUN' && baseRelation(deprel) === 'nmod') return governedMood(tree, head) ?? DONE;
  if (governor.upos !== 'VERB') return DONE;
  return carriedMood(tree, noun, head);
}

/** "lifted the sanctions", "called for talks", "will hold a meeting". */
function carriedMood(tree: SentenceTree, noun: number, verb: number): ClauseMood {
  const lemma = predicateLemma(tree, verb);
  const relation = baseRelation(tokenAt(tree, noun).deprel);
  const preposition = prepositionOf(tree, noun);
  const isObject = relation === 'obj' || tokenAt(tree, noun).deprel === 'nsubj:pass';
  const above = verbMood(tree, verb);
  // "ordered the killing of", "ordered the release of": whoever orders a deed by its noun has it done
  if (isObject && lemma === 'order') return above;
  // "resisted pressure from Washington": it was there
  if (messages.has(tokenAt(tree, noun).lemma.toLowerCase()) && meetingVerbs.get(lemma) === preposition) return DONE;
  if (isObject && ending.has(lemma)) return { ...above, ending: lemma };
  // "will leave for a summit": it takes place as the journey does
  if (preposition === 'for' && encounters.has(tokenAt(tree, noun).lemma.toLowerCase()) && going.has(lemma))
    return above;
  const isGoverned =
    isObject || preposition === 'for' || preposition === 'on' || preposition === 'of' || preposition === 'to';
  const governed = isGoverned ? governedMood(tree, verb) : undefined;
  if (governed) return governed;
  return isObject || lightVerbs.has(lemma) || receivingVerbs.has(lemma) || relation === 'nsubj' ? above : DONE;
}

/** How a clause puts its deed. */
export function findMood(tree: SentenceTree, { category, predicate, lightVerb, rules }: Clause): ClauseMood {
  if (category !== 'noun') return verbMood(tree, predicate);
  // "rejected Trump's offer": it was made
  if (rules.includes('noun/answered')) return adjectiveMood(tree, predicate) ?? DONE;
  // "dropped the charges that Mueller had brought": as the clause tells that made them
  if (rules.includes('noun/made') && lightVerb !== undefined) return verbMood(tree, lightVerb);
  return nounMood(tree, predicate);
}
