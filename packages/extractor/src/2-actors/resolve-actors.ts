import type { Entity, Sentence, TextSpan } from '@cartograph/model';
import { findNames } from '../1-mentions/find-names.ts';
import type { FoundName } from '../1-mentions/found-name.ts';
import { refineShapes } from '../1-mentions/kinds/refine-shapes.ts';
import { toNameWords } from '../1-mentions/name-words.ts';
import { findPieces } from '../1-mentions/find-pieces.ts';
import { givenNames } from '../words/given-names.ts';
import { foldSentence } from '../1-mentions/sentence-words.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { phraseWords } from '../gazetteer/phrase-words.ts';
import type { ReadingInput, ReadMention } from '../reading.ts';
import { findQuotations, quotationsIn } from '../3-clauses/quote-spans.ts';
import { ActorRegister } from './actor-register.ts';
import { shippedAntecedents } from './antecedent-model.ts';
import type { DocumentContext, SentenceContext } from './document-context.ts';
import type { DraftMention } from './draft-mention.ts';
import { resolveAdherents } from './resolve-adherents.ts';
import { resolveOwnForce } from './body-elsewhere.ts';
import { readAppositions } from './read-appositions.ts';
import { readPredicates } from './read-predicates.ts';
import { createNominalReader } from './resolve-nominals.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { resolveNames } from './resolve-names.ts';
import { findUnresolved } from './find-unresolved.ts';
import { spreadTitles } from './spread-titles.ts';
import { takeGiven } from './take-given.ts';

const knownGivenNames = new WeakMap<Gazetteer, ReadonlySet<string>>();

/** Our list of given names and the first names of everybody in the gazetteer. */
function givenNamesOf(gazetteer: Gazetteer): ReadonlySet<string> {
  const known = knownGivenNames.get(gazetteer);
  if (known) return known;
  const names = new Set(givenNames);
  for (const actor of gazetteer.actors) {
    if (actor.label !== 'Official' && actor.label !== 'Person') continue;
    const words = phraseWords(actor.name);
    if (
      words.length >= 2 &&
      (words[0]?.length ?? 0) > 2 &&
      !/^(the|el|la|los|mayor|general|don|big|old|little)$/.test(words[0] ?? '')
    )
      names.add(words[0] ?? '');
  }
  knownGivenNames.set(gazetteer, names);
  return names;
}

function toContext(sentence: Sentence, input: ReadingInput, quotes: readonly TextSpan[]): SentenceContext {
  const folded = foldSentence(sentence);
  const pieces = findPieces(sentence, folded, input.gazetteer);
  const pieceAt = new Array<SentenceContext['pieceAt'][number]>(sentence.tokens.length).fill(undefined);
  for (const piece of pieces) for (let at = piece.first; at <= piece.last; at += 1) pieceAt[at] = piece;
  const near = quotationsIn(quotes, sentence);
  return {
    sentence,
    folded,
    pieces,
    pieceAt,
    mentionAt: new Array<DraftMention | undefined>(sentence.tokens.length).fill(undefined),
    quoted: sentence.tokens.map((token) => near.some((quote) => quote.start <= token.start && token.end <= quote.end)),
    skipped: input.boilerplate.some((passage) => passage.start <= sentence.start && sentence.end <= passage.end),
  };
}

const overlapsAny = (span: TextSpan, spans: readonly TextSpan[]): boolean =>
  spans.some((other) => other.start < span.end && span.start < other.end);

/** How often each country is named, by its government, its people or its capital. */
function countCountries(context: DocumentContext): void {
  for (const at of context.sentences) {
    if (at.skipped) continue;
    for (const piece of at.pieces) {
      // "Alito" is somebody's nickname in one country and a surname in another
      if (piece.names.every(({ use }) => use === 'nickname')) continue;
      const countries = new Set(
        piece.names
          .map((sense) => context.gazetteer.actor(sense.target))
          .filter((actor) => actor !== undefined)
          .map((actor) => actor.country),
      );
      if (countries.size !== 1) continue;
      const [country] = countries;
      if (country) context.countries.set(country, (context.countries.get(country) ?? 0) + 1);
    }
  }
}

function toReadMention(context: DocumentContext, mention: DraftMention): ReadMention {
  const { tokens } = context.sentences[mention.sentence]?.sentence ?? { tokens: [] };
  const span = (one: DraftMention): TextSpan => {
    const own = context.sentences[one.sentence]?.sentence.tokens;
    return { start: own?.[one.first]?.start ?? 0, end: own?.[one.last]?.end ?? 0 };
  };
  const { start, end } = span(mention);
  const actor = mention.entities.length === 1 ? context.register.actors.get(mention.entities[0] ?? '') : undefined;
  return {
    start,
    end,
    text: context.document.text.slice(start, end),
    kind: mention.kind,
    label: actor?.label ?? mention.label,
    sentence: mention.sentence,
    first: mention.first,
    last: mention.last,
    head: tokens[mention.head] ? mention.head : mention.first,
    entities: mention.entities,
    ...(actor?.kind ? { actorKind: actor.kind } : {}),
    ...(mention.antecedents ? { antecedents: mention.antecedents.map(span) } : {}),
    ...(mention.score === undefined ? {} : { score: mention.score }),
    number: mention.number,
    quoted: mention.quoted,
    ...(mention.title ? { title: mention.title } : {}),
    ...(mention.offices && mention.offices.length > 0 ? { offices: mention.offices } : {}),
    rules: mention.rules,
  };
}

/** Finds every mention of an actor or a place in a document and says who it is. */
export function resolveActors(input: ReadingInput): {
  readonly mentions: readonly ReadMention[];
  readonly actors: ReadonlyMap<string, Entity>;
} {
  const quotes = findQuotations(input.document.text);
  const given = givenNamesOf(input.gazetteer);
  const sentences = input.sentences.map((sentence) => toContext(sentence, input, quotes));
  const context: DocumentContext = {
    document: input.document,
    documentId: input.documentId,
    gazetteer: input.gazetteer,
    register: new ActorRegister(input.gazetteer, input.documentId),
    sentences,
    mentions: [],
    bySentence: sentences.map(() => []),
    byActor: new Map(),
    actingCapitals: new Set(),
    townCapitals: new Set(),
    countries: new Map(),
    antecedentModel: input.antecedentModel ?? shippedAntecedents,
    ...(input.document.publishedAt ? { date: input.document.publishedAt } : {}),
  };
  countCountries(context);
  const inWords = sentences
    .filter((at) => !at.skipped)
    .flatMap((at) => {
      const words = toNameWords(at, input.gazetteer, (word) => given.has(word));
      const spanAt = ({ first, last }: FoundName): TextSpan => ({
        start: at.sentence.tokens[first]?.start ?? 0,
        end: at.sentence.tokens[last]?.end ?? 0,
      });
      return findNames(words)
        .filter((name) => !overlapsAny(spanAt(name), input.boilerplate))
        .map((name) => ({ at, words, name }));
    });
  const shaped = refineShapes(inWords);
  const found = inWords.map(({ at, name }, index) => ({ at, name: shaped[index] ?? name }));
  resolveNames(context, found);
  readAppositions(context);
  spreadTitles(context);
  resolveAdherents(context);
  const nominals = createNominalReader(context);
  for (const at of sentences) {
    if (at.skipped) continue;
    // word by word: "her government" needs to know whose, and "the motorist said he" whom "he" may take up
    for (const token of at.sentence.tokens) {
      resolvePronoun(context, at, token, 'third');
      resolveOwnForce(context, at, token.index);
      nominals.read(at, token.index);
    }
  }
  for (const at of sentences)
    if (!at.skipped) for (const token of at.sentence.tokens) resolvePronoun(context, at, token, 'first');
  for (const at of sentences) if (!at.skipped) readPredicates(context, at);

  takeGiven(context, input.document.mentions ?? []);
  findUnresolved(context, found);

  const mentions = context.mentions
    .map((mention) => toReadMention(context, mention))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const aliases = new Map<string, string[]>();
  for (const mention of mentions) {
    if (mention.kind === 'pronoun' || mention.entities.length !== 1 || mention.rules[0] === 'actor/title') continue;
    const [id] = mention.entities;
    if (id === undefined) continue;
    const forms = aliases.get(id);
    if (!forms) aliases.set(id, [mention.text]);
    else if (!forms.includes(mention.text)) forms.push(mention.text);
  }
  for (const mention of mentions) {
    for (const id of mention.entities) if (!aliases.has(id)) aliases.set(id, []);
    for (const id of [mention.title?.body, ...(mention.offices ?? []).map((office) => office.object)])
      if (id !== undefined && !aliases.has(id)) aliases.set(id, []);
  }
  return { mentions, actors: context.register.toEntities(aliases) };
}
