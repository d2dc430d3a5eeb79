import { isListLink } from '../1-mentions/list-link.ts';
import { bodyNouns, forceNouns } from '../words/nominal-nouns.ts';
import type { RegisteredActor } from './actor-register.ts';
import type { DocumentContext, SentenceContext } from './document-context.ts';
import { mainCountries, replaceMention } from './document-context.ts';
import { nearestGenericBody } from './generic-body.ts';
import { holderByDate } from './holder-by-date.ts';
import { possessorOf, type Nominal, type NominalResolution } from './nominal.ts';

/** Words that share a noun with others: tokens `first` to `last`, inclusive. */
interface Part {
  readonly first: number;
  readonly last: number;
}

/** An office: how many words it has, and the roles that they may mean. */
interface Office {
  readonly words: number;
  readonly roles: readonly string[];
}

const isBodyNoun = (noun: string): boolean => bodyNouns.has(noun) || forceNouns.has(noun);

/** How many words such a list has at most. */
const MOST_WORDS = 16;

const isListed = (at: SentenceContext, token: number): boolean =>
  isListLink(at.sentence.tokens[token]) || /^(PROPN|NOUN|ADJ)$/.test(at.sentence.tokens[token]?.upos ?? '');

/** What commas and "and" join between two tokens, inclusive. */
function partsIn(at: SentenceContext, first: number, last: number): readonly Part[] {
  const parts: Part[] = [];
  let from = first;
  for (let token = first; token <= last + 1; token += 1) {
    if (token <= last && !isListLink(at.sentence.tokens[token])) continue;
    if (token > from) parts.push({ first: from, last: token - 1 });
    from = token + 1;
  }
  return parts;
}

/** The ways in which a plural noun may end the words of an office, the longest first: "foreign ministers", "ministers". */
function officesOf({ gazetteer }: DocumentContext, { at, head }: Nominal, noun: string): readonly Office[] {
  const before = at.folded.folded.slice(Math.max(0, head - 3), head);
  return [...before.map((_, from) => [...before.slice(from), noun]), [noun]].flatMap((words) => {
    const roles = gazetteer.phrase(words).flatMap(({ use, target }) => (use === 'role' ? [target] : []));
    return roles.length > 0 ? { words: words.length, roles } : [];
  });
}

/** "Justice and State" before "departments", "Mexico and Chile" behind "presidents of"; nothing where fewer than two share the noun. */
function partsOf(at: SentenceContext, nounFirst: number, head: number): readonly Part[] {
  let first = nounFirst;
  while (first > 0 && first > nounFirst - MOST_WORDS && isListed(at, first - 1)) first -= 1;
  const before = isListLink(at.sentence.tokens[nounFirst - 1]) ? [] : partsIn(at, first, nounFirst - 1);
  if (before.length > 1) return before;
  if (at.sentence.tokens[head + 1]?.text !== 'of') return [];
  let last = head + 1;
  while (last < head + MOST_WORDS && isListed(at, last + 1)) last += 1;
  return partsIn(at, head + 2, last);
}

/** The country whose they all are: "Mexico's …", "… of Mexico". */
function ownerOf(context: DocumentContext, nominal: Nominal): string | undefined {
  const { at, head } = nominal;
  const behind = at.sentence.tokens[head + 1]?.text === 'of' ? at.mentionAt[head + 2] : undefined;
  const polity = behind?.label === 'Government' ? context.gazetteer.actor(behind.entities[0] ?? '') : undefined;
  return polity?.country ?? possessorOf(context, nominal)?.country;
}

/** The body that words and the shared noun name: "Justice" of the departments; of several the one of the country told of most. */
function bodyOf(
  context: DocumentContext,
  { at }: Nominal,
  { noun, country }: { readonly noun: string; readonly country: string | undefined },
  words: readonly string[],
): string | undefined {
  const { gazetteer } = context;
  const text = [...words, noun].join(' ');
  const own = country === undefined ? [] : gazetteer.bodiesByGeneric(text, country);
  if (own.length > 0) return own.length === 1 ? own[0]?.id : undefined;
  const senses = gazetteer.phrase([...words, noun]).filter(({ use }) => use === 'name');
  const bodies = senses
    .flatMap(({ target }) => gazetteer.actor(target) ?? [])
    .filter(({ label }) => bodyNouns.get(noun)?.includes(label) ?? label === 'Agency')
    .filter((body) => country === undefined || body.country === country);
  const near = mainCountries(context)
    .map((main) => bodies.filter((body) => body.country === main))
    .find(({ length }) => length > 0);
  const [body] = near ?? bodies;
  if (body) return body.id;
  return country === undefined
    ? nearestGenericBody(context, text, { lemma: noun, sentence: at.sentence.index })?.entities[0]
    : undefined;
}

/** Who holds the shared office in the country, state, town or body that a part names. */
function holderIn(
  context: DocumentContext,
  { at, lemma }: Nominal,
  part: Part,
  roles: readonly string[],
): string | undefined {
  const home = at.mentionAt[part.last];
  const isBody = home?.label === 'Agency';
  if (!home || home.first > part.first || context.date === undefined) return undefined;
  if (!isBody && home.label !== 'Government') return undefined;
  return holderByDate(
    context,
    {
      sentence: at.sentence.index,
      first: part.first,
      last: part.last,
      roles,
      noun: lemma,
      former: false,
      bodies: isBody ? [home] : [],
      polities: isBody ? [] : [home],
      parties: [],
      people: [],
      generics: [],
    },
    context.date,
  );
}

/** "Departments", with a capital, has no lemma of its own. */
const singularOf = (lemma: string): string =>
  isBodyNoun(lemma) ? lemma : lemma.replace(/ies$/, 'y').replace(/s$/, '');

/** "The Sinaloa and Jalisco cartels" names no states. */
function renameCartel(context: DocumentContext, { at }: Nominal, part: Part, { id, label }: RegisteredActor): void {
  const name = at.mentionAt[part.last];
  const isWhole = name?.name && name.last === part.last && name.first >= part.first;
  if (label !== 'Cartel' || !isWhole || name.label === 'Cartel') return;
  replaceMention(context, name, { ...name, label, entities: [id], rules: ['actor/joined-parts'] });
}

/** "the Justice and State departments", "the presidents of Mexico and Chile": each of those that share the plural noun. */
export function resolveJoinedParts(context: DocumentContext, nominal: Nominal): NominalResolution | undefined {
  const { at, head } = nominal;
  const noun = singularOf(nominal.lemma);
  if (!nominal.isPlural && noun === nominal.lemma) return undefined;
  const wordsOf = ({ first, last }: Part): readonly string[] =>
    at.folded.folded.slice(first, last + 1).filter((word) => word !== '');
  const resolveAll = (
    parts: readonly Part[],
    idOf: (part: Part, opening: Part) => string | undefined,
  ): NominalResolution | undefined => {
    const [opening] = parts;
    if (!opening || parts.length < 2) return undefined;
    const actors = parts.flatMap((part) => context.register.known(idOf(part, opening) ?? '') ?? []);
    if (actors.length < parts.length) return undefined;
    parts.forEach((part, place) => {
      const actor = actors[place];
      if (actor) renameCartel(context, nominal, part, actor);
    });
    return {
      entities: [...new Set(actors.map(({ id }) => id))].sort(),
      label: actors[0]?.label ?? 'Organization',
      rule: 'actor/joined-parts',
      score: 0.8,
      first: Math.min(nominal.first, opening.first),
    };
  };
  for (const { words, roles } of officesOf(context, nominal, noun)) {
    const found = resolveAll(partsOf(at, head + 1 - words, head), (part) => holderIn(context, nominal, part, roles));
    if (found) return found;
  }
  if (!isBodyNoun(noun)) return undefined;
  const shared = { noun, country: ownerOf(context, nominal) };
  return resolveAll(
    partsOf(at, head, head),
    (part, opening) =>
      bodyOf(context, nominal, shared, wordsOf(part)) ??
      // "the Senate Judiciary and Intelligence committees"
      bodyOf(context, nominal, shared, [...wordsOf(opening).slice(0, -1), ...wordsOf(part)]),
  );
}
