import { bodyNouns, governmentNouns } from '../1-mentions/nominal-nouns.ts';
import { resolveBodyAgain, resolveCollective, resolveGenericBody } from './body-phrase.ts';
import { bareDescription, resolveDescribed, resolveOfficers } from './described.ts';
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
import { resolveCounterpart } from './counterpart.ts';
import { resolveNamesake, resolvePlaceAgain } from './namesake.ts';
import { isOfficeOf, resolveOfficeHolder } from './office-holder.ts';
import { resolveOfficeBody } from './office-body.ts';
import { resolvePersonAgain } from './person-again.ts';
import { enterOffice } from './read-appositions.ts';
import { readOfficePhrase, type OfficePhrase } from './read-office-phrase.ts';

/** The descriptions of a document, read word by word. */
export interface NominalReader {
  /** Finds and resolves the description that the word at a place heads, the names of the whole document being known. */
  read(at: SentenceContext, index: number): void;
}

/** "the human rights group Amnesty International": the noun directly before the body's name. */
function resolveBodyBefore(nominal: Nominal): NominalResolution | undefined {
  const named = nominal.at.mentionAt[nominal.last + 1];
  const labels = bodyNouns.get(nominal.lemma);
  if (
    !named?.name ||
    named.first !== nominal.last + 1 ||
    named.entities.length !== 1 ||
    nominal.isPlural ||
    !labels?.includes(named.label)
  )
    return undefined;
  return { entities: named.entities, label: named.label, rule: 'actor/apposition', score: 0.9, antecedents: [named] };
}

/**
 * The person whom "a retired judge and former farmer" between commas tells of, where the parser reads a list:
 * "Owen, a retired judge and former farmer, of …".
 */
function namedBetweenCommas(nominal: Nominal): DraftMention | undefined {
  const { tokens } = nominal.at.sentence;
  const named = nominal.at.mentionAt[nominal.first - 2];
  const isPerson = named?.label === 'Official' || named?.label === 'Person';
  if (!named?.name || !isPerson || !/^an?$/.test(nominal.opener) || tokens[nominal.first - 1]?.text !== ',')
    return undefined;
  const and = tokens[nominal.last + 1]?.text === 'and' ? nominal.last + 2 : undefined;
  const conjunct = and === undefined ? undefined : tokens.slice(and, and + 5).find((one) => one.deprel === 'conj');
  const isSame = conjunct !== undefined && tokens[and ?? 0]?.upos !== 'DET' && !nominal.at.mentionAt[conjunct.index];
  const end = isSame ? conjunct.index + 1 : nominal.last + 1;
  return /^[,.]$/.test(tokens[end]?.text ?? '') ? named : undefined;
}

/** "a union leader and former farmer": the second noun, without an article of its own, is the one of the first. */
function resolveSecondRole(nominal: Nominal): NominalResolution | undefined {
  const { tokens } = nominal.at.sentence;
  const token = tokens[nominal.head];
  const first = nominal.at.mentionAt[nominal.first - 2];
  const isConjunct = token?.deprel === 'conj' && tokens[nominal.first - 1]?.text === 'and';
  const isOther = tokens[nominal.first]?.upos === 'DET' || tokens[nominal.first]?.upos === 'PRON';
  if (!isConjunct || nominal.isPlural || isOther || !first?.rules.includes('actor/apposition')) return undefined;
  const { entities, label, antecedents } = first;
  return { entities, label, rule: 'actor/apposition', score: 0.85, ...(antecedents ? { antecedents } : {}) };
}

/** Beside a name: "Owen, a retired judge" is Owen. */
function resolveApposition(context: DocumentContext, nominal: Nominal): NominalResolution | undefined {
  const { tokens } = nominal.at.sentence;
  const token = tokens[nominal.head];
  const named =
    token?.deprel === 'appos'
      ? nominal.at.mentionAt[token.head]
      : (nominal.at.mentionAt[tokens.find((one) => one.head === nominal.head && one.deprel === 'appos')?.index ?? -1] ??
        namedBetweenCommas(nominal));
  if (!named?.name || named.entities.length !== 1 || nominal.isPlural || named.label === 'Place') return undefined;
  // the parser takes "an arm of the foundation" for one, too: words between the two must be a comma alone
  const [from, to] = named.first > nominal.head ? [nominal.last + 1, named.first] : [named.last + 1, nominal.first];
  const between = tokens
    .slice(from, to)
    .map((one) => one.text.toLowerCase())
    .filter((word) => word !== 'the');
  if (between.length > 1 || (between.length === 1 && between[0] !== ',' && between[0] !== '—' && between[0] !== '–'))
    return undefined;
  if (
    tokens
      .slice(nominal.first, nominal.head)
      .some((one) => one.deprel === 'nmod:poss' && nominal.at.mentionAt[one.index] === named)
  )
    return undefined;
  return { entities: named.entities, label: named.label, rule: 'actor/apposition', score: 0.85, antecedents: [named] };
}

/** Makes the reader of a document's descriptions. */
export function createNominalReader(context: DocumentContext): NominalReader {
  const taken = context.mentions.flatMap((mention) => [
    ...(mention.title ? [mention.title] : []),
    ...(mention.offices ?? []),
  ]);
  const described = new Map<string, DraftMention>();
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
    const simple =
      resolveApposition(context, nominal) ??
      resolveSecondRole(nominal) ??
      resolveBodyBefore(nominal) ??
      resolvePair(context, nominal) ??
      resolveCollective(context, nominal) ??
      resolveGovernmentPhrase(context, nominal) ??
      resolveGenericBody(context, nominal) ??
      resolveOfficeBody(context, nominal) ??
      resolveNamesake(context, nominal) ??
      resolvePlaceAgain(context, nominal) ??
      resolveBodyAgain(context, nominal) ??
      resolveCounterpart(context, nominal);
    if (simple) return simple;
    const office = readOfficePhrase(nominal.at, nominal.first, nominal.last, kindOf);
    const phrase = isOfficeOf(nominal, office) ? office : undefined;
    const holder = isOfPrivateBody(nominal)
      ? undefined
      : ((phrase ? resolveOfficeHolder(context, nominal, phrase) : undefined) ??
        resolvePersonAgain(context, nominal, phrase));
    return (
      holder ??
      resolveOfficers(context, nominal) ??
      resolveDescribed(context, nominal, (description) => described.get(description))
    );
  };

  const read = (at: SentenceContext, index: number): void => {
    const short = toNominal(at, index);
    const start = at.sentence.tokens[index]?.start ?? 0;
    if (!short || taken.some((span) => span.start <= start && start < span.end)) return;
    const nominal =
      governmentNouns.has(short.lemma) || (at.pieceAt[index]?.roles.length ?? 0) > 0 || short.lemma === 'head'
        ? withComplement(at, short)
        : short;
    const resolution = resolve(nominal);
    if (!resolution) return;
    const mention: DraftMention = {
      ...toNominalMention(nominal),
      label: resolution.label,
      entities: resolution.entities,
      score: resolution.score,
      rules: [resolution.rule],
      ...(resolution.antecedents ? { antecedents: resolution.antecedents } : {}),
    };
    if (resolution.description !== undefined) {
      described.set(resolution.description, mention);
      described.set(bareDescription(nominal), mention);
    }
    addMention(context, mention);
    const [id] = resolution.entities;
    if (resolution.phrase && id !== undefined && resolution.entities.length === 1 && tellsOffice(resolution.phrase, id))
      enterOffice(context, at, mention, resolution.phrase, { first: nominal.first, last: nominal.last });
  };

  return { read };
}
