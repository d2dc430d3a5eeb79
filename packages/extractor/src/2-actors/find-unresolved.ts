import type { ActorLabel } from '@cartograph/model';
import { unknownActorId } from '@cartograph/model';
import type { FoundName } from '../1-mentions/found-name.ts';
import { looksLikeAcronym } from '../1-mentions/spelling.ts';
import { calendarWords } from '../words/head-nouns.ts';
import { bodyNouns, peopleNouns } from '../words/nominal-nouns.ts';
import { sceneNouns } from '../words/scene-nouns.ts';
import type { DocumentContext, SentenceContext } from './document-context.ts';
import { addMention, headOf, textOf } from './document-context.ts';
import { toNominal, toNominalMention, type Nominal } from './nominal.ts';
import { occupationOf } from '../words/occupations.ts';
import { prepositionBefore } from './resolve-bodies.ts';

/** A name that was found, with the sentence it stands in. */
export interface PlacedName {
  readonly at: SentenceContext;
  readonly name: FoundName;
}

/** What a name is that was resolved to nobody, by its words and its place in the sentence. */
function guessLabel({ at, name }: PlacedName): ActorLabel | undefined {
  if (name.shape === 'other') return undefined;
  if (name.shape !== 'unknown') return name.shape;
  const { tokens } = at.sentence;
  const text = tokens[name.first]?.text ?? '';
  const head = tokens[headOf(at, name.first, name.last)];
  if (head?.upos !== 'PROPN') return undefined;
  if (name.first === name.last && looksLikeAcronym(text)) return 'Organization';
  const isModifier = /^(compound|amod|nmod:poss)$/.test(head.deprel);
  if (/^(in|at|near|around|outside|toward|towards|across)$/.test(prepositionBefore(at, name.first)) && !isModifier)
    return 'Place';
  return /^(nsubj|appos|flat)/.test(head.deprel) ? 'Person' : undefined;
}

function addNames(context: DocumentContext, found: readonly PlacedName[]): void {
  for (const one of found) {
    const { at, name } = one;
    const there = at.mentionAt.slice(name.first, name.last + 1);
    if (there.some((mention) => mention?.name || (mention?.entities.length ?? 0) > 0)) continue;
    if (calendarWords.has(at.folded.folded[name.first] ?? '')) continue;
    const text = textOf(context, at, name.first, name.last).replace(/\s+/g, ' ');
    if (context.register.isNoActor(text)) continue;
    const place = context.register.actors.get(unknownActorId(text, context.documentId, true));
    const label = place?.label ?? guessLabel(one);
    if (!label) continue;
    const head = headOf(at, name.first, name.last);
    addMention(context, {
      sentence: at.sentence.index,
      first: name.first,
      last: name.last,
      head,
      kind: 'name',
      number: 'singular',
      quoted: at.quoted[head] ?? false,
      name,
      label,
      entities: place ? [place.id] : [],
      rules: [place ? 'actor/same-name' : 'actor/name-of-nobody'],
    });
  }
}

/** What a noun that nothing was resolved by speaks of. */
const labelOf = ({ lemma }: Nominal): ActorLabel | undefined =>
  peopleNouns.get(lemma) ??
  sceneNouns.get(lemma) ??
  bodyNouns.get(lemma)?.[0] ??
  (occupationOf(lemma) ? 'Person' : undefined);

function addNominals(context: DocumentContext, at: SentenceContext): void {
  const mentions = context.bySentence[at.sentence.index] ?? [];
  const heads = new Set(mentions.map(({ head }) => head));
  const titles = mentions.flatMap(({ title }) => title ?? []);
  for (const token of at.sentence.tokens) {
    const isTaken =
      heads.has(token.index) || titles.some((title) => title.start <= token.start && token.end <= title.end);
    const nominal = isTaken ? undefined : toNominal(at, token.index);
    const label = nominal ? labelOf(nominal) : undefined;
    if (!nominal || !label) continue;
    addMention(context, {
      ...toNominalMention(nominal),
      label,
      entities: [],
      score: 0,
      rules: ['actor/abstain'],
    });
  }
}

/** "Secretary of State" before "Antony Blinken" speaks of him, too. */
function addTitles(context: DocumentContext, at: SentenceContext): void {
  const { tokens } = at.sentence;
  for (const named of (context.bySentence[at.sentence.index] ?? []).filter((one) => one.title !== undefined)) {
    const { title } = named;
    if (!title) continue;
    const inside = tokens.filter((token) => title.start <= token.start && token.end <= title.end);
    const [first, last] = [inside[0]?.index, inside.at(-1)?.index];
    if (first === undefined || last === undefined || title.former) continue;
    addMention(context, {
      sentence: at.sentence.index,
      first,
      last,
      head: headOf(at, first, last),
      kind: 'nominal',
      number: 'singular',
      quoted: named.quoted,
      label: named.label,
      entities: named.entities,
      score: 0.95,
      rules: ['actor/title'],
      antecedents: [named],
    });
  }
}

/**
 * Adds what else speaks of an actor or a place: names without a bearer, titles beside names, places and bodies that
 * are only described. Runs last, so that nothing is taken up by them.
 */
export function findUnresolved(context: DocumentContext, found: readonly PlacedName[]): void {
  addNames(context, found);
  for (const at of context.sentences) {
    if (at.skipped) continue;
    addTitles(context, at);
    addNominals(context, at);
  }
}
