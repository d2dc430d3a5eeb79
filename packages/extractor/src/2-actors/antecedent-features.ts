import type { Token } from '@cartograph/model';
import type { RegisteredActor } from './actor-register.ts';
import type { DocumentContext, SentenceContext } from './document-context.ts';
import { mentionsOf } from './document-context.ts';
import type { DraftMention } from './draft-mention.ts';
import { dependentsOf } from './dependents.ts';

/** A pronoun with the sentence it stands in. */
interface PlacedPronoun {
  readonly at: SentenceContext;
  readonly token: Token;
}

/** A pronoun with what is asked of it for each candidate. */
export interface PronounInText extends PlacedPronoun {
  /** The last "he" or "she" before it, in its sentence or the two before. */
  readonly last: DraftMention | undefined;
}

/** A candidate: the actor, its nearest mention, and its rank by the rules. */
export interface RankedCandidate {
  readonly mention: DraftMention;
  readonly actor: RegisteredActor;
  readonly order: number;
}

/** What a word is in its sentence, coarsely. */
function partOf(token: Token | undefined): string {
  const deprel = token?.deprel ?? 'none';
  if (deprel === 'nsubj:pass' || deprel === 'nsubj') return deprel;
  if (/^(obj|iobj)/.test(deprel)) return 'obj';
  if (/^(nmod:poss|obl|nmod|conj|appos|root|compound|amod|ccomp|vocative|flat)/.test(deprel))
    return deprel.replace(/^(nmod|obl|conj|flat):(?!poss).*/, '$1');
  return 'other';
}

const bucket = (count: number, ...edges: readonly number[]): string =>
  String(edges.filter((edge) => count >= edge).length);

/**
 * How a candidate governs a pronoun as the subject of a verb that the pronoun stands under: which of these subjects it
 * is, the nearest first, and by what relation ("0 ccomp" in "Trump said he").
 */
function governedBy({ at, token }: PlacedPronoun, mention: DraftMention): string | undefined {
  const { tokens } = at.sentence;
  const candidate = tokens[mention.head];
  if (mention.sentence !== at.sentence.index || !candidate?.deprel.startsWith('nsubj')) return undefined;
  let level = 0;
  let below: Token | undefined = token;
  for (let steps = 0; below && steps < 12; steps += 1) {
    const { head, deprel }: Token = below;
    if (head === candidate.head) return `${Math.min(level, 2)} ${deprel.split(':')[0] ?? ''}`;
    if (
      dependentsOf(at.sentence, head).some(({ index, deprel: own }) => index !== token.index && own.startsWith('nsubj'))
    )
      level += 1;
    below = tokens[head];
  }
  return undefined;
}

const PERSONAL = /^(he|him|his|himself|she|her|hers|herself)$/i;

/** Finds the last "he" or "she" before a pronoun, in its sentence or the two before. */
export function lastPersonal(context: DocumentContext, { at, token }: PlacedPronoun): DraftMention | undefined {
  const { index } = at.sentence;
  for (let near = index; near >= Math.max(0, index - 2); near -= 1) {
    const found = (context.bySentence[near] ?? []).findLast(
      (mention) =>
        mention.kind === 'pronoun' &&
        (near < index || mention.first < token.index) &&
        PERSONAL.test(context.sentences[near]?.sentence.tokens[mention.head]?.text ?? ''),
    );
    if (found) return found;
  }
  return undefined;
}

/** Mentions beyond so many tell a model no more. */
const MOST_RECENT = 5;

/** How often an actor is mentioned in the sentence of a pronoun before it and in the two sentences before; 5 for more. */
function recentOf(context: DocumentContext, { at, token }: PlacedPronoun, { id }: RegisteredActor): number {
  const { index } = at.sentence;
  let count = 0;
  for (let near = Math.max(0, index - 2); near <= index; near += 1) {
    for (const { entities, first } of context.bySentence[near] ?? []) {
      if (entities.includes(id) && (near < index || first < token.index)) count += 1;
      if (count === MOST_RECENT) return count;
    }
  }
  return count;
}

/** Whether a paragraph ends between a mention and a pronoun. */
const crossesParagraph = (
  context: DocumentContext,
  mention: DraftMention,
  at: SentenceContext,
  token: Token,
): boolean => {
  const from = context.sentences[mention.sentence]?.sentence.tokens[mention.head]?.end ?? 0;
  return mention.sentence !== at.sentence.index && /\n/.test(context.document.text.slice(from, token.start));
};

/** What holds of a candidate for a pronoun, for a model to weigh. */
export function antecedentFeatures(
  context: DocumentContext,
  pronoun: PronounInText,
  { mention, actor, order }: RankedCandidate,
): readonly string[] {
  const { at, token, last } = pronoun;
  const head = context.sentences[mention.sentence]?.sentence.tokens[mention.head];
  const distance = at.sentence.index - mention.sentence;
  const near = distance === 0 ? 'same' : distance === 1 ? 'last' : 'far';
  const parts = `${partOf(token)}>${partOf(head)}`;
  const governed = governedBy(pronoun, mention);
  const isQuoted = at.quoted[token.index] ?? false;
  const chain =
    last === undefined
      ? 'none'
      : last.entities.includes(actor.id)
        ? `same ${at.sentence.index - last.sentence}`
        : 'other';
  return [
    `distance ${Math.min(distance, 5)}`,
    `part ${partOf(head)} ${near}`,
    `parts ${parts} ${near}`,
    `kind ${mention.kind} ${near}`,
    `label ${mention.label}`,
    `order ${Math.min(order, 4)}`,
    `order ${Math.min(order, 3)} ${near}`,
    `count ${bucket(mentionsOf(context, actor.id).length, 2, 3, 5, 9)}`,
    `recent ${bucket(recentOf(context, pronoun, actor), 1, 2, 3, MOST_RECENT)}`,
    `named ${actor.named}`,
    `gender ${actor.gender !== undefined}`,
    `quoted ${isQuoted} ${mention.quoted} ${near}`,
    `chain ${chain}`,
    ...(governed === undefined
      ? []
      : [`under ${governed}`, `under ${isQuoted ? 'quoted' : partOf(token)} ${governed}`]),
    ...(distance === 0 ? [`apart ${bucket(token.index - mention.head, 4, 8, 16)}`] : []),
    ...(crossesParagraph(context, mention, at, token) ? [`paragraph ${near}`] : []),
  ];
}
