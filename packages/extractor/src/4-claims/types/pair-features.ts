import type { EventType } from '@cartograph/model';
import { verbMood } from '../../3-clauses/find-mood.ts';
import type { SentenceTree } from '../../3-clauses/sentence-tree.ts';
import { baseRelation, childrenBy, prepositionOf, tokenAt } from '../../3-clauses/sentence-tree.ts';
import type { ReadMention } from '../../reading.ts';
import type { Candidate } from '../candidate-features.ts';
import { framesOf } from '../frames/all-frames.ts';
import { pathBetween } from './pair-path.ts';

/** Two actors of a sentence, in the order of a claim. */
interface ActorPair {
  readonly tree: SentenceTree;
  readonly subject: ReadMention;
  readonly object: ReadMention;
}

const CONTENT = new Set(['VERB', 'NOUN', 'ADJ', 'ADV', 'PART', 'AUX']);
const lemmaAt = (tree: SentenceTree, token: number): string => {
  const { lemma, text, xpos } = tokenAt(tree, token);
  return xpos === 'MD' ? text.toLowerCase() : lemma.toLowerCase();
};

/** The types of every frame that a word may fire, whatever its roles. */
function typesOf(tree: SentenceTree, token: number): readonly EventType[] {
  const { upos } = tokenAt(tree, token);
  const category = upos === 'VERB' ? 'verb' : upos === 'NOUN' ? 'noun' : upos === 'ADJ' ? 'adjective' : undefined;
  if (!category) return [];
  const particles = childrenBy(tree, token, 'compound:prt').map((child) => tokenAt(tree, child).text.toLowerCase());
  const lemma = tokenAt(tree, token).lemma.toLowerCase();
  const frames = framesOf(category, [lemma, ...particles].join(' '));
  return [...new Set((frames.length > 0 ? frames : framesOf(category, lemma)).map(({ relation }) => relation))];
}

const isVerbal = (tree: SentenceTree, token: number): boolean => tokenAt(tree, token).upos === 'VERB';

/** Where a mention stands under the word above it: "nsubj", "obl with". */
function slotOf(tree: SentenceTree, head: number): string {
  const { deprel } = tokenAt(tree, head);
  return /^(?:obl|nmod)/.test(deprel) && deprel !== 'nmod:poss'
    ? `${baseRelation(deprel)} ${prepositionOf(tree, head)}`
    : deprel;
}

function pathFeatures({ tree, subject, object }: ActorPair): string[] {
  const { up, down, top } = pathBetween(tree, subject.head, object.head);
  const between = [...up.slice(0, -1), top, ...down.slice(0, -1)];
  const verbs = between.filter((token) => isVerbal(tree, token));
  const nearest = up.find((token) => isVerbal(tree, token));
  const nearestToObject = down.find((token) => isVerbal(tree, token));
  return [
    ...between.flatMap((token) => [
      `path ${lemmaAt(tree, token)}`,
      ...typesOf(tree, token).map((type) => `path-type ${type}`),
    ]),
    `top ${lemmaAt(tree, top)}`,
    ...typesOf(tree, top).map((type) => `top-type ${type}`),
    ...(nearest === undefined ? [] : [`subject-verb ${lemmaAt(tree, nearest)}`]),
    ...(nearest === undefined ? [] : typesOf(tree, nearest).map((type) => `subject-verb-type ${type}`)),
    ...(nearestToObject === undefined ? [] : [`object-verb ${lemmaAt(tree, nearestToObject)}`]),
    ...(nearestToObject === undefined ? [] : typesOf(tree, nearestToObject).map((type) => `object-verb-type ${type}`)),
    ...verbs.map((verb) => `mood ${verbMood(tree, verb).mood}`),
    ...verbs.slice(0, 3).map((verb) => `mood ${verbMood(tree, verb).mood} ${typesOf(tree, verb)[0] ?? ''}`),
    `subject ${slotOf(tree, subject.head)}`,
    `object ${slotOf(tree, object.head)}`,
    `object ${slotOf(tree, object.head)} ${lemmaAt(tree, down[0] ?? top)}`,
    `slots ${slotOf(tree, subject.head)} ${slotOf(tree, object.head)}`,
    `length ${Math.min(4, between.length)}`,
  ];
}

function wordFeatures({ tree, subject, object }: ActorPair): string[] {
  const [left, right] = subject.first < object.first ? [subject, object] : [object, subject];
  const inside = (token: number): boolean =>
    (token >= subject.first && token <= subject.last) || (token >= object.first && token <= object.last);
  const words = tree.tokens.filter(({ index, upos }) => !inside(index) && CONTENT.has(upos));
  const zone = (index: number): string => (index < left.first ? 'before' : index > right.last ? 'after' : 'between');
  return [
    ...words.map(({ index }) => `word ${lemmaAt(tree, index)}`),
    ...words.flatMap(({ index }) => typesOf(tree, index).map((type) => `type ${type}`)),
    ...words.flatMap(({ index }) => typesOf(tree, index).map((type) => `type ${zone(index)} ${type}`)),
    ...words
      .filter(({ index }) => zone(index) !== 'before')
      .map(({ index }) => `${zone(index)} ${lemmaAt(tree, index)}`),
    ...tree.tokens
      .slice(left.last + 1, right.first)
      .map(({ index }) => `pair ${lemmaAt(tree, index)} ${lemmaAt(tree, Math.min(index + 1, tree.tokens.length - 1))}`),
  ];
}

/** What frames made of a pair: each type, with the direction. */
const frameFeatures = ({ subject }: ActorPair, framed: readonly Candidate[]): string[] =>
  framed.flatMap((candidate) => {
    const isForward = candidate.mutual || subject.entities.includes(candidate.subject);
    return [`frame ${candidate.relation}`, `frame ${candidate.relation} ${isForward ? 'forward' : 'backward'}`];
  });

/**
 * What the type model weighs of two actors of a sentence, in the order of a claim, with the candidates that frames made
 * of them: names of features that hold, each once.
 */
export function pairFeatures(
  tree: SentenceTree,
  subject: ReadMention,
  object: ReadMention,
  framed: readonly Candidate[],
): readonly string[] {
  const pair = { tree, subject, object };
  return [
    ...new Set([
      'bias',
      `order ${subject.first < object.first ? 'forward' : 'backward'}`,
      `labels ${subject.label} ${object.label}`,
      framed.length === 0 ? 'frame none' : 'frame some',
      ...frameFeatures(pair, framed),
      ...pathFeatures(pair),
      ...wordFeatures(pair),
    ]),
  ];
}
