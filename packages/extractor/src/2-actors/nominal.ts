import type { ActorLabel, Token } from '@cartograph/model';
import { findNounPhrase } from '../1-mentions/find-noun-phrase.ts';
import { bodyNouns, forceNouns, peopleNouns } from '../words/nominal-nouns.ts';
import { isNeighboring } from '../words/regions.ts';
import type { RegisteredActor } from './actor-register.ts';
import { antecedentsBefore, salience, type Antecedent } from './antecedents.ts';
import type { DocumentContext, SentenceContext } from './document-context.ts';
import { headOf, mentionsOf } from './document-context.ts';
import type { DraftMention } from './draft-mention.ts';
import type { OfficePhrase } from './read-office-phrase.ts';

/** A description while it is being resolved: tokens `first` to `last`, inclusive. */
export interface Nominal {
  readonly at: SentenceContext;
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly lemma: string;
  readonly isPlural: boolean;
  /** Opens with an article or a demonstrative that points back, or with a possessor. */
  readonly isDefinite: boolean;
  /** The first word in lower case. */
  readonly opener: string;
}

/** To whom a description was resolved, and why. */
export interface NominalResolution {
  readonly entities: readonly string[];
  readonly label: ActorLabel;
  readonly rule: string;
  readonly score: number;
  readonly antecedents?: readonly DraftMention[];
  readonly phrase?: OfficePhrase;
  /** Where the description begins, if before its noun phrase. */
  readonly first?: number;
}

/** The description of whom was named before. */
export const resolvedAs = ({ actor, mention }: Antecedent, rule: string, score: number): NominalResolution => ({
  entities: [actor.id],
  label: actor.label,
  rule,
  score,
  antecedents: [mention],
});

/** What a mention by this description has, whoever it is resolved to. */
export const toNominalMention = (
  nominal: Nominal,
): Pick<DraftMention, 'sentence' | 'first' | 'last' | 'head' | 'kind' | 'number' | 'quoted'> => ({
  sentence: nominal.at.sentence.index,
  first: nominal.first,
  last: nominal.last,
  head: nominal.head,
  kind: 'nominal',
  number: nominal.isPlural ? 'plural' : 'singular',
  quoted: nominal.at.quoted[nominal.head] ?? false,
});

/** Words that point back. */
export const pointsBack = (opener: string): boolean => /^(the|that|this|those|these|both)$/.test(opener);

const IRREGULAR: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  people: 'people',
  media: 'media',
};

/** The noun of a word: "hitmen", which no list of lemmas has, is "hitman"; "law enforcement" is one noun. */
function nounOf({ text, lemma }: Token, before: Token | undefined): string {
  const word = lemma.toLowerCase();
  if (word === 'enforcement' && before?.lemma.toLowerCase() === 'law') return 'law-enforcement';
  return (
    IRREGULAR[text.toLowerCase()] ?? (word.endsWith('men') && word.length > 4 ? word.replace(/men$/, 'man') : word)
  );
}

/** "The military killed": an adjective by its form, a noun by what it does. */
const isNounByPart = ({ upos, deprel, lemma }: Token): boolean =>
  upos === 'ADJ' && /^(nsubj|obj)/.test(deprel) && (forceNouns.has(lemma) || peopleNouns.has(lemma));

/** The description that a noun heads; nothing for names, modifiers and other words. */
export function toNominal(at: SentenceContext, head: number): Nominal | undefined {
  const { tokens } = at.sentence;
  const token = tokens[head];
  // an address is no noun
  const isRead = at.mentionAt[head]?.name || at.mentionAt[head]?.rules[0] === 'actor/adherent';
  if (!token || isRead || /[/@]|\.com\b/.test(token.text)) return undefined;
  const office = at.pieceAt[head];
  // "the secretary of state said": the parser may hang the office's words on each other
  const isOffice =
    office !== undefined &&
    office.roles.length > 0 &&
    office.last > office.first &&
    head === headOf(at, office.first, office.last) &&
    tokens[office.last + 1]?.lemma !== 'office' &&
    !at.mentionAt[office.last + 1]?.name;
  const isOrdinal =
    /^(latter|former)$/i.test(token.text) &&
    /^the$/i.test(tokens[head - 1]?.text ?? '') &&
    !/^(NOUN|PROPN|ADJ)$/.test(tokens[head + 1]?.upos ?? '');
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN' && !isOffice && !isOrdinal && !isNounByPart(token))
    return undefined;
  // "the militant group Ansar al-Sharia": the parser makes the noun a part of the name
  const isBeforeBody =
    at.mentionAt[head + 1]?.name !== undefined && at.mentionAt[head + 1]?.first === head + 1 && token.upos === 'NOUN';
  if (token.deprel === 'compound' && !isOffice && !isBeforeBody) return undefined;
  let { first } = findNounPhrase(at.sentence, head);
  if (isOffice) first = officeStart(at, Math.min(first, office.first), office.first);
  const opener = tokens[first]?.text.toLowerCase() ?? '';
  const lemma = nounOf(token, tokens[head - 1]);
  const isPlural =
    token.xpos === 'NNS' ||
    token.xpos === 'NNPS' ||
    ['police', 'troops', 'people', 'media', 'forces', 'personnel', 'law-enforcement'].includes(lemma);
  const hasOwner = tokens.slice(first, head).some((one) => one.deprel === 'nmod:poss');
  const piece = at.pieceAt[head];
  const last = piece && piece.roles.length > 0 && piece.last > head ? piece.last : head;
  return { at, first, last, head, lemma, isPlural, isDefinite: pointsBack(opener) || hasOwner, opener };
}

/** Where the words of an office begin, its article and its country taken in. */
function officeStart(at: SentenceContext, first: number, office: number): number {
  if (first < office) return first;
  const before = at.mentionAt[first - 1];
  if (before?.name && before.label === 'Government') return officeStart(at, before.first, office);
  return at.sentence.tokens[first - 1]?.upos === 'DET' ? first - 1 : first;
}

const isDetail = (at: SentenceContext, index: number): boolean =>
  /^(DET|ADJ)$/.test(at.sentence.tokens[index]?.upos ?? '');

/** Words before a country that the tree may not take for adjectives: "neighboring Colombia", "oil-rich Venezuela". */
const isTraitOfCountry = (at: SentenceContext, index: number): boolean => {
  const { text = '', deprel } = at.sentence.tokens[index] ?? {};
  return deprel === 'amod' || isNeighboring(text) || [text, at.sentence.tokens[index + 1]?.text].includes('-');
};

/** Takes the "of" phrase in: "the president of Mexico", "the head of the DEA", "ambassador to Mexico". */
export function withComplement(at: SentenceContext, nominal: Nominal): Nominal {
  const link = at.sentence.tokens[nominal.last + 1]?.text.toLowerCase() ?? '';
  if (!/^(of|to|in)$/.test(link) || (link !== 'of' && !/^(ambassador|envoy|representative)$/.test(nominal.lemma)))
    return nominal;
  let next = nominal.last + 2;
  let isOfCountry = false;
  while (!at.mentionAt[next] && (isDetail(at, next) || isTraitOfCountry(at, next))) {
    isOfCountry ||= !isDetail(at, next);
    next += 1;
  }
  const mention = at.mentionAt[next];
  const isWhole = mention?.name !== undefined && mention.entities.length > 0;
  return isWhole && (!isOfCountry || mention.label === 'Government') ? { ...nominal, last: mention.last } : nominal;
}

/** "the president of the agents' union", "the leader of hacking group LulzSec": of a body of nobody's government. */
export function isOfPrivateBody(nominal: Nominal): boolean {
  const { at, last } = nominal;
  const { tokens } = at.sentence;
  const link = tokens[last + 1];
  if (link?.text.toLowerCase() !== 'of') return false;
  const token = tokens[link.head];
  if (!token || token.index <= last) return false;
  const label = at.mentionAt[token.index]?.label ?? bodyNouns.get(token.lemma)?.[0] ?? peopleNouns.get(token.lemma);
  return label === 'Organization' || label === 'Cartel';
}

/** Resolved mentions inside a phrase, those nearest to its end first. */
export function modifiersOf(nominal: Nominal): readonly DraftMention[] {
  const found: DraftMention[] = [];
  for (let index = nominal.last; index >= nominal.first; index -= 1) {
    const mention = nominal.at.mentionAt[index];
    if (mention && mention.entities.length > 0 && !found.includes(mention)) found.push(mention);
  }
  return found;
}

/** Whose: the pronoun in "her government". */
export function possessorOf(context: DocumentContext, nominal: Nominal): RegisteredActor | undefined {
  for (let index = nominal.first; index < nominal.head; index += 1) {
    const mention = nominal.at.mentionAt[index];
    if (mention?.kind === 'pronoun' && mention.entities.length === 1)
      return context.register.actors.get(mention.entities[0] ?? '');
  }
  return undefined;
}

/** The fitting mention before a description that is nearest and most central. */
export function bestAntecedent(
  context: DocumentContext,
  nominal: Nominal,
  fits: (actor: RegisteredActor, mention: DraftMention) => boolean,
  reach = 12,
): Antecedent | undefined {
  const sentence = nominal.at.sentence.index;
  const found = antecedentsBefore(context, sentence, nominal.first, fits, reach);
  const scored = found
    .map((one) => ({
      one,
      score:
        salience(context, one.mention) -
        1.2 * (sentence - one.mention.sentence) +
        Math.log(1 + mentionsOf(context, one.actor.id).length),
    }))
    .sort((a, b) => b.score - a.score);
  return scored[0]?.one;
}

/** Whether an actor is a human being. */
export const isPerson = (actor: { readonly label: ActorLabel } | undefined): boolean =>
  actor?.label === 'Official' || actor?.label === 'Person';
