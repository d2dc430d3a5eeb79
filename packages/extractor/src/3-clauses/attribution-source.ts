import type { TextSpan } from '@cartograph/model';
import { findSubject } from './clause-subject.ts';
import { cueAdjectives } from './cue-words.ts';
import { texts } from './governing-verbs.ts';
import { subjectAround, subjectBefore } from './inserted-clause.ts';
import { saidBeside } from './others-words.ts';
import { cueBeforeDeed, speakerAbove } from './speaker-above.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { months } from './times/time-patterns.ts';
import { baseRelation, childBy, childrenBy, lowerAt, prepositionOf, tokenAt } from './sentence-tree.ts';
import { subtreeTokens, tokenRuns } from './token-spans.ts';
import { isPassiveVerb, nounBehind, obliquesOf } from './verb-clause.ts';

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON']);
const EDGE = new Set(['ADP', 'SCONJ', 'CCONJ', 'PART', 'PUNCT']);
const MAY_HOLD_CUE = new Set(['acl', 'appos', 'conj', 'nmod']);
const UNSAID = new Set(['it', 'there', 'what', 'that', 'this', 'which']);

/** "…," said James McCament, acting under secretary: a name right behind the verb that no subject stands before. */
function inverted(tree: SentenceTree, verb: number): number | undefined {
  const next = verb + 1 < tree.tokens.length ? tokenAt(tree, verb + 1) : undefined;
  if (!next || !(NOMINAL.has(next.upos) || next.upos === 'DET')) return undefined;
  const child = childrenBy(tree, verb, 'obj', 'ccomp', 'obl', 'parataxis').find(
    (one) => one > verb && NOMINAL.has(tokenAt(tree, one).upos) && subtreeTokens(tree, one)[0] === verb + 1,
  );
  return child ?? nameAt(tree, verb + 1);
}

const NAME = new Set(['DET', 'ADJ', 'NOUN', 'PROPN']);

/** The head of the noun phrase that begins at a token, whatever the parser hung it on. */
function nameAt(tree: SentenceTree, first: number): number | undefined {
  let last = first;
  while (NAME.has(tree.tokens[last + 1]?.upos ?? '')) last += 1;
  const phrase = tree.tokens.slice(first, last + 1);
  return phrase.find(({ upos, head }) => NOMINAL.has(upos) && (head < first || head > last))?.index;
}

/** A name, a comma, and nothing but a description up to a token. */
const isApposition = (tree: SentenceTree, name: number, to: number): boolean => {
  const between = tree.tokens.slice(name + 1, to);
  return (
    tokenAt(tree, name).upos === 'PROPN' &&
    between.some(({ text }) => text === ',') &&
    between.every(({ upos }) => NOUN_PHRASE.has(upos))
  );
};

/** Whom a relative pronoun stands for, where it opens the clause of a verb that hangs on a noun. */
const relativeOf = (tree: SentenceTree, verb: number, pronoun: number): number => {
  const { head, deprel } = tokenAt(tree, verb);
  return baseRelation(deprel) === 'acl' && head >= 0 ? head : pronoun;
};

/** "A majority, the study showed, get their news": where the parser gave the cue two subjects, the nearer is its own. */
function nearerSubject(tree: SentenceTree, verb: number): number | undefined {
  const subjects = childrenBy(tree, verb, 'nsubj').filter((child) => child < verb);
  const [outer, own] = [subjects.at(-2), subjects.at(-1)];
  if (outer === undefined || own === undefined) return undefined;
  // "Ann Example, director of Numbers USA, told": what a comma closes before the cue belongs to the name before it
  if (tree.tokens[verb - 1]?.text === ',' && isApposition(tree, outer, own)) return outer;
  const isParted = tree.tokens.slice(outer, own).some(({ text }) => text === ',');
  // "Northam, who in defending it suggested": the object of a participle
  if (tokenAt(tree, outer).xpos.startsWith('W') && tree.tokens[own - 1]?.xpos === 'VBG')
    return relativeOf(tree, verb, outer);
  const isNamed = tokenAt(tree, own).upos !== 'NOUN' || childBy(tree, own, 'det', 'nmod:poss') !== undefined;
  return NOMINAL.has(tokenAt(tree, own).upos) && (isParted || isNamed) ? own : undefined;
}

/** "Rep. Ann Example (D-MI) proposed sending": a name whose verb the parser took for its participle. */
function nameOfParticiple(tree: SentenceTree, verb: number): number | undefined {
  const { head, deprel, xpos } = tokenAt(tree, verb);
  const isBare = deprel === 'acl' && xpos === 'VBN' && childBy(tree, verb, 'aux') === undefined;
  const isWhole = head >= 0 && head < verb && tokenAt(tree, head).head < 0 && tokenAt(tree, head).upos === 'PROPN';
  return isBare && isWhole ? head : undefined;
}

const FROM = new Set(['from', 'by', 'of']);

/** "a statement from the campaign clarifying that …": the text whose participle it is, wherever the parser hung it. */
function textOf(tree: SentenceTree, verb: number): number | undefined {
  const { head, deprel, xpos } = tokenAt(tree, verb);
  if (deprel !== 'acl' || xpos !== 'VBG' || head < 0 || BREAK.test(tree.tokens[verb - 1]?.text ?? '')) return undefined;
  const isText = (noun: number): boolean => noun >= 0 && texts.has(tokenAt(tree, noun).lemma.toLowerCase());
  const from = childrenBy(tree, head, 'nmod').find((child) => child < verb && FROM.has(prepositionOf(tree, child)));
  if (isText(head)) return from === undefined ? undefined : head;
  const above = tokenAt(tree, head);
  return above.deprel === 'nmod' && FROM.has(prepositionOf(tree, head)) && isText(above.head) ? above.head : undefined;
}

const BREAK = /^[,–—-]+$/;

/** "left the meeting—citing office policy—": a participle behind a break that the parser hung on the noun before it goes with the verb above. */
function subjectBeside(tree: SentenceTree, verb: number): number | undefined {
  const { head, deprel, xpos } = tokenAt(tree, verb);
  if (xpos !== 'VBG' || deprel !== 'acl' || head < 0 || !BREAK.test(tree.tokens[verb - 1]?.text ?? ''))
    return undefined;
  let above = tokenAt(tree, head);
  // what stands before its verb is the one who speaks: "Cruz, speaking to donors, said"
  while (above.upos !== 'VERB' && above.head >= 0 && above.head < verb) above = tokenAt(tree, above.head);
  return above.upos === 'VERB' && above.index < head ? above.index : undefined;
}

/** The head of who speaks by a verb; undefined when nobody is named. `isReporting`: its content stands before it. */
export function sourceOfVerb(tree: SentenceTree, verb: number, isReporting: boolean): number | undefined {
  const beside = saidBeside(tree, verb);
  if (beside !== undefined) return sourceOfVerb(tree, beside, isReporting);
  // "are concerned that …": tagged as a passive, it is a state of mind
  const isOfMind = cueAdjectives.has(tokenAt(tree, verb).text.toLowerCase());
  if (isPassiveVerb(tree, verb) && !isOfMind) {
    return nounBehind(tree, verb, 'by') ?? nameOfParticiple(tree, verb);
  }
  const before = cueBeforeDeed(tree, verb);
  if (before !== undefined) return sourceOfVerb(tree, before, isReporting);
  const around = subjectAround(tree, verb);
  if (around !== undefined) return around;
  const ownText = textOf(tree, verb);
  if (ownText !== undefined) return ownText;
  const apart = subjectBeside(tree, verb);
  if (apart !== undefined) return sourceOfVerb(tree, apart, false);
  const own = childBy(tree, verb, 'nsubj');
  if (own === undefined && isReporting) {
    const behind = inverted(tree, verb);
    if (behind !== undefined) return behind;
  }
  const head = nearerSubject(tree, verb) ?? findSubject(tree, verb).heads[0];
  const subject = head === undefined || !isTime(tree, head) ? head : besideTime(tree, head, verb);
  if (subject === undefined) return subjectBefore(tree, verb) ?? speakerAbove(tree, verb, undefined);
  const { text, upos } = tokenAt(tree, subject);
  const isExpletive = upos === 'PRON' && UNSAID.has(text.toLowerCase()) && childBy(tree, verb, 'expl') !== undefined;
  if (isExpletive || upos === 'VERB') return undefined;
  // "Trump is unhappy and insists that …": the predicate's own subject
  if (upos === 'CCONJ') return undefined;
  // "many of your sources", "most of them"; "many say"
  const isCounted = obliquesOf(tree, subject).some(({ preposition }) => preposition === 'of');
  const isOwn = baseRelation(tokenAt(tree, subject).deprel) === 'nsubj';
  const isPredicate = upos === 'ADJ' && childBy(tree, subject, 'det') === undefined && !isCounted && !isOwn;
  return isPredicate ? childBy(tree, subject, 'nsubj') : (speakerAbove(tree, verb, subject) ?? subject);
}

const NOUN_PHRASE = new Set(['PROPN', 'NOUN', 'ADJ', 'DET', 'NUM', 'ADP', 'PART', 'PUNCT']);
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|last|next|today|yesterday|week|month|year|morning|night|earlier|later)s?$/i;
const WHEN = new Set(['initially', 'originally', 'previously', 'recently', 'repeatedly', 'daily', 'now']);
const CLAUSE_START = new Set(['SCONJ', 'CCONJ', 'PUNCT']);

const isTime = (tree: SentenceTree, token: number): boolean => TIME.test(tokenAt(tree, token).text);

/** "Trump earlier Friday denied", "This morning we have informed": who speaks, where the parser took the time for it. */
function besideTime(tree: SentenceTree, time: number, verb: number): number | undefined {
  const isNamed = (token: number): boolean => {
    const { upos, text } = tokenAt(tree, token);
    return NOMINAL.has(upos) && !UNSAID.has(text.toLowerCase()) && !isTime(tree, token);
  };
  const between = tree.tokens.slice(time + 1, verb).map(({ index }) => index);
  // "Lucy Flores, a former member, last week said": the parser gave the verb both
  const other = childrenBy(tree, verb, 'nsubj').findLast((child) => child < verb && isNamed(child));
  if (other !== undefined) return other;
  return [...subtreeTokens(tree, time), ...between].find(isNamed);
}

/**
 * "Khaled Haddad, editor of the paper, said": where the parser took the apposition for the subject, the name before it
 * belongs to the source. The first token of the whole, or the given one.
 */
function withNameBefore(tree: SentenceTree, first: number): number {
  if (first < 2 || tokenAt(tree, first - 1).text !== ',') return first;
  let start = first - 1;
  while (start > 0 && NOUN_PHRASE.has(tokenAt(tree, start - 1).upos) && !/^["“”]$/.test(tokenAt(tree, start - 1).text))
    start -= 1;
  const words = tree.tokens.slice(start, first - 1);
  const isClauseStart = start === 0 || CLAUSE_START.has(tokenAt(tree, start - 1).upos);
  const isName = words[0]?.upos === 'PROPN' && words.every(({ text }) => !TIME.test(text));
  return isClauseStart && isName ? start : first;
}

/** "Ann Example, director of Numbers USA, told": a description between commas that the parser cut short runs up to the cue. */
function withApposition(tree: SentenceTree, last: number, cue: number): number {
  const rest = tree.tokens.slice(last + 1, cue - 1);
  const isCut = tree.tokens[cue - 1]?.text === ',' && rest.length > 0 && rest.length <= MAX_CUT;
  return isCut && rest.every(({ upos }) => upos === 'PROPN' || upos === 'NOUN') ? cue - 2 : last;
}

const isClosedBefore = (tree: SentenceTree, last: number): boolean => tree.tokens[last + 1]?.text === ',';

/** "According to Rathbun, the property …" without a second comma: what follows the first is the sentence, not an apposition. */
function cutAtClause(tree: SentenceTree, run: readonly number[]): readonly number[] {
  const after = (run.at(-1) ?? 0) + 1;
  const comma = run.findIndex((token) => tokenAt(tree, token).text === ',');
  const isClosed = after >= tree.tokens.length || tokenAt(tree, after).upos === 'PUNCT';
  return comma > 0 && !isClosed ? run.slice(0, comma) : run;
}

/** '…,” maritime security firm Dryad warned': the nouns between a quotation and a name belong to it. */
function fromQuotation(tree: SentenceTree, first: number): number {
  let start = first;
  while (/^(?:DET|ADJ|NOUN|PROPN)$/.test(tree.tokens[start - 1]?.upos ?? '')) start -= 1;
  const isBehindMarks = /^["”]$/.test(tree.tokens[start - 1]?.text ?? '');
  return isBehindMarks && tree.tokens.slice(start, first).every(({ text }) => !TIME.test(text)) ? start : first;
}

/** All that a token hangs below, itself included. */
function ancestorsOf(tree: SentenceTree, token: number): ReadonlySet<number> {
  const above = new Set<number>();
  for (let at = token; at >= 0 && !above.has(at); at = tokenAt(tree, at).head) above.add(at);
  return above;
}

const INNER = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART']);
const REST = new Set(['NOUN', 'PROPN', 'PART']);

const MAX_BRACKET = 3;
const MAX_CUT = 4;

/** "Sen. Ron Johnson (R-Wis.)": a bracket that a source opens is closed in it. */
function closeBracket(tree: SentenceTree, start: number, end: number): number {
  const texts = tree.tokens.slice(start, end + 1 + MAX_BRACKET).map(({ text }) => text);
  const inside = texts.slice(0, end + 1 - start);
  const closing = texts.findIndex((text, index) => index >= inside.length && text.endsWith(')'));
  return inside.lastIndexOf('(') > inside.findLastIndex((text) => text.endsWith(')')) && closing >= 0
    ? start + closing
    : end;
}

const COMPLEMENTS = new Set(['with', 'to', 'about', 'on']);

/** "a Democrat familiar with the administration's thinking", "an official close to the talks": the adjective's own preposition. */
const isComplement = (tree: SentenceTree, adjective: number): boolean =>
  tree.tokens[adjective]?.upos === 'ADJ' &&
  tree.tokens[adjective + 1]?.upos === 'ADP' &&
  COMPLEMENTS.has(lowerAt(tree, adjective + 1)) &&
  NOUN_PHRASE.has(tree.tokens[adjective + 2]?.upos ?? '');

function endOfPhrase(tree: SentenceTree, first: number): number {
  let end = first;
  while (INNER.has(tree.tokens[end + 1]?.upos ?? '')) end += 1;
  return end;
}

/** "according to Bloomberg data", "according to the Office of the Trade Representative": what a broken tree left out. */
function withRestBehind(tree: SentenceTree, last: number): number {
  let end = last;
  for (;;) {
    const next = tree.tokens[end + 1];
    if (!next) return end;
    const isOf = next.text.toLowerCase() === 'of' && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tree.tokens[end + 2]?.upos ?? '');
    if (isOf) {
      end += 2;
      while (/^(?:ADJ|NOUN|PROPN)$/.test(tree.tokens[end + 1]?.upos ?? '')) end += 1;
    } else if (isComplement(tree, end)) end = endOfPhrase(tree, end + 2);
    else if (REST.has(next.upos) && next.text.toLowerCase() !== 'to') end += 1;
    else return end;
  }
}

/** A weekday is none of the speaker's names: "Sunday Treasury Secretary Vance", "Putin on Friday". */
function withoutTimes(tree: SentenceTree, run: readonly number[], source: number): readonly number[] {
  const isTime = (token: number | undefined): boolean => token !== undefined && TIME.test(tokenAt(tree, token).text);
  let from = 0;
  let to = run.length;
  if (isTime(run[0]) && run[0] !== source && tokenAt(tree, run[0] ?? 0).upos === 'PROPN') from = 1;
  if (isTime(run.at(-1)) && run.at(-1) !== source) to -= 1;
  if (to < run.length && lowerAt(tree, run[to - 1]) === 'on') to -= 1;
  // "Berg in March refused", "officials initially feared"
  const isMonth = months.includes(lowerAt(tree, run[to - 1] ?? source)) && lowerAt(tree, run[to - 2]) === 'in';
  if (isMonth) to -= 2;
  else if (WHEN.has(lowerAt(tree, run[to - 1])) && run[to - 1] !== source) to -= 1;
  const kept = run.slice(from, to);
  return kept.includes(source) ? kept : run;
}

/** The words of a source and the token that names it. */
export interface SourcePhrase extends TextSpan {
  readonly head: number;
}

const TOLD = new Set(['to', 'about', 'during', 'after', 'before']);
const STOP = /^[.!?,;:]$/;
const PLURAL = new Set(['NNS', 'NNPS']);

/** A word that only leads to a source: a preposition, or "that" before a plural, which the parser took for its determiner. */
const isEdge = (tree: SentenceTree, token: number): boolean =>
  EDGE.has(tokenAt(tree, token).upos) ||
  // "What officials say is that …"
  lowerAt(tree, token) === 'what' ||
  (lowerAt(tree, token) === 'that' && PLURAL.has(tree.tokens[token + 1]?.xpos ?? ''));

/** The verbs that share their subject with a cue: itself, and those it is coordinated with or lends its infinitive to. */
function sharers(tree: SentenceTree, cue: number): readonly number[] {
  const found = [cue];
  for (let at = tokenAt(tree, cue); at.head >= 0 && /^(?:conj|xcomp)$/.test(at.deprel);) {
    at = tokenAt(tree, at.head);
    found.push(at.index);
  }
  return found;
}

/** "Ramón Vega, who said": the relative pronoun that is the subject of the cue belongs to its source. */
function withRelative(tree: SentenceTree, end: number, cue: number): number {
  const next = tree.tokens.find(({ index, upos }) => index > end && upos !== 'PUNCT');
  const isRelative = next !== undefined && /^(?:who|which|that)$/i.test(next.text) && next.upos === 'PRON';
  const isSubject = next !== undefined && next.deprel.startsWith('nsubj') && sharers(tree, cue).includes(next.head);
  return isRelative && isSubject && next.index < cue ? next.index : end;
}

/** "Cruz, speaking to donors, said": a participle between commas tells what the source does meanwhile. */
function isAside(tree: SentenceTree, token: number, cue: number): boolean {
  const { xpos, deprel } = tokenAt(tree, token);
  if (token > cue || xpos !== 'VBG' || !/^(?:acl|advcl)$/.test(deprel)) return false;
  return lowerAt(tree, (childBy(tree, token, 'mark') ?? token) - 1) === ',';
}

/** The words of a source: its noun phrase without preposition, possessive mark and the clause that the cue stands in. */
export function sourcePhrase(tree: SentenceTree, source: number, cue: number): SourcePhrase {
  const aboveCue = ancestorsOf(tree, cue);
  const isCut = (token: number): boolean => {
    if (token === cue || isAside(tree, token, cue)) return true;
    const { deprel, xpos } = tokenAt(tree, token);
    const relation = baseRelation(deprel);
    if (relation === 'parataxis' || relation === 'cop' || (relation === 'case' && xpos === 'POS'))
      return tokenAt(tree, token).head === source;
    // "said Ira Pruitt to the Gazette about the vote"
    if (relation === 'nmod' && cue < source && token > source && TOLD.has(prepositionOf(tree, token)))
      return tokenAt(tree, source).upos === 'PROPN' && tokenAt(tree, token).head === source;
    if ((relation === 'case' || relation === 'mark' || relation === 'cc') && token < source)
      return tokenAt(tree, token).head === source;
    return MAY_HOLD_CUE.has(relation) && aboveCue.has(token);
  };
  const tokens = subtreeTokens(tree, source, isCut).filter((token) => token !== cue);
  const whole = tokenRuns(tree, tokens).find((one) => one.includes(source)) ?? [source];
  const run = withoutTimes(tree, cue < source ? cutAtClause(tree, whole) : whole, source);
  let at = 0;
  while (at < run.length - 1 && run[at] !== source && isEdge(tree, run[at] ?? 0)) at += 1;
  const first = run[at] ?? source;
  const last = run.findLast((token) => !STOP.test(tokenAt(tree, token).text)) ?? source;
  const start =
    cue > source && isClosedBefore(tree, last)
      ? withNameBefore(tree, first)
      : cue === last + 1
        ? fromQuotation(tree, first)
        : first;
  const end = closeBracket(tree, start, cue < source ? withRestBehind(tree, last) : withApposition(tree, last, cue));
  const name = tree.tokens
    .slice(start, first)
    .find(({ upos, head }) => upos === 'PROPN' && (head < start || head >= first));
  const spoken = withRelative(tree, end, cue);
  return { head: name?.index ?? source, start: tokenAt(tree, start).start, end: tokenAt(tree, spoken).end };
}
