import type { Token } from '@cartograph/model';
import type { DocumentContext } from './document-context.ts';
import type { DraftMention } from './draft-mention.ts';
import { modifiersOf, pointsBack, type Nominal } from './nominal.ts';
import { collectionNouns, peopleNouns } from '../words/nominal-nouns.ts';

const SYNONYMS: Readonly<Record<string, string>> = {
  immigrant: 'migrant',
  'asylum-seeker': 'migrant',
  seeker: 'migrant',
  alien: 'migrant',
  protestor: 'protester',
  demonstrator: 'protester',
  marcher: 'protester',
  troop: 'soldier',
  troops: 'soldier',
  serviceman: 'soldier',
  policeman: 'police',
  'law-enforcement': 'police',
  cop: 'police',
  militia: 'militant',
  militiaman: 'militant',
  attorney: 'lawyer',
  journalist: 'reporter',
  legislator: 'lawmaker',
  teen: 'teenager',
  kid: 'child',
  shooter: 'gunman',
  attacker: 'gunman',
  assailant: 'gunman',
  inmate: 'prisoner',
  ambassador: 'diplomat',
  envoy: 'diplomat',
  congressman: 'lawmaker',
  congresswoman: 'lawmaker',
  physician: 'doctor',
  backer: 'supporter',
  nation: 'country',
};
const KIN = /^(wife|husband|widow|father|mother|daughter|son|child|brother|sister|girlfriend|boyfriend|fiancee)$/;
const YOUNG: readonly string[] = ['boy', 'girl', 'baby', 'infant', 'toddler', 'teenager', 'son', 'daughter'];
const PEOPLE = new Set(['people', 'person', 'individual']);
/** Nouns for people who are together, by the key of the noun for each of them: a caravan is of migrants. */
const COLLECTIVES: Readonly<Record<string, string>> = { caravan: 'migrants', jurors: 'jury' };
/** How many sentences back "these people" points. */
const PEOPLE_REACH = 2;
/** And "the group", after "a group of migrants". */
const COLLECTION_REACH = 10;

/** The descriptions of a document and whom each was resolved to, for what takes them up again. */
export interface DescriptionMemory {
  /** The mention that a description takes up: the same words of the same country or owner, or the noun alone. */
  find(nominal: Nominal): DraftMention | undefined;
  /** The people of whom "a group of migrants", "the migrant caravan" told, for "the group", "the caravan". */
  findCollection(nominal: Nominal): DraftMention | undefined;
  /** The token of "group" in "a group of migrants", where the people hang on one. */
  collectionAround(people: DraftMention): number | undefined;
  /** Remembers whom a description was resolved to. */
  note(nominal: Nominal, mention: DraftMention): void;
}

interface Described {
  readonly mention: DraftMention;
  readonly isBare: boolean;
}

/** Only the noun, and at most the article that points back. */
const isBare = ({ first, head, opener }: Nominal): boolean =>
  first === head || (first + 1 === head && pointsBack(opener));

/** Words that say how many of a group, and not which. */
const QUANTIFIERS =
  /^(all|any|some|many|more|most|few|fewer|several|these|those|such|dozens|hundreds|thousands|every)$/;

/** "any migrants", "the migrant caravan": a group that nothing narrows down. */
function isWhole(nominal: Nominal): boolean {
  const { at, first, head, opener } = nominal;
  const rest = at.sentence.tokens.slice(pointsBack(opener) || QUANTIFIERS.test(opener) ? first + 1 : first, head);
  return rest.every(({ lemma }) => lemma.toLowerCase() === membersBefore(nominal));
}

/** "these people", with nothing behind that would say which. */
const pointsToPeople = (nominal: Nominal): boolean =>
  nominal.isPlural &&
  PEOPLE.has(nominal.lemma) &&
  isBare(nominal) &&
  /^(these|those)$/.test(nominal.opener) &&
  !/^(who|that|in|with|from|of|at|on)$/i.test(nominal.at.sentence.tokens[nominal.last + 1]?.text ?? '');

/** "the migrant caravan": the noun before one for many that says who they are. */
function membersBefore({ at, head, lemma }: Nominal): string | undefined {
  const before = at.sentence.tokens[head - 1];
  const noun = before?.lemma.toLowerCase() ?? '';
  return collectionNouns.has(lemma) && peopleNouns.get(noun) === 'Person' ? noun : undefined;
}

/** "a group of migrants": the noun for many that the people hang on. */
function collectionAround(
  context: DocumentContext,
  { sentence, head, label, number }: DraftMention,
): Token | undefined {
  const tokens = context.sentences[sentence]?.sentence.tokens ?? [];
  const token = tokens[head];
  const noun = number === 'plural' && label === 'Person' && token?.deprel === 'nmod' ? tokens[token.head] : undefined;
  return noun && collectionNouns.has(noun.lemma) && noun.index < head ? noun : undefined;
}

/** "a caravan of 5,000 people". */
function isOfCaravan({ at, head }: Nominal): boolean {
  const token = at.sentence.tokens[head];
  return token?.deprel === 'nmod' && at.sentence.tokens[token.head]?.lemma === 'caravan';
}

/** "the group", "the caravan". */
const isCollectionAgain = (nominal: Nominal): boolean =>
  collectionNouns.has(nominal.lemma) &&
  !nominal.isPlural &&
  isBare(nominal) &&
  pointsBack(nominal.opener) &&
  nominal.at.sentence.tokens[nominal.last + 1]?.text.toLowerCase() !== 'of';

const lowerCase = ({ at, first, head }: Nominal): readonly string[] =>
  at.sentence.tokens.slice(first, head).map(({ text }) => text.toLowerCase());

/** "law enforcement officials" are law enforcement, whoever polices. */
const isEnforcement = (nominal: Nominal): boolean =>
  nominal.isPlural &&
  /^(officer|official|agent)$/.test(nominal.lemma) &&
  /^(the )?law enforcement$/.test(lowerCase(nominal).join(' '));

/** "officers" that may be the police of whom the article tells: uncounted, and of nobody. */
const isOfficers = (nominal: Nominal): boolean =>
  nominal.isPlural &&
  nominal.lemma === 'officer' &&
  nominal.at.sentence.tokens[nominal.last + 1]?.text !== 'of' &&
  lowerCase(nominal).every((word) => /^(the|these|those|police|plainclothes|uniformed)$/.test(word));

/** Whose or of what country: "his wife", "the Iraqi army", "Border Patrol agents". */
export function ownerOf(nominal: Nominal): DraftMention | undefined {
  const { tokens } = nominal.at.sentence;
  const inside = modifiersOf(nominal);
  return (
    inside.find(({ head }) => head < nominal.head && tokens[head]?.deprel === 'nmod:poss') ??
    inside.find(({ label }) => label === 'Government' || label === 'Place') ??
    inside.find(({ label }) => label === 'Agency' || label === 'Organization')
  );
}

/** Makes the memory of one document. */
export function createDescriptionMemory(context: DocumentContext): DescriptionMemory {
  /** By noun and number, then by owner: the empty one is nobody's. */
  const byNoun = new Map<string, Map<string, Described>>();
  /** By noun and number, whoever the owner. */
  const last = new Map<string, DraftMention>();
  /** By noun for many: the people who were said to be together. */
  const collections = new Map<string, DraftMention>();
  /** The group of people that was described last. */
  let group: DraftMention | undefined;
  const nounOf = (nominal: Nominal): string => {
    const { lemma, isPlural } = nominal;
    if (isEnforcement(nominal) || (isOfficers(nominal) && byNoun.has('polices'))) return 'polices';
    // "a caravan of 5,000 people" is of migrants, too
    const noun = membersBefore(nominal) ?? (PEOPLE.has(lemma) && isOfCaravan(nominal) ? 'caravan' : lemma);
    if (noun === 'caravan') return COLLECTIVES[noun] ?? noun;
    const key = `${SYNONYMS[noun] ?? noun}${isPlural || noun !== lemma ? 's' : ''}`;
    return COLLECTIVES[key] ?? key;
  };
  const isMany = (nominal: Nominal): boolean => nominal.isPlural || nounOf(nominal).endsWith('s');
  /** "the child" after "an eight-year-old boy": the only one young of whom the article tells so far. */
  const youngOne = (): DraftMention | undefined => {
    const found = YOUNG.flatMap((noun) => last.get(noun) ?? []);
    const ids = new Set(found.flatMap(({ entities }) => entities));
    return ids.size === 1 ? found[0] : undefined;
  };
  const ownerName = (nominal: Nominal): string => {
    const id = ownerOf(nominal)?.entities[0];
    return id === undefined ? '' : (context.register.actors.get(id)?.name ?? id);
  };
  // "Owen, a retired judge": "the judge" is Owen, "a judge" and "the federal judge" are not
  const mayTakeUp = (nominal: Nominal, { entities }: DraftMention): boolean =>
    !context.register.actors.get(entities[0] ?? '')?.named ||
    (isBare(nominal) ? pointsBack(nominal.opener) : nominal.isDefinite && ownerName(nominal) !== '');
  return {
    collectionAround: (mention) => collectionAround(context, mention)?.index,
    find: (nominal) => {
      if (group && pointsToPeople(nominal) && nominal.at.sentence.index - group.sentence <= PEOPLE_REACH) return group;
      const noun = nounOf(nominal);
      const known = byNoun.get(noun);
      if (!known && isCollectionAgain(nominal) && group && nominal.at.sentence.index - group.sentence <= PEOPLE_REACH)
        return group;
      const owner = ownerName(nominal);
      const same = known?.get(owner)?.mention;
      if (!known || (same && mayTakeUp(nominal, same))) return same;
      const [only] = known.size === 1 ? [...known.values()] : [];
      // "his daughter" after "the couple's daughter, Gloria": whose, the article may say in several ways
      const isKin = KIN.test(nominal.lemma) && !nominal.isPlural && owner !== '' && only !== undefined;
      if (isKin && context.register.actors.get(only.mention.entities[0] ?? '')?.named) return only.mention;
      // "migrants … Central American migrants": the article knows one group of that noun
      const isOnlyGroup = isMany(nominal) && only !== undefined && (owner === '' ? isWhole(nominal) : only.isBare);
      if (isOnlyGroup) return only.mention;
      if (!isBare(nominal) || !pointsBack(nominal.opener)) return undefined;
      return last.get(noun) ?? (nominal.lemma === 'child' && !nominal.isPlural ? youngOne() : undefined);
    },
    findCollection: (nominal) => {
      const found = isCollectionAgain(nominal) ? collections.get(nominal.lemma) : undefined;
      return found && nominal.at.sentence.index - found.sentence <= COLLECTION_REACH ? found : undefined;
    },
    note: (nominal, mention) => {
      const around = collectionAround(context, mention)?.lemma ?? (membersBefore(nominal) ? nominal.lemma : undefined);
      if (around !== undefined) collections.set(around, mention);
      const noun = nounOf(nominal);
      const known = byNoun.get(noun) ?? new Map<string, Described>();
      byNoun.set(noun, known);
      const owner = ownerName(nominal);
      known.set(owner, { mention, isBare: isWhole(nominal) && (known.get(owner)?.isBare ?? true) });
      last.set(noun, mention);
      if (nominal.isPlural && mention.label === 'Person' && !PEOPLE.has(nominal.lemma)) group = mention;
    },
  };
}
