import type { TextSpan } from '@cartograph/model';
import { canSpeak } from './can-speak.ts';
import { findSubject } from './clause-subject.ts';
import {
  askingVerbs,
  asVerbs,
  boundObjects,
  gerundVerbs,
  infinitiveVerbs,
  judgingVerbs,
  namingVerbs,
  objectVerbs,
  prepositionVerbs,
  speechVerbs,
  stanceVerbs,
} from './cue-words.ts';
import { texts } from './governing-verbs.ts';
import { modalOf } from './modal-of.ts';
import { quotationsIn } from './quote-spans.ts';
import type { CueVerb, FoundContent } from './reported-content.ts';
import { below, deed, said } from './reported-content.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { childBy, childrenBy, markOf, prepositionOf, subtreeRange, tokenAt } from './sentence-tree.ts';
import { subtreeTokens } from './token-spans.ts';
import { isPassiveVerb, nounBehind, obliquesOf } from './verb-clause.ts';
import { wordList } from '../words/word-list.ts';

/** "called him a liar", "described it as a success": what is named, and how. */
export function namedContent({ tree, verb, lemma, quotations }: CueVerb): FoundContent | undefined {
  if (!namingVerbs.has(lemma)) return undefined;
  const isPassive = isPassiveVerb(tree, verb);
  const referred =
    lemma === 'refer' ? obliquesOf(tree, verb).find(({ preposition }) => preposition === 'to') : undefined;
  const named = referred?.head ?? (isPassive ? undefined : childBy(tree, verb, 'obj'));
  const asPhrase = [
    ...childrenBy(tree, verb, 'obl', 'advcl'),
    // "dismissed the allegations as fantasy": hung on the object
    ...(named === undefined ? [] : childrenBy(tree, named, 'nmod')),
  ].find((child) => child > verb && (prepositionOf(tree, child) === 'as' || markOf(tree, child) === 'as'));
  if (asVerbs.has(lemma)) {
    if (asPhrase === undefined || (named === undefined && !isPassive)) return undefined;
    // "this should be seen as a start": nobody does
    if (isPassive && modalOf(tree, verb) !== undefined && nounBehind(tree, verb, 'by') === undefined) return undefined;
    const subject = isPassive && named === undefined ? raisedSubject(tree, verb) : [];
    return said(below(tree, [...subject, ...(named === undefined ? [] : [named]), asPhrase]));
  }
  const name = childBy(tree, verb, 'xcomp', 'ccomp') ?? asPhrase ?? nameBehind(tree, verb, named);
  if (name === undefined) {
    if (named === undefined) return undefined;
    if (lemma === 'consider' && isFollowedByBeing(tree, named))
      return said(tree.tokens.slice(verb + 1).map(({ index }) => index));
    if (isJudgedInPlace(tree, verb, named)) return said(below(tree, [named]));
    const words = quotationBehind(tree, named, quotations);
    return words.length > 0 ? said([...below(tree, [named]), ...words]) : quotedName(tree, verb, quotations);
  }
  // "called the deal a mistake": some parsers hang the deal on the mistake
  const isWhole =
    named !== undefined ||
    lemma !== 'call' ||
    childBy(tree, name, 'nsubj') !== undefined ||
    quotationBehind(tree, verb, quotations).length > 0;
  const subject = isPassive ? raisedSubject(tree, verb) : [];
  return isWhole ? said(below(tree, named === undefined ? [...subject, name] : [named, name])) : undefined;
}

const GIVING_NAMES = new Set(['call', 'dub', 'label', 'brand', 'deem']);

/** "whom the tabloids dubbed the Iron Widow", "called it a mistake": a name that the parser took for a second object. */
function nameBehind(tree: SentenceTree, verb: number, named: number | undefined): number | undefined {
  if (named === undefined || !GIVING_NAMES.has(tokenAt(tree, verb).lemma.toLowerCase())) return undefined;
  return childrenBy(tree, verb, 'obj', 'obl:unmarked').find((child) => {
    const { first } = subtreeRange(tree, child);
    const isNext = first === verb + 1 || first === subtreeRange(tree, named).last + 1;
    return child !== named && isNext && tokenAt(tree, child).upos !== 'PRON';
  });
}

/** "considers the loss of what it sought to be proof": "to be", which the parser hung within the object or beside it. */
const isFollowedByBeing = (tree: SentenceTree, named: number): boolean =>
  tree.tokens.some(
    ({ index, text, lemma }) =>
      index > named + 1 && lemma === 'be' && text === 'be' && tree.tokens[index - 1]?.text === 'to',
  );

/** "calling Democrats weak on crime": what the parser hung on the object as its adjective. */
const isJudgedInPlace = (tree: SentenceTree, verb: number, named: number): boolean =>
  GIVING_NAMES.has(tokenAt(tree, verb).lemma.toLowerCase()) &&
  childrenBy(tree, named, 'amod').some((adjective) => adjective > named && tokenAt(tree, adjective).upos === 'ADJ');

const MAX_NAME = 60;
const DESCRIBING = new Set(['ADJ', 'ADV', 'DET', 'NOUN', 'VERB']);

/** "called her remarks about the judge “racially charged”": a name in marks that the parser hung within the object. */
function quotedName(tree: SentenceTree, verb: number, quotations: readonly TextSpan[]): FoundContent | undefined {
  if (!GIVING_NAMES.has(tokenAt(tree, verb).lemma.toLowerCase())) return undefined;
  const after = { start: tokenAt(tree, verb).end, end: tree.sentence.end };
  const [name] = quotationsIn(quotations, after);
  const opening = name && tree.tokens.find(({ start }) => start === name.start);
  if (!name || !opening || name.end - name.start > MAX_NAME || opening.index < verb + 2) return undefined;
  const before = tree.tokens[opening.index - 1];
  const inside = tree.tokens[opening.index + 1];
  if (before?.upos === 'PUNCT' || !inside || !DESCRIBING.has(inside.upos)) return undefined;
  return said(tree.tokens.filter(({ index, start }) => index > verb && start < name.end).map(({ index }) => index));
}

/** "called the decision “incredibly dumb”": the words of a quotation right behind a token. */
function quotationBehind(tree: SentenceTree, token: number, quotations: readonly TextSpan[]): readonly number[] {
  const next = tree.tokens[token + 1];
  const [quotation] = next?.upos === 'PUNCT' ? quotationsIn(quotations, next) : [];
  if (!next || !quotation || quotation.start !== next.start) return [];
  return tree.tokens.filter(({ start, index }) => index > token && start < quotation.end).map(({ index }) => index);
}

/** Where somebody says something; lemmas. */
const settings = wordList('interview speech conference hearing briefing debate news tweet post');

const BLAMING = new Set(['accuse', 'blame', 'suspect']);

/** "criticized the bill passed by Congress for failing": the phrase that the parser hung deeper than its verb. */
function phraseBelow(tree: SentenceTree, object: number, wanted: readonly string[]): number | undefined {
  return subtreeTokens(tree, object).find((token) => {
    const { upos, xpos } = tokenAt(tree, token);
    const isPhrase = wanted.includes('of') ? upos === 'NOUN' || upos === 'VERB' : xpos === 'VBG';
    return (
      token > object &&
      isPhrase &&
      (wanted.includes(prepositionOf(tree, token)) || wanted.includes(markOf(tree, token)))
    );
  });
}

/** "accused him of lying", "called for calm". */
export function prepositionalContent({ tree, verb, lemma }: CueVerb): FoundContent | undefined {
  const wanted = prepositionVerbs[lemma];
  if (!wanted) return undefined;
  const isPassive = isPassiveVerb(tree, verb);
  // "agreed with Canada to cut tariffs": with whom, not what
  if (lemma === 'agree' && childBy(tree, verb, 'xcomp') !== undefined) return undefined;
  // "was admitted to a hospital"
  if (isPassive && lemma === 'admit') return undefined;
  const target = isPassive ? [] : childrenBy(tree, verb, 'obj').filter((child) => child > verb);
  const direct = childrenBy(tree, verb, 'obl', 'advcl').filter(
    (child) => child > verb && (wanted.includes(prepositionOf(tree, child)) || wanted.includes(markOf(tree, child))),
  );
  const isJudging = BLAMING.has(lemma) || wanted.includes('for');
  // "accused her colleagues on the bench of lying"
  const places = lemma === 'accuse' && !isPassive ? childrenBy(tree, verb, 'obl').filter((child) => child > verb) : [];
  const hosts = direct.length === 0 && isJudging ? [...target, ...places] : [];
  const phrases = direct.length === 0 ? hosts.flatMap((object) => phraseBelow(tree, object, wanted) ?? []) : direct;
  if (phrases.length === 0) return undefined;
  const asked =
    lemma === 'call' || lemma === 'appeal'
      ? childrenBy(tree, verb, 'xcomp', 'advcl').filter((child) => markOf(tree, child) === 'to')
      : [];
  // "appeals to voters": they like it; "appealed to them to vote" asks
  if (lemma === 'appeal' && asked.length === 0 && phrases.every((phrase) => prepositionOf(tree, phrase) === 'to'))
    return undefined;
  const accused = isPassive && BLAMING.has(lemma) ? raisedSubject(tree, verb) : [];
  const tokens = below(tree, [...accused, ...target, ...(direct.length === 0 ? places : []), ...phrases, ...asked]);
  return BLAMING.has(lemma) ? said(tokens) : deed(tokens);
}

/** "The gang is said to have fled": the subject of the cue is that of what is said. */
function raisedSubject(tree: SentenceTree, verb: number): readonly number[] {
  const subject = childBy(tree, verb, 'nsubj');
  const isRaised = subject !== undefined && subject < verb && childBy(tree, verb, 'expl') === undefined;
  return isRaised && !/^(?:that|what|which|who)$/i.test(tokenAt(tree, subject).text) ? [subject] : [];
}

/** Verbs that report by an infinitive with "to" alone. */
const STATING = new Set(['declare', 'estimate', 'suspect', 'presume', 'rumor']);

/** "vowed to stay", "asked him to leave", "wants Congress to act": the deed with its doer, where the cue has him for its object. */
export function infinitiveContent({ tree, verb, lemma }: CueVerb): FoundContent | undefined {
  const isGerund = gerundVerbs.has(lemma);
  if (!infinitiveVerbs.has(lemma) && !isGerund) return undefined;
  if (lemma === 'like' && modalOf(tree, verb) !== 'would') return undefined;
  const complement =
    childrenBy(tree, verb, 'xcomp', 'ccomp').find((child) => child > verb) ??
    (askingVerbs.has(lemma) ? askedFor(tree, verb) : undefined);
  if (complement === undefined || (isGerund && tokenAt(tree, complement).xpos !== 'VBG')) return undefined;
  // "declared himself president", "suspected of theft"
  if (STATING.has(lemma) && markOf(tree, complement) !== 'to') return undefined;
  // "refuses to say where": he does not say
  if (lemma === 'refuse' && speechVerbs.has(tokenAt(tree, complement).lemma.toLowerCase())) return undefined;
  const doers = isPassiveVerb(tree, verb)
    ? raisedSubject(tree, verb)
    : childrenBy(tree, verb, 'obj', 'iobj').filter((child) => child > verb && child < complement);
  return deed(below(tree, [...doers, complement]));
}

/** "warned people in the valley to leave": what is asked of the object, hung on it or on the verb. */
function askedFor(tree: SentenceTree, verb: number): number | undefined {
  const object = childBy(tree, verb, 'obj', 'iobj');
  if (object === undefined || object < verb) return undefined;
  const clauses = [...childrenBy(tree, verb, 'advcl'), ...childrenBy(tree, object, 'acl')];
  return clauses.find((child) => child > object && tokenAt(tree, child).xpos === 'VB' && markOf(tree, child) === 'to');
}

/** "is expected to announce the charges", "plans to propose a bill": nothing is said yet. */
const isIntended = (tree: SentenceTree, verb: number): boolean => {
  const { head, deprel, xpos } = tokenAt(tree, verb);
  const isOpen = deprel === 'xcomp' && head >= 0 && xpos === 'VB' && markOf(tree, verb) === 'to';
  return isOpen && infinitiveVerbs.has(tokenAt(tree, head).lemma.toLowerCase());
};

const AT = new Set(['in', 'on', 'during', 'at']);

/** "dismissed the claims in an interview": where it was said, which the parser hung on the object. */
const occasionsOf = (tree: SentenceTree, object: number): number[] =>
  childrenBy(tree, object, 'nmod').filter((child) => {
    const noun = tokenAt(tree, child).lemma.toLowerCase();
    return child > object && AT.has(prepositionOf(tree, child)) && (settings.has(noun) || texts.has(noun));
  });

/** "condemned the move as “counterproductive”": the words in marks behind a verb that judges, with the "as" before them. */
function markedBehind(tree: SentenceTree, verb: number, quotations: readonly TextSpan[]): readonly number[] {
  if (quotationsIn(quotations, tokenAt(tree, verb)).length > 0) return [];
  const phrases = childrenBy(tree, verb, 'obl', 'advcl').filter(
    (child) => child > verb && (prepositionOf(tree, child) === 'as' || markOf(tree, child) === 'as'),
  );
  return phrases
    .map((child) => subtreeTokens(tree, child))
    .filter((tokens) => tokens.some((token) => quotationsIn(quotations, tokenAt(tree, token)).length > 0))
    .flat();
}

/** "opposed the law", not "no evidence to support the claim" or "their deeds do not support it": whether somebody is for or against. */
function isStance(tree: SentenceTree, verb: number): boolean {
  const [subject] = findSubject(tree, verb).heads;
  return markOf(tree, verb) !== 'to' && subject !== undefined && canSpeak(tree, subject);
}

/** "denied the charge", "announced his intention to run", wherever the parser hung the infinitive. */
export function objectContent({ tree, verb, lemma, quotations }: CueVerb): FoundContent | undefined {
  if (!objectVerbs.has(lemma) || isPassiveVerb(tree, verb) || isIntended(tree, verb)) return undefined;
  if (lemma === 'mention' && tree.tokens[verb - 2]?.text.toLowerCase() === 'not') return undefined;
  const object = childBy(tree, verb, 'obj');
  if (object === undefined || object < verb || (stanceVerbs.has(lemma) && !isStance(tree, verb))) return undefined;
  // "confirmed the nominee": put into office
  if (lemma === 'confirm' && (canSpeak(tree, object) || /^(?:nominee|nomination)$/.test(tokenAt(tree, object).lemma)))
    return undefined;
  // "claimed responsibility" says so, "claimed 20 lives" does not
  const wanted = boundObjects[lemma];
  if (wanted !== undefined && !wanted.has(tokenAt(tree, object).lemma.toLowerCase())) return undefined;
  const purposes = childrenBy(tree, verb, 'xcomp', 'advcl').filter(
    (child) => child > object && markOf(tree, child) === 'to',
  );
  const occasions = new Set(occasionsOf(tree, object).flatMap((child) => subtreeTokens(tree, child)));
  const words = judgingVerbs.has(lemma) ? markedBehind(tree, verb, quotations) : [];
  const named = below(tree, [object, ...purposes]).filter((token) => !occasions.has(token));
  return deed([...new Set([...named, ...words])].sort((a, b) => a - b));
}
