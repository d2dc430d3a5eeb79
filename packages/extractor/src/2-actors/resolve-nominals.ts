import type { ActorLabel } from '@cartograph/model';
import { findNounPhrase } from '../1-mentions/find-noun-phrase.ts';
import { bodyNouns, forceNouns, governmentNouns, officialNouns, pairNouns, peopleNouns } from '../1-mentions/nominal-nouns.ts';
import { phraseWords } from '../gazetteer/phrase-words.ts';
import type { RegisteredActor } from './actor-register.ts';
import { antecedentsBefore, salience, type Antecedent } from './antecedents.ts';
import type { DocumentContext, SentenceContext } from './document-context.ts';
import { addMention, mainCountries, spanOf, textOf } from './document-context.ts';
import type { DraftMention } from './draft-mention.ts';
import { enterOffice } from './read-appositions.ts';
import { readOfficePhrase, type OfficePhrase } from './read-office-phrase.ts';
import { countryOfPhrase } from './resolve-office.ts';
import { occupationOf } from './occupations.ts';

interface Nominal {
  readonly at: SentenceContext;
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly lemma: string;
  readonly isPlural: boolean;
  readonly isDefinite: boolean;
  /** The first word in lower case. */
  readonly opener: string;
}

interface Resolution {
  readonly entities: readonly string[];
  readonly label: ActorLabel;
  readonly rule: string;
  readonly score: number;
  readonly antecedents?: readonly DraftMention[];
  readonly phrase?: OfficePhrase;
}

const HEADS_OF_STATE = ['president', 'prime-minister', 'king', 'queen', 'supreme-leader', 'chancellor', 'emir', 'interim-president', 'dictator'];
const ANAPHORIC = new Set(['the', 'that', 'this', 'those', 'these', 'both']);

/** Names inside a phrase: what modifies its head, nearest first. */
function modifiers(nominal: Nominal): readonly DraftMention[] {
  const found: DraftMention[] = [];
  for (let index = nominal.last; index >= nominal.first; index -= 1) {
    const mention = nominal.at.mentionAt[index];
    if (mention && mention.entities.length > 0 && !found.includes(mention)) found.push(mention);
  }
  return found;
}

/** "her government", "his wife": whose. */
function possessorOf(context: DocumentContext, nominal: Nominal): RegisteredActor | undefined {
  for (let index = nominal.first; index < nominal.head; index += 1) {
    const mention = nominal.at.mentionAt[index];
    if (mention?.kind === 'pronoun' && mention.entities.length === 1) return context.register.actors.get(mention.entities[0] ?? '');
  }
  return undefined;
}

/** The government in whose name a person acts: of the office held on the day, else of the country. */
export function governmentOf(context: DocumentContext, person: RegisteredActor): string | undefined {
  const offices = context.gazetteer.officesOf(person.id);
  const office = offices.find((one) => HEADS_OF_STATE.includes(one.role) && (context.date === undefined || (one.start ?? '') <= context.date));
  if (office && context.gazetteer.actor(office.body)?.label === 'Government') return office.body;
  const governor = offices.find((one) => one.role === 'governor' || one.role === 'mayor');
  if (governor) return governor.body;
  const country = person.country ?? context.gazetteer.actor(person.id)?.country;
  return country === undefined ? undefined : context.gazetteer.government(country)?.id;
}

/** "the Obama administration" says whose government it is. */
function enterAdministration(context: DocumentContext, nominal: Nominal, mention: DraftMention, government: string): void {
  const office = context.gazetteer.officesOf(mention.entities[0] ?? '').find((one) => HEADS_OF_STATE.includes(one.role) && one.body === government);
  if (!office || mention.offices?.some((one) => one.object === government)) return;
  const span = spanOf(nominal.at, nominal.first, nominal.last);
  mention.offices = [
    ...(mention.offices ?? []),
    { ...span, relation: 'HOLDS_OFFICE', object: government, objectAt: { implied: true, from: span }, trigger: spanOf(nominal.at, nominal.head, nominal.head), noun: nominal.lemma, title: office.title, role: office.role, former: false, rule: 'standing/administration' },
  ];
}

function governmentPhrase(context: DocumentContext, nominal: Nominal): Resolution | undefined {
  const named = modifiers(nominal);
  const rule = 'actor/government-of';
  const take = (id: string | undefined, score: number, antecedent?: DraftMention): Resolution | undefined => {
    const actor = id === undefined ? undefined : (context.register.actors.get(id) ?? context.register.known(id));
    return actor ? { entities: [actor.id], label: actor.label, rule, score, ...(antecedent ? { antecedents: [antecedent] } : {}) } : undefined;
  };
  for (const mention of named) {
    if (mention.label === 'Government') return take(mention.entities[0], 0.95);
    if (mention.label === 'Agency') return nominal.isPlural || nominal.lemma !== 'government' ? take(mention.entities[0], 0.85) : undefined;
    const person = context.register.actors.get(mention.entities[0] ?? '');
    if (person && (mention.label === 'Official' || mention.label === 'Person')) {
      const government = governmentOf(context, person);
      if (government !== undefined && ['administration', 'government', 'presidency'].includes(nominal.lemma)) enterAdministration(context, nominal, mention, government);
      return take(government, 0.9, mention);
    }
    return undefined;
  }
  const owner = possessorOf(context, nominal);
  if (owner) return take(owner.label === 'Government' ? owner.id : governmentOf(context, owner), 0.8);
  if (officialNouns.has(nominal.lemma) && !governmentNouns.has(nominal.lemma)) return undefined;
  if (nominal.lemma === 'authority' || nominal.lemma === 'negotiator' || nominal.lemma === 'diplomat') return undefined;
  if (!nominal.isDefinite || nominal.isPlural || nominal.head - nominal.first > 1) return undefined;
  // "the administration": the American president's, else that of the last government named
  if (nominal.lemma === 'administration' && context.register.actors.has('united-states')) return take('united-states', 0.75);
  const last = bestAntecedent(context, nominal, (actor, mention) => actor.label === 'Government' && context.gazetteer.actor(actor.id)?.kind !== 'state' && mention.kind !== 'pronoun');
  return last ? take(last.actor.id, 0.6, last.mention) : undefined;
}

/** The fitting mention that is nearest and most central; nobody when two are level. */
function bestAntecedent(context: DocumentContext, nominal: Nominal, fits: (actor: RegisteredActor, mention: DraftMention) => boolean, reach = 12): Antecedent | undefined {
  const sentence = nominal.at.sentence.index;
  const found = antecedentsBefore(context, sentence, nominal.first, fits, reach);
  const scored = found.map((one) => ({ one, score: salience(context, one.mention) - 1.2 * (sentence - one.mention.sentence) })).sort((a, b) => b.score - a.score);
  return scored[0]?.one;
}

function kindFits(context: DocumentContext, lemma: string, actor: RegisteredActor): boolean {
  const known = context.gazetteer.actor(actor.id);
  if (lemma === 'country' || lemma === 'nation') return known?.kind === 'country';
  if (lemma === 'state') return known?.kind === 'state';
  if (lemma === 'city') return known?.kind === 'city' || actor.label === 'Place';
  if (['newspaper', 'network', 'paper', 'outlet', 'magazine'].includes(lemma)) return known?.kind === 'media' || actor.sector === 'MED' || known === undefined;
  if (lemma === 'party') return known?.kind === 'party';
  const name = actor.name.toLowerCase();
  if (['department', 'ministry', 'court', 'committee', 'commission', 'bureau', 'embassy', 'university', 'union', 'cartel', 'gang', 'bank'].includes(lemma)) return name.includes(lemma) || (known?.aliases.some((alias) => alias.toLowerCase().includes(lemma)) ?? false) || (lemma === 'panel' && name.includes('committee')) || (lemma === 'gang' && actor.label === 'Cartel');
  if (lemma === 'company' || lemma === 'firm') return actor.kind !== 'party' && actor.kind !== 'igo' && actor.kind !== 'ngo' && actor.kind !== 'university';
  return true;
}

/** "the agency", "the country", "this group". */
function bodyAgain(context: DocumentContext, nominal: Nominal, labels: readonly ActorLabel[]): Resolution | undefined {
  if (nominal.isPlural || !nominal.isDefinite || nominal.head - nominal.first > 1) return undefined;
  for (const label of labels) {
    const best = bestAntecedent(context, nominal, (actor) => actor.label === label && kindFits(context, nominal.lemma, actor), label === 'Government' ? 4 : 8);
    if (best) return { entities: [best.actor.id], label: best.actor.label, rule: 'actor/body-again', score: 0.7, antecedents: [best.mention] };
  }
  return undefined;
}

/** "both leaders", "the two countries". */
function pairAgain(context: DocumentContext, nominal: Nominal): Resolution | undefined {
  const sort = pairNouns.get(nominal.lemma);
  const { tokens } = nominal.at.sentence;
  const says = tokens.slice(nominal.first, nominal.head).map((token) => token.text.toLowerCase());
  const isOurs = says.includes('our') && says.includes('two');
  if (!sort || !nominal.isPlural || !(says.includes('two') || says.includes('both') || isOurs)) return undefined;
  const isHead = (actor: RegisteredActor): boolean => HEADS_OF_STATE.some((role) => actor.roles.has(role)) || context.gazetteer.officesOf(actor.id).some((office) => HEADS_OF_STATE.includes(office.role));
  const fits = (actor: RegisteredActor): boolean => {
    if (!actor.named) return false;
    if (sort === 'person') return actor.label === 'Official' && (!['leader', 'president'].includes(nominal.lemma) || isHead(actor));
    if (sort === 'government') return actor.label === 'Government' && context.gazetteer.actor(actor.id)?.kind === 'country';
    if (sort === 'body') return actor.label === 'Agency' || actor.label === 'Cartel' || actor.label === 'Organization';
    return actor.label === 'Government';
  };
  const found = antecedentsBefore(context, nominal.at.sentence.index, nominal.first, fits, 8).slice(0, 2);
  if (found.length < 2) return undefined;
  return { entities: found.map((one) => one.actor.id).sort(), label: found[0]?.actor.label ?? 'Government', rule: 'actor/pair-again', score: 0.75, antecedents: found.map((one) => one.mention) };
}

/** People of the document who hold one of the roles, or whose known offices are of them on the day. */
function holdersInDocument(context: DocumentContext, phrase: OfficePhrase, country: string | undefined): (actor: RegisteredActor) => boolean {
  return (actor) => {
    if (!actor.named || (actor.label !== 'Official' && actor.label !== 'Person')) return false;
    if (country !== undefined && actor.country !== undefined && actor.country !== country) return false;
    const roles = phrase.noun === 'leader' && phrase.roles.includes('president') ? HEADS_OF_STATE : phrase.roles;
    const offices = context.gazetteer.officesOf(actor.id);
    const inForce = offices.filter((office) => context.date !== undefined && (office.start ?? '') <= context.date && (office.end === undefined || context.date < office.end));
    const body = phrase.bodies[0]?.entities[0];
    if (body !== undefined && offices.length > 0 && !offices.some((office) => office.body === body)) return false;
    if (phrase.former) return offices.some((office) => roles.includes(office.role) && !inForce.includes(office)) || (offices.length === 0 && roles.some((role) => actor.roles.has(role)));
    if (offices.length > 0 && context.date !== undefined) return inForce.some((office) => roles.includes(office.role)) || (inForce.length === 0 && roles.some((role) => actor.roles.has(role)));
    return roles.some((role) => actor.roles.has(role));
  };
}

/** "the Mexican president", "the secretary of state", "Mexico's president". */
function officeHolder(context: DocumentContext, nominal: Nominal, phrase: OfficePhrase): Resolution | undefined {
  if (nominal.isPlural || phrase.roles.length === 0) return undefined;
  const { gazetteer } = context;
  const country = countryOfPhrase(context, phrase);
  const isHead = phrase.roles.some((role) => HEADS_OF_STATE.includes(role));
  const body = phrase.bodies[0]?.entities[0];
  if (body === undefined && phrase.bodies.length > 0) return undefined;
  if (body !== undefined && ['Organization', 'Cartel'].includes(phrase.bodies[0]?.label ?? '')) return undefined;
  const inDocument = bestAntecedent(context, nominal, holdersInDocument(context, phrase, country), 60);
  if (inDocument) return { entities: [inDocument.actor.id], label: inDocument.actor.label, rule: 'actor/office-in-document', score: country || body ? 0.92 : 0.8, antecedents: [inDocument.mention], phrase };
  if (phrase.former || context.date === undefined) return undefined;
  // "Iran's top military commander" says more than the office
  const isBare = nominal.at.sentence.tokens.slice(nominal.first, phrase.first).every((token) => token.upos === 'DET' || token.upos === 'PART' || token.upos === 'PUNCT' || token.deprel === 'case' || nominal.at.mentionAt[token.index] !== undefined || /^(new|current|then|incumbent|leftist|embattled|sitting|outgoing|acting)$/i.test(token.text));
  if (!isBare) return undefined;
  const roles = phrase.noun === 'leader' && isHead ? HEADS_OF_STATE : phrase.roles;
  const homes = country !== undefined ? [country] : mainCountries(context).slice(0, 1);
  for (const home of body !== undefined ? [body] : homes) {
    for (const role of roles) {
      if (!gazetteer.role(role)?.unique) continue;
      const people = new Set(gazetteer.holders(role, home, context.date).filter((office) => !isHead || office.body === gazetteer.government(home)?.id || body !== undefined).map((office) => office.person));
      if (people.size !== 1) continue;
      const [id] = people;
      const actor = id === undefined ? undefined : context.register.known(id);
      if (actor && nominal.isDefinite && (country !== undefined || body !== undefined || nominal.isDefinite)) return { entities: [actor.id], label: actor.label, rule: 'actor/office-by-date', score: country !== undefined || body !== undefined ? 0.88 : 0.65, phrase };
    }
  }
  return undefined;
}

/** "the former secretary", "the lawmaker", "the spokesman": the last person who fits the noun. */
function personAgain(context: DocumentContext, nominal: Nominal, phrase: OfficePhrase | undefined): Resolution | undefined {
  if (nominal.isPlural || !ANAPHORIC.has(nominal.opener)) return undefined;
  const known = phrase ? holdersInDocument(context, phrase, countryOfPhrase(context, phrase)) : undefined;
  const isLawmaker = ['lawmaker', 'legislator', 'politician'].includes(nominal.lemma);
  const isOfficialNoun = ['official', 'lawmaker', 'legislator', 'politician', 'diplomat', 'leader', 'spokesman', 'spokeswoman', 'spokesperson', 'billionaire', 'candidate', 'nominee', 'republican', 'democrat', 'general', 'judge', 'journalist', 'lawyer', 'attorney', 'analyst', 'reporter'].includes(nominal.lemma);
  if (!isOfficialNoun && !known) return undefined;
  const party = modifiers(nominal).find((mention) => context.register.actors.get(mention.entities[0] ?? '')?.kind === 'party');
  const fits = (actor: RegisteredActor, mention: DraftMention): boolean => {
    if (actor.label !== 'Official' && actor.label !== 'Person') return false;
    if (known?.(actor)) return true;
    if (isLawmaker) return ['senator', 'representative', 'deputy'].some((role) => actor.roles.has(role)) || context.gazetteer.officesOf(actor.id).some((office) => gazetteerKind(context, office.role) === 'legislator');
    if (mention.title && mention.title.text.toLowerCase().includes(nominal.lemma)) return true;
    return (mention.offices ?? []).some((office) => office.noun === nominal.lemma);
  };
  const best = bestAntecedent(context, nominal, fits, 6);
  if (!best) return undefined;
  if (party === undefined && nominal.head - nominal.first > 2) return undefined;
  return { entities: [best.actor.id], label: best.actor.label, rule: 'actor/person-again', score: 0.6, antecedents: [best.mention], ...(phrase ? { phrase } : {}) };
}

const gazetteerKind = (context: DocumentContext, role: string): string | undefined => context.gazetteer.role(role)?.kind;

/** A body named by what it is and its country: "the defense ministry", "China's foreign ministry", "Mexican police". */
function genericBody(context: DocumentContext, nominal: Nominal): Resolution | undefined {
  const { gazetteer } = context;
  const piece = nominal.at.pieceAt[nominal.head];
  const text = piece && piece.generics.length > 0 && piece.last === nominal.head ? textOf(context, nominal.at, piece.first, piece.last) : (forceNouns.get(nominal.lemma) ?? '');
  if (text === '') return undefined;
  // "security forces", "special forces" are no army
  const before = nominal.at.sentence.tokens[nominal.head - 1]?.text.toLowerCase() ?? '';
  if (nominal.lemma === 'force' && (!nominal.isPlural || !/^(armed|military|u\.s\.|us)$/.test(before) && nominal.at.mentionAt[nominal.head - 1]?.label !== 'Government')) return undefined;
  const named = modifiers(nominal).find((mention) => mention.label === 'Government');
  const isForce = !piece || piece.generics.length === 0;
  const polity = gazetteer.actor(named?.entities[0] ?? '');
  const country = polity?.country ?? possessorOf(context, nominal)?.country;
  if (polity && polity.kind !== 'country') return undefined;
  const pick = (home: string, score: number): Resolution | undefined => {
    const bodies = gazetteer.bodiesByGeneric(text, home);
    const [body] = bodies;
    const actor = bodies.length === 1 && body ? context.register.known(body.id) : undefined;
    return actor ? { entities: [actor.id], label: actor.label, rule: 'actor/generic-body', score } : undefined;
  };
  if (country !== undefined) return pick(country, 0.88);
  if (isForce || !nominal.isDefinite) return undefined;
  for (const home of mainCountries(context).slice(0, 3)) {
    const bodies = gazetteer.bodiesByGeneric(text, home);
    const registered = bodies.find((body) => context.register.actors.has(body.id));
    if (registered) return pick(home, 0.75) ?? { entities: [registered.id], label: 'Agency', rule: 'actor/generic-body', score: 0.7 };
  }
  const [main] = mainCountries(context);
  return main === undefined ? undefined : pick(main, 0.6);
}

/** "the cartels", "drug traffickers": the gazetteer's collectives. */
function collective(context: DocumentContext, nominal: Nominal): Resolution | undefined {
  const { at } = nominal;
  const piece = at.pieceAt[nominal.head];
  const sense = piece && piece.last === nominal.head ? piece.collectives[0] : undefined;
  const country = modifiers(nominal).find((mention) => mention.label === 'Government' && mention.last < nominal.head);
  const isCartels = nominal.isPlural && nominal.lemma === 'cartel' && nominal.at.sentence.tokens.slice(nominal.first, nominal.head).every((token) => token.upos !== 'NUM');
  // "Mexican cartels" and "the cartels" are two collectives
  const home = isCartels && country ? context.gazetteer.phrase([...phraseWords(textOf(context, at, country.first, country.last)), 'cartels'])[0] : undefined;
  const id = home?.target ?? sense?.target ?? (isCartels && !country ? 'drug-cartels' : undefined);
  const actor = id !== undefined && context.gazetteer.actor(id)?.collective ? context.register.known(id) : undefined;
  if (!actor) return undefined;
  return { entities: [actor.id], label: actor.label, rule: 'actor/collective', score: 0.9 };
}

const SYNONYMS: Readonly<Record<string, string>> = { immigrant: 'migrant', 'asylum-seeker': 'migrant', seeker: 'migrant', protestor: 'protester', demonstrator: 'protester', troop: 'soldier', troops: 'soldier', policeman: 'police', militia: 'militant' };

/** Somebody who is only described: "two civilians", "a Syrian court", "migrants". */
function described(context: DocumentContext, nominal: Nominal): Resolution | undefined {
  // "Border Patrol agents", "FBI officials" are the agency
  const agency = modifiers(nominal).find((mention) => mention.label === 'Agency' && mention.kind === 'name' && mention.last < nominal.head);
  if (agency && nominal.isPlural && ['agent', 'officer', 'official', 'investigator', 'troop', 'soldier', 'authority', 'deputy', 'prosecutor', 'inspector', 'detective', 'personnel', 'force', 'spokesman'].includes(nominal.lemma)) return { entities: agency.entities, label: 'Agency', rule: 'actor/officers-of', score: 0.85, antecedents: [agency] };
  const label = peopleNouns.get(nominal.lemma) ?? (occupationOf(nominal.lemma) ? 'Person' : undefined);
  if (!label) return undefined;
  const country = modifiers(nominal).find((mention) => mention.label === 'Government' || mention.label === 'Place');
  const body = modifiers(nominal).find((mention) => mention.label === 'Agency' || mention.label === 'Organization');
  const owner = country ?? body;
  const ownerName = owner ? (context.register.actors.get(owner.entities[0] ?? '')?.name ?? '') : '';
  // a singular that is taken up again is its last like; a new "a" opens a new one
  const kind = `${ownerName} ${SYNONYMS[nominal.lemma] ?? nominal.lemma}${nominal.isPlural ? 's' : ''}`.trim();
  const earlier = context.mentions.findLast((mention) => mention.kind === 'nominal' && mention.rules.includes('actor/described') && describedKinds.get(mention) === kind);
  const text = textOf(context, nominal.at, nominal.first, nominal.last).replace(/\s+/g, ' ').replace(/^(the|a|an|those|these|this|that|some|many|several|other|more|most|few|his|her|their|its|our|my|your|no|any|all|both|each|every|such) /i, '');
  const id = earlier?.entities[0];
  const actor = id === undefined ? context.register.unknown(text, label, { named: false, collective: nominal.isPlural }) : context.register.actors.get(id);
  if (!actor || actor.named) return undefined;
  if (id === undefined && actor.country === undefined && country) {
    const home = context.gazetteer.actor(country.entities[0] ?? '')?.country;
    if (home) actor.country = home;
  }
  kindOfDescription = kind;
  return { entities: [actor.id], label: actor.label, rule: 'actor/described', score: 0.6, ...(earlier ? { antecedents: [earlier] } : {}) };
}

const describedKinds = new WeakMap<DraftMention, string>();
let kindOfDescription = '';

function toNominal(at: SentenceContext, head: number): Nominal | undefined {
  const { tokens } = at.sentence;
  const token = tokens[head];
  if (!token || (token.upos !== 'NOUN' && !(token.upos === 'PROPN' && !at.mentionAt[head]) && token.upos !== 'ADJ')) return undefined;
  if (at.mentionAt[head]?.name) return undefined;
  if (token.deprel === 'compound' || token.upos === 'ADJ') return undefined;
  const { first } = findNounPhrase(at.sentence, head);
  const opener = tokens[first]?.text.toLowerCase() ?? '';
  const lemma = token.lemma.toLowerCase();
  const isPlural = token.xpos === 'NNS' || token.xpos === 'NNPS' || ['police', 'troops', 'people', 'media', 'forces', 'personnel'].includes(lemma);
  const hasOwner = tokens.slice(first, head).some((one) => one.deprel === 'nmod:poss');
  return { at, first, last: head, head, lemma, isPlural, isDefinite: ANAPHORIC.has(opener) || hasOwner, opener };
}

/** Takes the "of" phrase in: "the president of Mexico", "the government of Mexico". */
function withOf(at: SentenceContext, nominal: Nominal): Nominal {
  const of = at.sentence.tokens[nominal.head + 1];
  if (of?.text.toLowerCase() !== 'of') return nominal;
  let next = nominal.head + 2;
  while (at.sentence.tokens[next]?.upos === 'DET') next += 1;
  const mention = at.mentionAt[next];
  return mention?.name && mention.entities.length > 0 ? { ...nominal, last: mention.last } : nominal;
}

function resolve(context: DocumentContext, nominal: Nominal): Resolution | undefined {
  const { at, lemma } = nominal;
  const pair = pairAgain(context, nominal);
  if (pair) return pair;
  const known = collective(context, nominal);
  if (known) return known;
  const isGovernmentNoun = governmentNouns.has(lemma) && (!['negotiator', 'diplomat'].includes(lemma) || nominal.isPlural) && (lemma !== 'authority' || nominal.isPlural);
  if (isGovernmentNoun || (officialNouns.has(lemma) && nominal.isPlural)) {
    const government = governmentPhrase(context, nominal);
    if (government) return government;
  }
  const body = genericBody(context, nominal);
  if (body) return body;
  const labels = bodyNouns.get(lemma);
  const again = labels ? bodyAgain(context, nominal, labels) : undefined;
  if (again) return again;
  const kindOf = (mention: DraftMention): string | undefined => context.register.actors.get(mention.entities[0] ?? '')?.kind;
  const phrase = readOfficePhrase(at, nominal.first, nominal.last, kindOf);
  if (phrase && phrase.last === nominal.head) {
    const holder = officeHolder(context, nominal, phrase);
    if (holder) return holder;
  }
  const person = personAgain(context, nominal, phrase && phrase.last === nominal.head ? phrase : undefined);
  if (person) return person;
  return described(context, nominal);
}

/** Whether the noun belongs to a name beside it: a title, an apposition. */
function isPartOfName(context: DocumentContext, at: SentenceContext, head: number): boolean {
  const start = at.sentence.tokens[head]?.start ?? 0;
  return (titleSpans.get(context) ?? []).some((span) => span.start <= start && start < span.end);
}

const titleSpans = new WeakMap<DocumentContext, readonly { readonly start: number; readonly end: number }[]>();

/** Finds and resolves the descriptions of one sentence, the names of the whole document being known. */
export function resolveNominals(context: DocumentContext, at: SentenceContext): void {
  if (!titleSpans.has(context)) titleSpans.set(context, context.mentions.flatMap((mention) => [...(mention.title ? [mention.title] : []), ...(mention.offices ?? [])]));
  for (const token of at.sentence.tokens) {
    const short = toNominal(at, token.index);
    if (!short || isPartOfName(context, at, token.index)) continue;
    const nominal = governmentNouns.has(short.lemma) || (at.pieceAt[token.index]?.roles.length ?? 0) > 0 ? withOf(at, short) : short;
    const resolution = resolve(context, nominal);
    if (!resolution) continue;
    let first = nominal.first;
    if (/^(the|a|an)$/.test(nominal.opener) && first < nominal.head) first += 0;
    const mention: DraftMention = {
      sentence: at.sentence.index,
      first,
      last: nominal.last,
      head: nominal.head,
      kind: 'nominal',
      number: nominal.isPlural ? 'plural' : 'singular',
      quoted: at.quoted[nominal.head] ?? false,
      label: resolution.label,
      entities: resolution.entities,
      score: resolution.score,
      rules: [resolution.rule],
      ...(resolution.antecedents ? { antecedents: resolution.antecedents } : {}),
    };
    if (resolution.rule === 'actor/described') describedKinds.set(mention, kindOfDescription);
    addMention(context, mention);
    if (resolution.phrase && resolution.entities.length === 1) enterOffice(context, at, mention, resolution.phrase, { first, last: nominal.last });
  }
}
