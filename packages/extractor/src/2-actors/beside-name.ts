import type { Token } from '@cartograph/model';
import { bodyNouns, governmentNouns } from '../words/nominal-nouns.ts';
import type { DraftMention } from './draft-mention.ts';
import { goesOn } from './goes-on.ts';
import { isPerson, type Nominal, type NominalResolution } from './nominal.ts';
import { isPeopleNoun } from '../words/occupations.ts';
import { dependentsOf } from './dependents.ts';

/** The resolution of a description to the name beside it, or to that which it is said of. */
export const besideName = (named: DraftMention, score: number, rule = 'actor/apposition'): NominalResolution => ({
  entities: named.entities,
  label: named.label,
  rule,
  score,
  antecedents: [named],
});

/** Whether a description's noun is one of people: an office, an occupation, a "teenager". */
export const isPersonNoun = ({ at, head, lemma }: Nominal): boolean =>
  isPeopleNoun(lemma) ||
  /^(counterpart|predecessor|successor)$/.test(lemma) ||
  (at.pieceAt[head]?.roles.length ?? 0) > 0;

/** Where the title before a name begins, else the name: "Senator Mark Schoesler". */
function startOf(tokens: readonly Token[], { first, title, name }: DraftMention): number {
  const from = title ? tokens.findIndex(({ start }) => start >= title.start) : first;
  return Math.min(first, from < 0 ? first : from, name?.courtesy?.first ?? first);
}

/** The name that begins at a place, its title before it, of somebody or something that is one. */
function namedAt({ at }: Nominal, index: number): DraftMention | undefined {
  const { tokens } = at.sentence;
  const title = (at.mentionAt.slice(index, index + 8) ?? []).find((one) => one?.name);
  const named = at.mentionAt[index]?.name ? at.mentionAt[index] : title;
  return named?.name && named.entities.length === 1 && startOf(tokens, named) === index ? named : undefined;
}

/** "the human rights group Amnesty International", "my friend Andrea": the noun directly before the name. */
function resolveBefore(nominal: Nominal): NominalResolution | undefined {
  const named = nominal.at.mentionAt[nominal.last + 1];
  if (!named?.name || named.first !== nominal.last + 1 || named.entities.length !== 1 || nominal.isPlural)
    return undefined;
  if (bodyNouns.get(nominal.lemma)?.includes(named.label)) return besideName(named, 0.9);
  const { tokens } = nominal.at.sentence;
  const verb = tokens[named.head]?.deprel.startsWith('nsubj') ? tokens[tokens[named.head]?.head ?? -1] : undefined;
  // "the man Trump fired": the name opens a clause about the man
  const isClause = verb?.head === nominal.head;
  return isPerson(named) && isPersonNoun(nominal) && !isClause ? besideName(named, 0.85) : undefined;
}

/** "a man named Joe Arpaio", "a suspect identified as José Ruiz". */
function resolveCalled(nominal: Nominal): NominalResolution | undefined {
  const { tokens } = nominal.at.sentence;
  const verb = tokens[nominal.last + 1]?.text.toLowerCase() ?? '';
  const isCalled = /^(named|called|nicknamed|dubbed)$/.test(verb);
  const isKnown = /^(known|identified)$/.test(verb) && tokens[nominal.last + 2]?.text === 'as';
  if ((!isCalled && !isKnown) || nominal.isPlural) return undefined;
  const named = namedAt(nominal, nominal.last + (isCalled ? 2 : 3));
  const isFitting = named && (bodyNouns.get(nominal.lemma)?.includes(named.label) || isPerson(named));
  return isFitting ? besideName(named, 0.9) : undefined;
}

/** "a union leader and former farmer": the second noun, without an article of its own, is the one of the first. */
function resolveSecondRole(nominal: Nominal): NominalResolution | undefined {
  const { tokens } = nominal.at.sentence;
  const token = tokens[nominal.head];
  const first = nominal.at.mentionAt[nominal.first - 2];
  const isConjunct = token?.deprel === 'conj' && tokens[nominal.first - 1]?.text === 'and';
  const isOther = tokens[nominal.first]?.upos === 'DET' || tokens[nominal.first]?.upos === 'PRON';
  if (!isConjunct || nominal.isPlural || isOther || !first?.rules.includes('actor/apposition')) return undefined;
  return { ...besideName(first, 0.85), antecedents: first.antecedents ?? [first] };
}

/** Nouns of time and measure: "Florida by 51 percent, Ohio by 52", "Mr. Speaker, this afternoon". */
const NO_ACTOR =
  /^(percent|point|number|half|majority|share|part|population|time|today|morning|afternoon|evening|night|day|week|month|year|hour|minute|decade|century)$/;

/** Nouns for what is no person and no body: "a case that began in 2013", "an approach that many like". */
const THINGS =
  /^(approach|article|attempt|battle|book|case|chain|chaos|charge|conference|contest|deal|decline|distance|effort|event|example|experience|fact|film|focus|goal|home|idea|issue|job|kind|letter|list|march|matter|memo|move|play|plan|poll|power|process|race|reason|report|result|shift|shot|side|sign|step|story|system|talk|thing|topic|trend|trial|trip|vote|war|way|weight|work)$/;
const ABSTRACT = /(?:tion|sion|ment|ness|ism|(?<!author|celebr|personal)ity|ship|ance|ence)$/;

/** Whether a noun may stand beside the name of somebody, or of a body. */
const mayBear = ({ lemma }: Nominal, named: DraftMention): boolean =>
  !(governmentNouns.has(lemma) && named.label !== 'Government' && !isPerson(named)) &&
  !THINGS.test(lemma) &&
  !NO_ACTOR.test(lemma) &&
  !(isPerson(named) && ABSTRACT.test(lemma));

/** "a spokesman for the club, Bo Pardo": the parser joins the name to the club. */
function isComplementOfPerson({ at, head, first }: Nominal): boolean {
  const { tokens } = at.sentence;
  const governor = tokens[tokens[head]?.head ?? -1];
  return (
    tokens[head]?.deprel.startsWith('nmod') === true &&
    governor !== undefined &&
    governor.index < first &&
    (isPeopleNoun(governor.lemma) || (at.pieceAt[governor.index]?.roles.length ?? 0) > 0)
  );
}

/** "counselor to the president, Jane Tarn": the name is the counselor's. */
const isOfficeOfOther = (nominal: Nominal): boolean =>
  nominal.opener === 'the' && nominal.head - nominal.first === 1 && isComplementOfPerson(nominal);

/** The name that the parser joins to a description, only a comma and the name's title between. */
function resolveJoined(nominal: Nominal): NominalResolution | undefined {
  const { tokens } = nominal.at.sentence;
  const token = tokens[nominal.head];
  const named =
    token?.deprel === 'appos'
      ? nominal.at.mentionAt[token.head]
      : nominal.at.mentionAt[
          dependentsOf(nominal.at.sentence, nominal.head).find(({ deprel }) => deprel === 'appos')?.index ?? -1
        ];
  if (!named?.name || named.entities.length !== 1 || named.label === 'Place' || !mayBear(nominal, named))
    return undefined;
  if (isPerson(named) && named.first > nominal.head && !isPersonNoun(nominal) && isComplementOfPerson(nominal))
    return undefined;
  if (isPerson(named) && named.first > nominal.head && isOfficeOfOther(nominal)) return undefined;
  if (named.last < nominal.first && ownsMore(nominal)) return undefined;
  // the parser takes "an arm of the foundation" for one, too: words between the two must be a comma alone
  const [from, to] =
    named.first > nominal.head ? [nominal.last + 1, startOf(tokens, named)] : [named.last + 1, nominal.first];
  const between = tokens
    .slice(from, to)
    .map((one) => one.text.toLowerCase())
    .filter((word) => word !== 'the');
  if (between.length > 1 || (between.length === 1 && !/^[,—–]$/.test(between[0] ?? ''))) return undefined;
  if (named.first > nominal.head && between.length > 0 && goesOn(nominal.at, named.last + 1)) return undefined;
  const isOwner = tokens
    .slice(nominal.first, nominal.head)
    .some((one) => one.deprel === 'nmod:poss' && nominal.at.mentionAt[one.index] === named);
  return isOwner ? undefined : besideName(named, 0.85);
}

/** "Ivanka Trump, the president's daughter": she is not the president. */
const ownsMore = ({ at, last }: Nominal): boolean => /^['’]s?$/.test(at.sentence.tokens[last + 1]?.text ?? '');

const isSubject = ({ at, head }: Nominal): boolean =>
  at.sentence.tokens[head]?.deprel.startsWith('nsubj') === true && (at.sentence.tokens[head]?.head ?? -1) > head;

/** "Bob Corker, the chair of …": behind a person's name and a comma, and no subject of what follows. */
function resolveBehindComma(nominal: Nominal): NominalResolution | undefined {
  const { at, first, last, opener } = nominal;
  const named = at.mentionAt[first - 2];
  if (at.sentence.tokens[first - 1]?.text !== ',' || !named?.name || named.entities.length !== 1) return undefined;
  if (!isPerson(named) || !/^(the|an?)$/.test(opener) || isSubject(nominal) || ownsMore(nominal)) return undefined;
  // "Calderón, Obama, the mayor": the last of a list
  const isListed = at.mentionAt[named.first - 2]?.name && at.sentence.tokens[named.first - 1]?.text === ',';
  return isListed || goesOn(at, last + 1) ? undefined : besideName(named, 0.8);
}

/** "the group's founder, Adolph Ochs, …": before a comma and a person's name that another mark closes. */
function resolveBeforeComma(nominal: Nominal): NominalResolution | undefined {
  const { at, last, isDefinite } = nominal;
  if (isOfficeOfOther(nominal)) return undefined;
  return isDefinite && at.sentence.tokens[last + 1]?.text === ',' ? nameBehindComma(nominal, last + 1) : undefined;
}

/** The person's name that stands between a comma and another mark. */
function nameBehindComma(nominal: Nominal, comma: number): NominalResolution | undefined {
  const { tokens } = nominal.at.sentence;
  const named = namedAt(nominal, comma + 1);
  if (!named || !isPerson(named)) return undefined;
  const close = tokens[named.last + 1];
  const isClosed = close === undefined || /^[,.:;—–]$/.test(close.text) || /^(said|told|says)$/.test(close.text);
  return isClosed && !goesOn(nominal.at, named.last + 1) ? besideName(named, 0.8) : undefined;
}

const LONGEST_COMPLEMENT = 10;

/** Where "of the Kurdish-led force", "for the club" behind a noun ends, before a comma; nothing where it speaks of somebody, too. */
function complementEnd({ at, last }: Nominal): number | undefined {
  const { tokens } = at.sentence;
  if (!/^(of|for|at|in)$/.test(tokens[last + 1]?.text ?? '')) return undefined;
  const comma = tokens.findIndex(({ index, text }) => index > last && text === ',');
  const words = tokens.slice(last + 2, comma);
  const isPhrase = words.every(
    ({ upos, deprel }) => /^(DET|ADJ|NOUN|PROPN|ADP|PART|NUM|PUNCT)$/.test(upos) || deprel === 'amod',
  );
  const isOfSomebody = words.some(
    ({ index, lemma, xpos }) => isPerson(at.mentionAt[index]) || (isPeopleNoun(lemma) && xpos !== 'NNS'),
  );
  return comma > last && words.length <= LONGEST_COMPLEMENT && isPhrase && !isOfSomebody ? comma - 1 : undefined;
}

/** "the commander of the force, Mazloum Vale, said": the name behind all that a person's noun brings with it. */
function resolveOverComplement(nominal: Nominal): NominalResolution | undefined {
  const end = isComplementOfPerson(nominal) ? undefined : complementEnd(nominal);
  return end === undefined ? undefined : nameBehindComma(nominal, end + 1);
}

/** Who bears the name beside a description: "Owen, a retired judge" is Owen. */
export function resolveBesideName(nominal: Nominal): NominalResolution | undefined {
  if (nominal.isPlural) return undefined;
  const joined =
    resolveJoined(nominal) ?? resolveSecondRole(nominal) ?? resolveBefore(nominal) ?? resolveCalled(nominal);
  return (
    joined ??
    (isPersonNoun(nominal)
      ? (resolveBehindComma(nominal) ?? resolveBeforeComma(nominal) ?? resolveOverComplement(nominal))
      : undefined)
  );
}
