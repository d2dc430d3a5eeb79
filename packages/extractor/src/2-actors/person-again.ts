import type { RegisteredActor } from './actor-register.ts';
import { antecedentsBefore } from './antecedents.ts';
import type { DocumentContext } from './document-context.ts';
import type { DraftMention } from './draft-mention.ts';
import {
  bestAntecedent,
  isPerson,
  modifiersOf,
  pointsBack,
  resolvedAs,
  type Nominal,
  type NominalResolution,
} from './nominal.ts';
import { holdsRole, isOfOthers } from './office-holder.ts';
import { mayBeOfParty } from './party-and-state.ts';
import type { OfficePhrase } from './read-office-phrase.ts';
import { countryOfPhrase } from './resolve-office.ts';
import { lawmakerNouns, privateNouns, rankNouns, richNouns } from '../words/office-nouns.ts';

const GENDERED: Readonly<Record<string, 'm' | 'f'>> = {
  widow: 'f',
  woman: 'f',
  mother: 'f',
  spokeswoman: 'f',
  congresswoman: 'f',
  chairwoman: 'f',
  girl: 'f',
  boy: 'm',
  man: 'm',
  father: 'm',
  spokesman: 'm',
  congressman: 'm',
  businessman: 'm',
};

const isOfVice = ({ at, first, head }: Nominal): boolean =>
  at.sentence.tokens.slice(first, head).some(({ lemma }) => lemma.toLowerCase() === 'vice');

/** Whether a person is known, or said in the document, to be what the noun says. */
function isCalled(context: DocumentContext, nominal: Nominal, actor: RegisteredActor, mention: DraftMention): boolean {
  const { lemma } = nominal;
  const { date } = context;
  // a vice president is no president
  const isVice = isOfVice(nominal);
  const fits = (text: string): boolean => lemma !== 'president' || /\bvice\b/i.test(text) === isVice;
  const says = (text: string): boolean => text.toLowerCase().includes(lemma) && fits(text);
  const isTold = (mention.offices ?? []).some(({ noun, title }) => noun === lemma && fits(title));
  if (isTold || says(mention.title?.text ?? '')) return true;
  const offices = context.gazetteer
    .officesOf(actor.id)
    .filter((office) => date === undefined || (office.start ?? '') <= date);
  const isLegislator = (role: string): boolean => context.gazetteer.role(role)?.kind === 'legislator';
  if (lawmakerNouns.has(lemma))
    return [...actor.roles].some(isLegislator) || offices.some((office) => isLegislator(office.role));
  if (lemma === 'leader' || lemma === 'official' || lemma === 'chief') return false;
  if (lemma === 'general' && actor.sector === 'MIL') return true;
  return [...actor.roles].some(says) || offices.some((office) => says(office.role) || says(office.title));
}

/** "the former": the first of two, "the latter": the second. */
function resolveOrdinal(context: DocumentContext, nominal: Nominal): NominalResolution | undefined {
  if (nominal.lemma !== 'latter' && nominal.lemma !== 'former') return undefined;
  const found = antecedentsBefore(
    context,
    nominal.at.sentence.index,
    nominal.first,
    (actor) => actor.named && isPerson(actor),
    1,
  );
  const sentence = found[0]?.mention.sentence;
  const same = found
    .filter((one) => one.mention.sentence === sentence)
    .sort((a, b) => a.mention.first - b.mention.first);
  const one = nominal.lemma === 'latter' ? same.at(-1) : same.at(-2);
  return one && same.length >= 2 ? resolvedAs(one, 'actor/former-latter', 0.7) : undefined;
}

/** "the former minister", "the lawmaker", "the witness": a person named shortly before who fits the noun. */
export function resolvePersonAgain(
  context: DocumentContext,
  nominal: Nominal,
  phrase: OfficePhrase | undefined,
): NominalResolution | undefined {
  if (nominal.isPlural || !pointsBack(nominal.opener) || isOfOthers(nominal)) return undefined;
  const ordinal = resolveOrdinal(context, nominal);
  if (ordinal) return ordinal;
  const { tokens } = nominal.at.sentence;
  const between = tokens.slice(nominal.first + 1, nominal.head);
  // "the president of Honduras" is no American
  const country = phrase ? countryOfPhrase(context, phrase) : undefined;
  const holds = phrase && phrase.bodies.length === 0 ? holdsRole(context, phrase, country) : undefined;
  const gender = GENDERED[nominal.lemma];
  const suits = (actor: RegisteredActor): boolean =>
    isPerson(actor) &&
    !actor.collective &&
    (country === undefined || actor.country === undefined || actor.country === country) &&
    (gender === undefined || actor.gender === undefined || actor.gender === gender);
  const party = modifiersOf(nominal).find(
    (mention) => context.register.actors.get(mention.entities[0] ?? '')?.kind === 'party',
  );
  const isPlain = between.every(
    (token) =>
      /^(former|then|retired|late|jailed|convicted|embattled|leftist|moderate|veteran|accused|alleged|new|young|old)$/i.test(
        token.text,
      ) ||
      (party !== undefined && nominal.at.mentionAt[token.index] === party) ||
      nominal.at.pieceAt[token.index]?.roles.length,
  );
  if (!isPlain) return undefined;
  const isOfThatParty = (actor: RegisteredActor): boolean => mayBeOfParty(context, actor, party?.entities[0]);
  if (rankNouns.has(nominal.lemma) || holds) {
    const best = bestAntecedent(
      context,
      nominal,
      (actor, mention) =>
        suits(actor) && isOfThatParty(actor) && (Boolean(holds?.(actor)) || isCalled(context, nominal, actor, mention)),
      8,
    );
    if (best) return { ...resolvedAs(best, 'actor/person-again', 0.65), ...(phrase && party ? { phrase } : {}) };
  }
  if (!privateNouns.has(nominal.lemma)) return undefined;
  const called = bestAntecedent(
    context,
    nominal,
    (actor, mention) => suits(actor) && isCalled(context, nominal, actor, mention),
    8,
  );
  if (called) return resolvedAs(called, 'actor/person-again', 0.65);
  // one private person alone was named: "Prosecutors called Jesús Zambada. The witness described …"
  const near = antecedentsBefore(
    context,
    nominal.at.sentence.index,
    nominal.first,
    (actor) => suits(actor) && actor.named,
    1,
  );
  const [only] = near;
  const isOfficial = only?.actor.label === 'Official' && gender === undefined && !richNouns.has(nominal.lemma);
  if (near.length !== 1 || !only || isOfficial) return undefined;
  return resolvedAs(only, 'actor/only-person', 0.55);
}
