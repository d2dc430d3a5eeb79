import type { Clause } from '../3-clauses/clause.ts';
import { findSubject } from '../3-clauses/clause-subject.ts';
import { texts } from '../3-clauses/governing-verbs.ts';
import type { MentionIndex } from '../3-clauses/mention-index.ts';
import { toNounClause } from '../3-clauses/noun-clause.ts';
import type { RoleActor } from '../3-clauses/role-actors.ts';
import { actorsOf } from '../3-clauses/role-actors.ts';
import type { SentenceTree } from '../3-clauses/sentence-tree.ts';
import { childrenBy, tokenAt } from '../3-clauses/sentence-tree.ts';
import { toVerbClause } from '../3-clauses/verb-clause.ts';
import type { ReadMention } from '../reading.ts';
import { fitsObject } from './frame-roles.ts';
import { framesOf } from './frames/all-frames.ts';
import type { Frame } from './frames/frame.ts';

const BY_AUTHORITY = new Set(['COERCE', 'ACCUSE', 'SANCTION']);
const AUTHORITIES: ReadonlySet<string> = new Set(['Agency', 'Government']);

/** "killed in a U.S. airstrike": whoever an attack noun beside the passive belongs to. */
const agentsOfAttack = (tree: SentenceTree, index: MentionIndex, clause: Clause): readonly RoleActor[] =>
  clause.obliques
    .filter(({ preposition }) => preposition === 'in' || preposition === 'during' || preposition === 'after')
    .filter(({ head }) =>
      framesOf('noun', tokenAt(tree, head).lemma.toLowerCase()).some(
        ({ relation }) => relation === 'ASSAULT' || relation === 'COERCE',
      ),
    )
    .flatMap(({ head }) => actorsOf(tree, index, toNounClause(tree, head).agents))
    .concat(actorsOf(tree, index, attackersBeside(tree, clause)));

const BESIDE = new Set(['when', 'after', 'as', 'while']);

/** "were killed when the gunman opened fire": who attacks in the clause beside the passive. */
const attackersBeside = (tree: SentenceTree, { predicate }: Clause): readonly number[] =>
  childrenBy(tree, predicate, 'advcl')
    .filter((verb) =>
      childrenBy(tree, verb, 'advmod', 'mark').some((mark) => BESIDE.has(tokenAt(tree, mark).text.toLowerCase())),
    )
    .map((verb) => toVerbClause(tree, verb))
    .filter(
      (beside) =>
        !beside.isPassive &&
        framesOf('verb', beside.lemma).some((frame) => frame.relation === 'ASSAULT' && fitsObject(tree, beside, frame)),
    )
    .flatMap(({ agents }) => agents);

/** "was arrested in Dallas" tells where, and not that the city did it. */
const isTown = ({ actorKind, kind }: ReadMention): boolean => kind === 'name' && /^(city|state)$/.test(actorKind ?? '');

/** "was arrested in Niger", "was evicted from the embassy": the country or body whose ground it was. */
function agentsOfPlace(tree: SentenceTree, index: MentionIndex, clause: Clause, frame: Frame): readonly RoleActor[] {
  if (frame.relation !== 'COERCE' && frame.relation !== 'SANCTION') return [];
  const heads = clause.obliques
    .filter(({ preposition }) => preposition === 'from' || preposition === 'in')
    .map(({ head }) => head);
  return actorsOf(tree, index, heads)
    .filter(({ mention, distance }) => distance === 0 && AUTHORITIES.has(mention.label) && !isTown(mention))
    .map((actor) => ({ ...actor, isImplied: true }));
}

const JUDGING = new Set(['ACCUSE', 'SUPPORT']);

/** "was ridiculed in the media", "was invited to the White House": who is not said to judge or invite, but where it was. */
function agentsOfVenue(tree: SentenceTree, index: MentionIndex, clause: Clause, frame: Frame): readonly RoleActor[] {
  const isInvited = frame.word === 'invite';
  if (!isInvited && !JUDGING.has(frame.relation)) return [];
  const prepositions = isInvited ? ['to'] : ['in', 'on'];
  const labels: ReadonlySet<string> = isInvited ? AUTHORITIES : new Set(['Organization']);
  const heads = clause.obliques.filter(({ preposition }) => prepositions.includes(preposition)).map(({ head }) => head);
  return actorsOf(tree, index, heads)
    .filter(({ mention, distance }) => distance === 0 && labels.has(mention.label))
    .map((actor) => ({ ...actor, isImplied: true }));
}

/** "ordered a strike that killed him": what a deed does is done by its doer. */
export function agentsOfDeed(
  tree: SentenceTree,
  index: MentionIndex,
  { agents }: Clause,
): readonly RoleActor[] | undefined {
  const deeds = agents.filter((head) => {
    const { upos, lemma } = tokenAt(tree, head);
    return upos === 'NOUN' && framesOf('noun', lemma.toLowerCase()).some(({ relation }) => relation === 'ASSAULT');
  });
  const doers = [
    ...deeds.flatMap((deed) => actorsOf(tree, index, toNounClause(tree, deed).agents)),
    ...agents.flatMap((text) => actorsOf(tree, index, authorsOf(tree, text))),
  ];
  return doers.length > 0 ? doers : undefined;
}

/** "released a message that threatened the West": a text speaks for whoever makes it. */
function authorsOf(tree: SentenceTree, text: number): readonly number[] {
  const { lemma, deprel, head } = tokenAt(tree, text);
  return texts.has(lemma.toLowerCase()) && deprel === 'obj' && head >= 0 ? findSubject(tree, head).heads : [];
}

const COMMISSIVE = new Set(['vow', 'promise', 'pledge', 'threaten', 'swear']);

/** "vowed that migrants would be deported": whoever vows it is to do it. */
function promisersOf(tree: SentenceTree, index: MentionIndex, { predicate }: Clause): readonly RoleActor[] {
  const { deprel, head } = tokenAt(tree, predicate);
  if (deprel !== 'ccomp' || head < 0 || !COMMISSIVE.has(tokenAt(tree, head).lemma.toLowerCase())) return [];
  return actorsOf(tree, index, findSubject(tree, head).heads);
}

/** Whether nothing but adverbs stands between a word and the start of its sentence or quotation. */
function opensSpeech(tree: SentenceTree, token: number): boolean {
  let before = token - 1;
  while (before >= 0 && tokenAt(tree, before).upos === 'ADV') before--;
  return before < 0 || tokenAt(tree, before).xpos === '``';
}

/** "Just spoke to the president, Trump tweeted": a verb that opens a quotation without a subject is its speaker's own. */
function selfOf(tree: SentenceTree, clause: Clause, stated: readonly RoleActor[]): readonly RoleActor[] {
  // "we just need Congress to act, he said": whoever else is meant, the speaker is
  const isFirstPerson = clause.agents.some((head) => /^(?:we|I)$/i.test(tokenAt(tree, head).text));
  if (isFirstPerson && clause.category === 'verb') return stated.map((actor) => ({ ...actor, isImplied: true }));
  const isOwn = clause.category === 'verb' && !clause.isPassive && tokenAt(tree, clause.predicate).xpos === 'VBD';
  return isOwn && clause.agents.length === 0 && opensSpeech(tree, clause.predicate) ? stated : [];
}

/** Who did what a passive without "by" tells: whose attack it was, or the body that says so ("was arrested, the police said"). */
export function impliedAgents(
  tree: SentenceTree,
  index: MentionIndex,
  clause: Clause,
  frame: Frame,
  stated: readonly RoleActor[],
): readonly RoleActor[] {
  if (!clause.isPassive || clause.agents.length > 0) return selfOf(tree, clause, stated);
  const promisers = promisersOf(tree, index, clause);
  if (promisers.length > 0) return promisers;
  const attackers =
    frame.relation === 'ASSAULT'
      ? agentsOfAttack(tree, index, clause)
      : [...agentsOfPlace(tree, index, clause, frame), ...agentsOfVenue(tree, index, clause, frame)];
  if (attackers.length > 0) return attackers;
  // "detainees convicted of murder, the agency said": the participle tells who they are
  if (tokenAt(tree, clause.predicate).deprel === 'acl') return [];
  return BY_AUTHORITY.has(frame.relation)
    ? stated.filter(({ mention }) => AUTHORITIES.has(mention.label)).map((actor) => ({ ...actor, isImplied: true }))
    : [];
}
