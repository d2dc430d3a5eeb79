import type { ActorLabel, Entity } from '@cartograph/model';
import { unknownActorId } from '@cartograph/model';
import { phraseWords } from '../gazetteer/phrase-words.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { isOneLetterOff } from '../1-mentions/spelling.ts';
import { femaleNames } from '../words/female-names.ts';
import { isPetName } from '../words/pet-names.ts';
import { givenNames } from '../words/given-names.ts';
import { nameSuffixes } from '../words/head-nouns.ts';

/** An actor of the document, with what tells it from the others. */
export interface RegisteredActor {
  readonly id: string;
  label: ActorLabel;
  name: string;
  readonly known: boolean;
  readonly named: boolean;
  readonly collective: boolean;
  country?: string;
  readonly formerIds?: readonly string[];
  readonly wikidataId?: string;
  sector?: string;
  gender?: 'm' | 'f';
  /** The folded words of every full name, for people. */
  readonly forms: (readonly string[])[];
  /** Ids of the roles that the document gives to it. */
  readonly roles: Set<string>;
  /** Kind of a known actor: party, media, city … */
  readonly kind?: string;
}

const genderOf = (words: readonly string[]): 'm' | 'f' | undefined => {
  const first = words[0] ?? '';
  if (femaleNames.has(first)) return 'f';
  return givenNames.has(first) && words.length > 1 ? 'm' : undefined;
};

/** The actors of one document. */
export class ActorRegister {
  readonly actors: Map<string, RegisteredActor> = new Map<string, RegisteredActor>();
  readonly #gazetteer: Gazetteer;
  readonly #documentId: string;
  readonly #byWord = new Map<string, RegisteredActor[]>();
  /** Acronyms and short forms that the document introduces. */
  readonly #shortForms = new Map<string, string>();
  readonly #noActors = new Set<string>();
  readonly #peoples = new Map<string, string>();

  constructor(gazetteer: Gazetteer, documentId: string) {
    this.#gazetteer = gazetteer;
    this.#documentId = documentId;
  }

  /** Registers an actor of the gazetteer. */
  known(id: string): RegisteredActor | undefined {
    const registered = this.actors.get(id);
    if (registered) return registered;
    const known = this.#gazetteer.actor(id);
    if (!known) return undefined;
    const isPerson = known.label === 'Official' || known.label === 'Person';
    const forms = isPerson ? [known.name, ...known.aliases].map((form) => phraseWords(form)) : [];
    const gender = known.gender ?? (isPerson ? genderOf(forms[0] ?? []) : undefined);
    return this.#add({
      id,
      label: known.label,
      name: known.name,
      known: true,
      named: true,
      collective: known.collective,
      ...(known.country ? { country: known.country } : {}),
      ...(known.formerIds.length > 0 ? { formerIds: known.formerIds } : {}),
      ...(known.wikidataId ? { wikidataId: known.wikidataId } : {}),
      ...(known.sector ? { sector: known.sector } : {}),
      ...(gender ? { gender } : {}),
      ...(known.kind ? { kind: known.kind } : {}),
      forms,
      roles: new Set(),
    });
  }

  /** Registers an actor that the gazetteer does not know. */
  unknown(
    name: string,
    label: ActorLabel,
    options: {
      readonly named: boolean;
      readonly collective?: boolean;
      readonly gender?: 'm' | 'f';
      readonly country?: string;
    },
  ): RegisteredActor {
    const id = unknownActorId(name, this.#documentId, options.named);
    const registered = this.actors.get(id);
    if (registered) return registered;
    const isPerson = options.named && (label === 'Official' || label === 'Person');
    const words = phraseWords(name);
    const gender = options.gender ?? (isPerson ? genderOf(words) : undefined);
    return this.#add({
      id,
      label,
      name,
      known: false,
      named: options.named,
      collective: options.collective ?? false,
      ...(gender ? { gender } : {}),
      ...(options.country ? { country: options.country } : {}),
      forms: options.named ? [words] : [],
      roles: new Set(),
    });
  }

  /** Registers the people of a country under the words that first name them: "Americans", "U.S. citizens". */
  peopleOf(country: string, name: string): RegisteredActor {
    const known = this.namedPeople(country);
    if (known) return known;
    const people = this.unknown(name, 'Person', { named: false, collective: true, country });
    this.#peoples.set(country, people.id);
    return people;
  }

  /** The people of a country, where the document has named it. */
  namedPeople(country: string): RegisteredActor | undefined {
    return this.actors.get(this.#peoples.get(country) ?? '');
  }

  #add(actor: RegisteredActor): RegisteredActor {
    this.actors.set(actor.id, actor);
    for (const form of actor.forms) for (const word of new Set(form)) this.#index(word, actor);
    return actor;
  }

  #index(word: string, actor: RegisteredActor): void {
    const list = this.#byWord.get(word);
    if (!list) this.#byWord.set(word, [actor]);
    else if (!list.includes(actor)) list.push(actor);
  }

  /** Remembers "BSA" for what the document introduced by it. */
  addShortForm(form: string, id: string): void {
    if (!this.#shortForms.has(form)) this.#shortForms.set(form, id);
  }

  /** Remembers the acronym of a law or a deal, which is no actor. */
  addNoActor(form: string): void {
    this.#noActors.add(form);
  }

  isNoActor(form: string): boolean {
    return this.#noActors.has(form);
  }

  shortForm(form: string): RegisteredActor | undefined {
    const id = this.#shortForms.get(form);
    return id === undefined ? undefined : this.actors.get(id);
  }

  /** Named people of the document whose name these words may be short for: a surname, both surnames, a full name without initials. */
  peopleNamed(words: readonly string[]): readonly RegisteredActor[] {
    const content = words.filter((word, index) => (word.length > 1 || index === 0) && !nameSuffixes.has(word));
    const last = content.at(-1) ?? '';
    const people = (this.#byWord.get(last) ?? []).filter(
      (actor) => actor.named && (actor.label === 'Official' || actor.label === 'Person'),
    );
    const full = people.filter((actor) =>
      actor.forms.some(
        (form) =>
          content.every((word) => form.includes(word)) &&
          (content.length > 1 || form.indexOf(last) > 0 || form.length === 1),
      ),
    );
    if (full.length > 0) return full;
    if (content.length > 1) {
      const spelt = this.#peopleSpelt(people, content);
      return spelt.length > 0 ? spelt : this.#peopleWrittenOut(content);
    }
    const byGivenName = this.#peopleCalled(last, people);
    return byGivenName.length > 0 ? byGivenName : this.#surnamesSpelt(last);
  }

  /** "Julian" for "Julian Assange"; else "Sasha" for the one "Alexander Litvinenko" of the document. */
  #peopleCalled(given: string, namesakes: readonly RegisteredActor[]): readonly RegisteredActor[] {
    const same = namesakes.filter((actor) => actor.forms.some((form) => form[0] === given));
    if (same.length > 0) return same;
    const byPetName = [...this.actors.values()].filter(
      ({ named, label, forms }) =>
        named && isPersonLabel(label) && forms.some((form) => form.length >= 2 && isPetName(given, form[0] ?? '')),
    );
    return byPetName.length === 1 ? byPetName : [];
  }

  /** "Genaro García Luna" after "Genaro García": the one person whose name, of two words or more, these words write out. */
  #peopleWrittenOut(words: readonly string[]): readonly RegisteredActor[] {
    if (words.length < 3) return [];
    const people = (this.#byWord.get(words[0] ?? '') ?? []).filter(
      (actor) => actor.named && isPersonLabel(actor.label) && actor.forms.some((form) => writesOut(words, form)),
    );
    const [only] = people;
    if (people.length !== 1 || !only) return [];
    only.forms.push(words);
    for (const word of words) this.#index(word, only);
    return people;
  }

  /** Other spellings of a full name: "Jim" for "James", "Lugovoy" for "Lugovoi". */
  #peopleSpelt(namesakes: readonly RegisteredActor[], words: readonly string[]): readonly RegisteredActor[] {
    const short = namesakes.filter((actor) => actor.forms.some((form) => sameGivenName(form, words)));
    const last = words.at(-1) ?? '';
    if (short.length > 0 || last.length < 6) return short;
    const people = (this.#byWord.get(words[0] ?? '') ?? []).filter(
      (actor) =>
        actor.named && actor.forms.some((form) => form[0] === words[0] && isOneLetterOff(form.at(-1) ?? '', last)),
    );
    return people.length === 1 ? people : [];
  }

  /** "Lugovoy" after "Andrei Lugovoi": the one person of the document whose surname is a letter off. */
  #surnamesSpelt(surname: string): readonly RegisteredActor[] {
    if (surname.length < 6) return [];
    const people = [...this.actors.values()].filter(
      (actor) =>
        actor.named && actor.forms.some((form) => form.length >= 2 && isSpeltOtherwise(form.at(-1) ?? '', surname)),
    );
    return people.length === 1 && isPersonLabel(people[0]?.label) ? people : [];
  }

  /** The entities as the extraction prints them; `aliases` come from the mentions. */
  toEntities(aliases: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, Entity> {
    const entities = new Map<string, Entity>();
    for (const actor of this.actors.values()) {
      const forms = aliases.get(actor.id);
      if (!forms) continue;
      entities.set(actor.id, {
        id: actor.id,
        label: actor.label,
        name: actor.name,
        aliases: forms,
        ...(actor.formerIds ? { formerIds: actor.formerIds } : {}),
        ...(actor.wikidataId ? { wikidataId: actor.wikidataId } : {}),
        ...(actor.country ? { country: actor.country } : {}),
        ...(actor.sector ? { sector: actor.sector } : {}),
        known: actor.known,
        named: actor.named,
        collective: actor.collective,
      });
    }
    return entities;
  }
}

/** Whether a longer name begins as a shorter one does and holds all its words in their order. */
function writesOut(longer: readonly string[], form: readonly string[]): boolean {
  if (form.length < 2 || form.length >= longer.length || form[0] !== longer[0]) return false;
  let at = 0;
  for (const word of longer) if (word === form[at]) at += 1;
  return at === form.length;
}

const isPersonLabel = (label: ActorLabel | undefined): boolean => label === 'Official' || label === 'Person';

/** One letter off, the first three alike. */
const isSpeltOtherwise = (a: string, b: string): boolean => a.slice(0, 3) === b.slice(0, 3) && isOneLetterOff(a, b);

/** "Robert Lightizer" for "Robert E. Lighthizer" is not; "Jim Mattis" for "James Mattis" is when only the given name differs by its tail. */
function sameGivenName(form: readonly string[], words: readonly string[]): boolean {
  const last = words.at(-1);
  if (form.at(-1) !== last || words.length !== 2 || form.length < 2) return false;
  const [a, b] = [form[0] ?? '', words[0] ?? ''];
  return (a.slice(0, 3) === b.slice(0, 3) && a.length > 2) || isPetName(a, b);
}
