import { governmentNouns } from '../words/nominal-nouns.ts';
import { resolveBodyAgain } from './body-phrase.ts';
import { resolveCollective, resolveGenericBody } from './generic-body.ts';
import { besideName, isPersonNoun, resolveBesideName } from './beside-name.ts';
import { genderOfNoun, resolveCollectionAgain, resolveDescribed, resolveOfficers, resolvePeople } from './described.ts';
import { createDescriptionMemory } from './description-memory.ts';
import { createCalledBefore } from './called-before.ts';
import type { DocumentContext, SentenceContext } from './document-context.ts';
import { addMention } from './document-context.ts';
import type { DraftMention } from './draft-mention.ts';
import { resolveGovernmentPhrase } from './government-phrase.ts';
import { resolvePair } from './group-phrase.ts';
import {
  isOfPrivateBody,
  toNominal,
  toNominalMention,
  withComplement,
  type Nominal,
  type NominalResolution,
} from './nominal.ts';
import { resolveJoinedParts } from './joined-parts.ts';
import { resolveCounterpart } from './counterpart.ts';
import { resolveNeighbor } from './country-again.ts';
import { resolveNamesake, resolvePlaceAgain } from './namesake.ts';
import { isOfficeOf, resolveOfficeAhead, resolveOfficeHolder } from './office-holder.ts';
import { resolveOfficeBody } from './office-body.ts';
import { isClassOfOthers, isPredicate, resolveChange, resolvePredicate } from './predicate.ts';
import { resolvePersonAgain } from './person-again.ts';
import { enterOffice } from './read-appositions.ts';
import { readOfficePhrase, type OfficePhrase } from './read-office-phrase.ts';

/** The descriptions of a document, read word by word. */
export interface NominalReader {
  /** Finds and resolves the description that the word at a place heads, the names of the whole document being known. */
  read(at: SentenceContext, index: number): void;
}

/** Makes the reader of a document's descriptions. */
export function createNominalReader(context: DocumentContext): NominalReader {
  const taken = context.mentions.flatMap((mention) => [
    ...(mention.title ? [mention.title] : []),
    ...(mention.offices ?? []),
  ]);
  const memory = createDescriptionMemory(context);
  const called = createCalledBefore(context);
  const titled = new Set(
    context.mentions.flatMap(({ offices, entities }) =>
      offices?.some(({ relation }) => relation === 'HOLDS_OFFICE') ? entities : [],
    ),
  );
  // "the president" after "President Trump" tells no office anew
  const tellsOffice = ({ bodies, polities, parties, generics, people }: OfficePhrase, id: string): boolean =>
    !titled.has(id) || [bodies, polities, parties, generics, people].some(({ length }) => length > 0);
  const kindOf = (mention: DraftMention): string | undefined =>
    context.register.actors.get(mention.entities[0] ?? '')?.kind;

  const resolve = (nominal: Nominal): NominalResolution | undefined => {
    if (isClassOfOthers(nominal)) return undefined;
    const simple =
      resolveBesideName(nominal) ??
      resolveJoinedParts(context, nominal) ??
      resolvePair(context, nominal) ??
      resolveCollective(context, nominal) ??
      resolveGovernmentPhrase(context, nominal) ??
      resolveGenericBody(context, nominal) ??
      resolveOfficeBody(context, nominal) ??
      resolveNamesake(context, nominal) ??
      resolvePlaceAgain(context, nominal) ??
      resolveCollectionAgain(context, nominal, memory) ??
      resolveBodyAgain(context, nominal) ??
      resolveCounterpart(context, nominal) ??
      resolveNeighbor(context, nominal);
    if (simple) return simple;
    const office = readOfficePhrase(nominal.at, nominal.first, nominal.last, kindOf);
    const phrase = isOfficeOf(nominal, office) ? office : undefined;
    if (isPredicate(nominal)) return resolvePredicate(nominal);
    const changed = resolveChange(nominal);
    if (changed !== 'none') return changed;
    const holder = isOfPrivateBody(nominal)
      ? undefined
      : ((phrase ? resolveOfficeHolder(context, nominal, phrase) : undefined) ??
        resolvePersonAgain(context, nominal, phrase) ??
        (phrase ? resolveOfficeAhead(context, nominal, phrase) : undefined));
    return (
      holder ??
      called.resolve(nominal) ??
      resolveOfficers(context, nominal) ??
      resolvePeople(context, nominal) ??
      resolveDescribed(context, nominal, memory)
    );
  };

  // "Bob Corker, the chair of …": his office was read already, its noun is he
  const bearers = context.mentions.flatMap((mention) =>
    (mention.offices ?? [])
      .filter(
        ({ trigger }) => !mention.title || trigger.end <= mention.title.start || mention.title.end <= trigger.start,
      )
      .map(({ trigger }) => ({ trigger, mention })),
  );
  const readBearer = (nominal: Nominal, start: number): void => {
    const bearer = bearers.find(({ trigger }) => trigger.start <= start && start < trigger.end)?.mention;
    const isOne = bearer?.entities.length === 1 && !nominal.isPlural && isPersonNoun(nominal);
    if (isOne && !nominal.at.mentionAt[nominal.head]) addResolved(nominal, besideName(bearer, 0.85));
  };

  // "a group of migrants": who does what the group does
  const addCollection = ({ at, head }: Nominal, people: DraftMention): void => {
    const around = memory.collectionAround(people);
    const group = around === undefined || at.mentionAt[around] ? undefined : toNominal(at, around);
    if (!group || group.last >= head) return;
    const { label, entities, score = 0 } = people;
    addMention(context, {
      ...toNominalMention(group),
      number: 'plural',
      label,
      entities,
      score,
      rules: ['actor/collection'],
      antecedents: [people],
    });
  };

  const addResolved = (nominal: Nominal, resolution: NominalResolution): DraftMention => {
    const mention: DraftMention = {
      ...toNominalMention(nominal),
      first: resolution.first ?? nominal.first,
      label: resolution.label,
      entities: resolution.entities,
      score: resolution.score,
      rules: [resolution.rule],
      ...(resolution.antecedents ? { antecedents: resolution.antecedents } : {}),
    };
    called.note(nominal, mention);
    if (/^actor\/(described|apposition|predicate|collection-again)$/.test(resolution.rule))
      memory.note(nominal, mention);
    const gender = nominal.isPlural ? undefined : genderOfNoun[nominal.lemma];
    const person = context.register.actors.get(resolution.entities[0] ?? '');
    // a "mother" is a woman, whatever the list of given names guesses
    if (gender && person && !person.known && resolution.rule === 'actor/apposition') person.gender = gender;
    addMention(context, mention);
    addCollection(nominal, mention);
    return mention;
  };

  const read = (at: SentenceContext, index: number): void => {
    const short = toNominal(at, index);
    const start = at.sentence.tokens[index]?.start ?? 0;
    if (!short) return;
    if (taken.some((span) => span.start <= start && start < span.end)) {
      readBearer(short, start);
      return;
    }
    const nominal =
      governmentNouns.has(short.lemma) || (at.pieceAt[index]?.roles.length ?? 0) > 0 || short.lemma === 'head'
        ? withComplement(at, short)
        : short;
    const resolution = resolve(nominal);
    if (!resolution) return;
    const mention = addResolved(nominal, resolution);
    const [id] = resolution.entities;
    if (resolution.phrase && id !== undefined && resolution.entities.length === 1 && tellsOffice(resolution.phrase, id))
      enterOffice(context, at, mention, resolution.phrase, { first: nominal.first, last: nominal.last });
  };

  return { read };
}
