import type { SentenceTree } from './sentence-tree.ts';
import { baseRelation, childrenBy, conjuncts, prepositionOf, tokenAt } from './sentence-tree.ts';
import { humanNouns } from './human-nouns.ts';
import { memberNouns } from './member-nouns.ts';
import { countedNoun } from './counted-noun.ts';
import type { ReadMention } from '../reading.ts';
import type { MentionIndex } from './mention-index.ts';
import { leadersIn } from './leading-participle.ts';

/** An actor that fills a role, by which mention, and how far from the role's own head. */
export interface RoleActor {
  readonly id: string;
  readonly mention: ReadMention;
  /** 0 the role's head itself; 1 and more when it stands within the role's noun phrase ("Mexico's decision"). */
  readonly distance: number;
  /** The sentence does not put it in the role: it was taken from elsewhere. */
  readonly isImplied?: boolean;
}

const MAX_DEPTH = 3;
const INNER_PREPOSITIONS = new Set([
  'of',
  'in',
  'from',
  'by',
  'with',
  'at',
  'against',
  'on',
  'for',
  'between',
  'to',
  'toward',
]);
const TITLE_RELATIONS = ['flat', 'nmod:desc', 'appos'];

const fill = (mention: ReadMention, distance: number): RoleActor[] =>
  mention.entities.map((id) => ({ id, mention, distance }));

function direct(tree: SentenceTree, index: MentionIndex, head: number): ReadMention | undefined {
  const here = index.at(head) ?? index.titledAt(head);
  if (here && here.entities.length > 0) return here;
  for (const child of childrenBy(tree, head, ...TITLE_RELATIONS)) {
    const mention = index.at(child);
    if (mention && mention.entities.length > 0) return mention;
  }
  return undefined;
}

/** "the US state of Texas": what the "of" phrase names is the noun itself; lemmas. */
const POLITIES = new Set(['state', 'city', 'province', 'town', 'republic', 'county', 'territory', 'kingdom', 'nation']);

const behindOf = (tree: SentenceTree, head: number): number[] =>
  childrenBy(tree, head, 'nmod')
    .filter((child) => prepositionOf(tree, child) === 'of')
    .flatMap((child) => conjuncts(tree, child));

/** "the governments of Canada and Mexico": a description that was taken for the first of them only. */
const others = (tree: SentenceTree, index: MentionIndex, { kind, entities }: ReadMention, head: number): RoleActor[] =>
  kind === 'nominal' && tokenAt(tree, head).feats['Number'] === 'Plur' && entities.length === 1
    ? behindOf(tree, head)
        .map((child) => index.at(child))
        .filter((mention, _, all) => mention?.kind === 'name' && all[0]?.entities[0] === entities[0])
        .flatMap((mention) => (mention ? fill(mention, 0) : []))
        .filter(({ id }) => id !== entities[0])
    : [];

/** Actors within a noun phrase whose head is none: possessor, demonym, "of" phrase. */
function nested(tree: SentenceTree, index: MentionIndex, head: number, depth: number): RoleActor[] {
  // "their Mexican counterparts" act for their own government
  if (tokenAt(tree, head).lemma.toLowerCase() === 'counterpart')
    return childrenBy(tree, head, 'amod', 'compound').flatMap((child) => actorsAtHead(tree, index, child, depth));
  if (depth > MAX_DEPTH || humanNouns.has(tokenAt(tree, head).lemma.toLowerCase())) return [];
  const polity = POLITIES.has(tokenAt(tree, head).lemma.toLowerCase()) ? behindOf(tree, head) : [];
  const named = polity.flatMap((child) => actorsAtHead(tree, index, child, depth - 1));
  if (named.length > 0) return named;
  for (const relation of ['nmod:poss', 'compound', 'amod', 'nmod']) {
    const found = childrenBy(tree, head, relation)
      .filter((child) => relation === 'nmod:poss' || tokenAt(tree, child).deprel !== 'nmod:poss')
      .filter((child) => relation !== 'nmod' || INNER_PREPOSITIONS.has(prepositionOf(tree, child)))
      .flatMap((child) => (relation === 'nmod' ? conjuncts(tree, child) : [child]))
      .flatMap((child) => actorsAtHead(tree, index, child, depth));
    if (found.length > 0) return found;
  }
  return [...doersOf(tree, head), ...leadersOf(tree, head)].flatMap((doer) => actorsAtHead(tree, index, doer, depth));
}

/** "the U.S.-led campaign", "Saudi-backed troops": who is named before the participle acts by the noun. */
const leadersOf = (tree: SentenceTree, head: number): number[] =>
  childrenBy(tree, head, 'amod').flatMap((participle) => leadersIn(tree, participle));

/** Who did what a clause on a noun tells: "the reform that the teachers had demanded", "an appeal filed by the governor". */
const doersOf = (tree: SentenceTree, head: number): number[] =>
  childrenBy(tree, head, 'acl').flatMap((verb) =>
    tokenAt(tree, verb).deprel === 'acl:relcl'
      ? childrenBy(tree, verb, 'nsubj').filter((subject) => tokenAt(tree, subject).upos !== 'PRON')
      : childrenBy(tree, verb, 'obl').filter((doer) => prepositionOf(tree, doer) === 'by'),
  );

/** Whether an id is of somebody whom only this document knows, by a description or a lone surname. */
export const isDescribed = (id: string): boolean => id.startsWith('x-') && id.includes('@');

/** "three commanders of the Zetas": what is done to unnamed members is done to the body that they are named by, and "members of Congress" act for it. */
function bodyOfMembers(
  tree: SentenceTree,
  index: MentionIndex,
  { kind, entities }: ReadMention,
  head: number,
  depth: number,
): RoleActor[] {
  const lemma = tokenAt(tree, head).lemma.toLowerCase();
  // a lemmatiser keeps "troops"
  const isMember = memberNouns.has(lemma) || memberNouns.has(lemma.replace(/s$/, ''));
  if (kind !== 'nominal' || depth > 0 || !isMember) return [];
  return ['nmod', 'nmod:poss', 'compound']
    .flatMap((relation) => childrenBy(tree, head, relation))
    .filter((child) => ['', 'of', 'from', 'with'].includes(prepositionOf(tree, child)))
    .flatMap((child) => {
      const body = index.at(child);
      return body?.kind === 'name' && body.label !== 'Place' && body.label !== 'Person' ? fill(body, depth + 1) : [];
    })
    .filter(({ id }) => !entities.includes(id));
}

const EXAMPLES = new Set(['like', 'such as', 'including']);

/** "three countries, Guatemala, Honduras and El Salvador", "allies like Japan": the members that a list or an example names. */
function listed(tree: SentenceTree, index: MentionIndex, head: number, depth: number): RoleActor[] {
  if (tokenAt(tree, head).feats['Number'] !== 'Plur') return [];
  const examples = childrenBy(tree, head, 'nmod').filter((child) => EXAMPLES.has(prepositionOf(tree, child)));
  const members = [...childrenBy(tree, head, 'appos'), ...examples].flatMap((child) => conjuncts(tree, child));
  const named = members.map((child) => index.at(child)).filter((mention) => mention?.kind === 'name');
  return named.length >= 2 || examples.length > 0
    ? named.flatMap((mention) => (mention ? fill(mention, depth) : []))
    : [];
}

function actorsAtHead(tree: SentenceTree, index: MentionIndex, head: number, depth: number): RoleActor[] {
  const members = listed(tree, index, head, depth);
  if (members.length > 0) return members;
  const mention = direct(tree, index, head);
  if (mention) {
    const body = bodyOfMembers(tree, index, mention, head, depth);
    const isNobody = mention.number === 'plural' && mention.entities.every(isDescribed);
    return body.length > 0 && isNobody
      ? body.map((actor) => ({ ...actor, distance: depth }))
      : [...fill(mention, depth), ...others(tree, index, mention, head), ...body];
  }
  const counted = countedNoun(tree, head);
  if (counted !== undefined) return actorsAtHead(tree, index, counted, depth);
  return nested(tree, index, head, depth + 1);
}

const distinct = (actors: readonly RoleActor[]): RoleActor[] =>
  actors.filter((actor, position) => actors.findIndex(({ id }) => id === actor.id) === position);

/** The actors that a role's head and all that is coordinated with it stand for. */
export function actorsOf(tree: SentenceTree, index: MentionIndex, heads: readonly number[]): RoleActor[] {
  const all = heads.flatMap((head) => conjuncts(tree, head));
  return distinct(all.flatMap((head) => (isNounLike(tree, head) ? actorsAtHead(tree, index, head, 0) : [])));
}

const isNounLike = (tree: SentenceTree, head: number): boolean => {
  const { upos, deprel } = tokenAt(tree, head);
  return upos !== 'VERB' || baseRelation(deprel) !== 'conj';
};
