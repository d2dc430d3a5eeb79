import type { RegisteredActor } from './actor-register.ts';
import type { DocumentContext, SentenceContext } from './document-context.ts';
import { mentionsOf } from './document-context.ts';
import type { DraftMention } from './draft-mention.ts';
import { isInForce } from './holder-by-date.ts';
import { isPerson } from './nominal.ts';
import type { PersonOptions } from './shown-person.ts';
import { rolesOfSurname } from '../words/office-roles.ts';

const isLater = (a: DraftMention, b: DraftMention): boolean =>
  a.sentence > b.sentence || (a.sentence === b.sentence && a.first > b.first);

/** Names that hang on another noun in the sentence: "Andrew Pollack, father of Meadow Pollack". */
function isWithin(context: DocumentContext, { sentence, head }: DraftMention): boolean {
  const tokens = context.sentences[sentence]?.sentence.tokens ?? [];
  const token = tokens[head];
  const governor = token?.deprel === 'appos' || token?.deprel === 'flat' ? tokens[token.head] : token;
  return governor?.deprel.startsWith('nmod') === true;
}

/** Whether a surname takes up one name sooner than another: the later, in one sentence that which hangs on no other. */
function isNearer(context: DocumentContext, a: DraftMention, b: DraftMention): boolean {
  const [isAWithin, isBWithin] = [isWithin(context, a), isWithin(context, b)];
  return a.sentence === b.sentence && isAWithin !== isBWithin ? isBWithin : isLater(a, b);
}

/** Whether somebody heads a state on the day of the article, or is about to. */
export const isHeadNow = ({ gazetteer, date }: DocumentContext, id: string): boolean =>
  date !== undefined &&
  gazetteer.officesOf(id).some((office) => rolesOfSurname.has(office.role) && isInForce(office, date));

/** The gender of the pronoun that follows a name in its sentence, no other name between: "McCain had kept his word". */
function genderBehind({ sentence: { tokens }, mentionAt }: SentenceContext, last: number): 'm' | 'f' | undefined {
  for (const { index, text } of tokens.slice(last + 1)) {
    if (mentionAt[index] && isPerson(mentionAt[index])) return undefined;
    if (/^(he|him|his|himself)$/i.test(text)) return 'm';
    if (/^(she|her|hers|herself)$/i.test(text)) return 'f';
  }
  return undefined;
}

/** Of several the one whom the pronoun behind the name fits, nobody else being named there whom it may mean. */
function byPronoun(
  context: DocumentContext,
  people: readonly RegisteredActor[],
  { at, name, sentence }: PersonOptions,
): RegisteredActor | undefined {
  const gender = genderBehind(at, name.last);
  const fits = people.filter((person) => person.gender === undefined || person.gender === gender);
  const others = [sentence - 1, sentence]
    .flatMap((near) => context.bySentence[near] ?? [])
    .flatMap(({ entities }) => entities)
    .map((id) => context.register.actors.get(id))
    .some((one) => one && isPerson(one) && one.gender === gender && !people.includes(one));
  return gender !== undefined && fits.length === 1 && !others ? fits[0] : undefined;
}

/**
 * Of several the one who owns the surname: who heads a state, "Trump" beside Melania Trump; else who is known to hold
 * or have held an office among people unknown, unless the text names one of those more often.
 */
function byRank(context: DocumentContext, people: readonly RegisteredActor[]): RegisteredActor | undefined {
  const heads = people.filter(({ id }) => isHeadNow(context, id));
  if (heads.length === 1) return heads[0];
  const countOf = ({ id }: RegisteredActor): number =>
    mentionsOf(context, id).filter(({ kind }) => kind === 'name').length;
  const [known, ...more] = people.filter((person) => person.known);
  const isOfficial = known?.label === 'Official' && more.length === 0;
  return isOfficial && people.every((person) => countOf(person) <= countOf(known)) ? known : undefined;
}

/** The one of several whose name stands last before a surname. */
function byPlace(
  context: DocumentContext,
  people: readonly RegisteredActor[],
  options: PersonOptions,
): RegisteredActor | undefined {
  // by where it stands: full names were read before any surname alone
  const isBefore = ({ sentence, first }: DraftMention): boolean =>
    sentence < options.sentence || (sentence === options.sentence && first < options.name.first);
  const named = people.map((person) => ({
    person,
    last: mentionsOf(context, person.id)
      .filter((mention) => mention.kind === 'name' && isBefore(mention))
      .reduce<DraftMention | undefined>((a, b) => (a && isLater(a, b) ? a : b), undefined),
  }));
  return named.reduce((a, b) => (b.last && (!a.last || isNearer(context, b.last, a.last)) ? b : a)).person;
}

/**
 * Chooses among people of the document who share a surname: by gender, by office, by the pronoun behind the surname,
 * by rank, else the one named last before.
 */
export function chooseNamesake(
  context: DocumentContext,
  people: readonly RegisteredActor[],
  options: PersonOptions,
): RegisteredActor | undefined {
  let left = people;
  const gender = options.name.courtesy?.gender;
  if (left.length > 1 && gender)
    left = left.filter((person) => person.gender === undefined || person.gender === gender);
  const roles = options.phrase?.roles ?? [];
  if (left.length > 1 && roles.length > 0) {
    const fitting = left.filter((person) =>
      roles.some(
        (role) =>
          person.roles.has(role) || context.gazetteer.officesOf(person.id).some((office) => office.role === role),
      ),
    );
    if (fitting.length > 0) left = fitting;
  }
  if (left.length <= 1) return left[0];
  const isSurname = options.name.first === options.name.last;
  const ranked = isSurname
    ? (byPronoun(context, left, options) ?? (gender ? undefined : byRank(context, left)))
    : undefined;
  return ranked ?? byPlace(context, left, options);
}
