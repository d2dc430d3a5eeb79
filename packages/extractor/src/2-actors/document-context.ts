import type { Document, Sentence, TextSpan } from '@cartograph/model';
import { addToList } from '@cartograph/model';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Piece } from '../1-mentions/find-pieces.ts';
import type { SentenceWords } from '../1-mentions/sentence-words.ts';
import type { AntecedentModel } from './antecedent-model.ts';
import type { ActorRegister } from './actor-register.ts';
import type { DraftMention } from './draft-mention.ts';

/** One sentence while its mentions are read. */
export interface SentenceContext {
  readonly sentence: Sentence;
  readonly folded: SentenceWords;
  readonly pieces: readonly Piece[];
  /** The piece at each token. */
  readonly pieceAt: readonly (Piece | undefined)[];
  /** The mention that stands at each token; a name wins over the description around it. */
  readonly mentionAt: (DraftMention | undefined)[];
  /** Whether each token stands inside quotation marks. */
  readonly quoted: readonly boolean[];
  /** Inside boilerplate: bears no mentions. */
  readonly skipped: boolean;
}

/** One document while its mentions are resolved. */
export interface DocumentContext {
  readonly document: Document;
  readonly documentId: string;
  readonly gazetteer: Gazetteer;
  readonly register: ActorRegister;
  readonly sentences: readonly SentenceContext[];
  readonly mentions: DraftMention[];
  /** The mentions of each sentence, as they were added. */
  readonly bySentence: DraftMention[][];
  /** The mentions of each actor so far, by its id; {@link mentionsOf} reads them. */
  readonly byActor: Map<string, DraftMention[]>;
  /** Capitals, folded, that act somewhere in the document: all their mentions are the government. */
  readonly actingCapitals: Set<string>;
  /** Capitals, folded, that the document calls a town: all their mentions are the place. */
  readonly townCapitals: Set<string>;
  /** How often each country (ISO alpha-3) is mentioned. */
  readonly countries: Map<string, number>;
  readonly date?: string;
  readonly antecedentModel: AntecedentModel;
}

/** Text from token to token, inclusive. */
export const textOf = (context: DocumentContext, at: SentenceContext, first: number, last: number): string =>
  context.document.text.slice(at.sentence.tokens[first]?.start ?? 0, at.sentence.tokens[last]?.end ?? 0);

/** Span from token to token, inclusive. */
export const spanOf = (at: SentenceContext, first: number, last: number): TextSpan => ({
  start: at.sentence.tokens[first]?.start ?? at.sentence.start,
  end: at.sentence.tokens[last]?.end ?? at.sentence.end,
});

/** The token of a range whose head lies outside it. */
export function headOf(at: SentenceContext, first: number, last: number): number {
  const { tokens } = at.sentence;
  for (let index = first; index <= last; index += 1) {
    const head = tokens[index]?.head ?? -1;
    if ((head < first || head > last) && tokens[index]?.upos !== 'PUNCT') return index;
  }
  return last;
}

/** The governments of the document's countries, the most mentioned first. */
export function mainCountries(context: DocumentContext): readonly string[] {
  return [...context.countries].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([country]) => country);
}

/** The countries named in a sentence, then in the two before it, the next one last. */
export function nearCountries(context: DocumentContext, sentence: number): readonly string[] {
  const found: string[] = [];
  for (const near of [sentence, sentence - 1, sentence - 2, sentence + 1]) {
    for (const mention of context.bySentence[near] ?? []) {
      const country =
        mention.label === 'Government' ? context.gazetteer.actor(mention.entities[0] ?? '')?.country : undefined;
      if (country !== undefined && !found.includes(country)) found.push(country);
    }
  }
  return found;
}

/** The mentions of an actor so far, as they were added. */
export const mentionsOf = (context: DocumentContext, id: string): readonly DraftMention[] =>
  context.byActor.get(id) ?? [];

/** Puts one mention in the place of another: the same words, said of somebody else. */
export function replaceMention(context: DocumentContext, old: DraftMention, mention: DraftMention): void {
  const swap = (mentions: DraftMention[] | readonly (DraftMention | undefined)[]): DraftMention[] =>
    mentions.map((one) => (one === old ? mention : one)) as DraftMention[];
  context.mentions.splice(context.mentions.indexOf(old), 1, mention);
  context.bySentence[old.sentence] = swap(context.bySentence[old.sentence] ?? []);
  for (const id of old.entities)
    context.byActor.set(
      id,
      mentionsOf(context, id).filter((one) => one !== old),
    );
  for (const id of mention.entities) context.byActor.set(id, [...mentionsOf(context, id), mention]);
  const at = context.sentences[old.sentence];
  if (!at) return;
  for (let token = old.first; token <= old.last; token += 1)
    if (at.mentionAt[token] === old) at.mentionAt[token] = mention;
}

/** Adds a mention and enters it at its tokens. */
export function addMention(context: DocumentContext, mention: DraftMention): void {
  context.mentions.push(mention);
  (context.bySentence[mention.sentence] ??= []).push(mention);
  for (const id of mention.entities) addToList(context.byActor, id, mention);
  const at = context.sentences[mention.sentence];
  if (!at) return;
  for (let token = mention.first; token <= mention.last; token += 1)
    if (!at.mentionAt[token]) at.mentionAt[token] = mention;
}
