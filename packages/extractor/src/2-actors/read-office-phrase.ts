import type { DraftMention } from './draft-mention.ts';
import type { SentenceContext } from './document-context.ts';
import { isCandidate, occupationOf, type Occupation } from '../words/occupations.ts';
import { foldName } from '@cartograph/model';
import { formerWords, strictlyFormerWords } from '../words/office-nouns.ts';
import { agencyHeads } from '../words/head-nouns.ts';
import { isNeighboring } from '../words/regions.ts';
import { forceNouns, governmentNouns } from '../words/nominal-nouns.ts';

/** What a phrase says about the office or work of a person: "Mexico's former defense secretary", "a strategist at NN". */
export interface OfficePhrase {
  /** Index of the sentence. */
  readonly sentence: number;
  /** Tokens of the noun that names the office. */
  readonly first: number;
  readonly last: number;
  /** Ids of the gazetteer's roles that its words may mean. */
  readonly roles: readonly string[];
  readonly occupation?: Occupation;
  readonly noun: string;
  readonly former: boolean;
  /** Bodies that the phrase names, governments and countries aside, those behind the noun first. */
  readonly bodies: readonly DraftMention[];
  /** Governments that the phrase names. */
  readonly polities: readonly DraftMention[];
  readonly parties: readonly DraftMention[];
  /** People it names: "Clinton spokesman". */
  readonly people: readonly DraftMention[];
  /** Phrases that name a body once the country is known: "defense ministry". */
  readonly generics: readonly string[];
}

const LINKS = new Set(['of', 'at', 'for', 'in', 'with', 'to', 'from', 'on', 'inside', 'within', 'de', 'del', 'who']);

interface Head {
  readonly first: number;
  readonly last: number;
  readonly roles: readonly string[];
  readonly noun: string;
}

/** The noun that names the office: the first that no further noun of the phrase follows. */
function findHead(at: SentenceContext, first: number, last: number): Head | undefined {
  const { tokens } = at.sentence;
  let found: Head | undefined;
  for (let index = first; index <= last; index += 1) {
    const piece = at.pieceAt[index];
    const token = tokens[index];
    if (!token) break;
    if (piece && piece.roles.length > 0 && piece.last <= last && piece.first >= first) {
      // "MDA Director Vice Admiral": the office outweighs the rank behind it
      if (!found)
        found = {
          first: piece.first,
          last: piece.last,
          roles: piece.roles,
          noun: foldName(tokens[piece.last]?.lemma ?? ''),
        };
      else if (
        tokens
          .slice(found.last + 1, piece.first)
          .every((t) => t.upos === 'NOUN' || t.upos === 'PROPN' || t.text === '-')
      ) {
        // "Deputy Health Minister" sits in no chamber
        const keepsFirst = found.roles.length > 0 && piece.first === found.last + 1 && found.noun !== 'deputy';
        found = keepsFirst
          ? { ...found, last: piece.last }
          : {
              first: piece.first,
              last: piece.last,
              roles: piece.roles,
              noun: foldName(tokens[piece.last]?.lemma ?? ''),
            };
      }
      index = piece.last;
      continue;
    }
    const noun = token.lemma.toLowerCase();
    const isNoun = token.upos === 'NOUN' || isCandidate(noun) || (token.upos === 'PROPN' && !at.mentionAt[index]);
    if (isNoun && occupationOf(noun) && (!found || index === found.last + 1))
      found = { first: index, last: index, roles: [], noun };
    if (
      found &&
      (LINKS.has(token.text.toLowerCase()) ||
        token.upos === 'VERB' ||
        token.upos === 'SCONJ' ||
        token.upos === 'AUX' ||
        token.text === ',')
    )
      break;
  }
  return found;
}

/** Whether the phrase that a country modifies is of a body: "Mexico's tax authority", "Mexico's trade and NAFTA office". */
function opensBody(at: SentenceContext, polity: DraftMention): boolean {
  const { tokens } = at.sentence;
  for (let index = polity.last + 1; index < polity.last + 7; index += 1) {
    const token = tokens[index];
    if (!token || (/^(ADP|VERB|PUNCT|SCONJ)$/.test(token.upos) && token.xpos !== 'VBG')) return false;
    const piece = at.pieceAt[index];
    if (at.mentionAt[index] || (piece && piece.generics.length + piece.roles.length > 0)) return true;
    if (agencyHeads.has(token.lemma) || governmentNouns.has(token.lemma) || forceNouns.has(token.lemma)) return true;
  }
  return false;
}

/**
 * Whether a country behind the noun is whose office it is: not in "leader of the Venezuelan left", "president of
 * Engage Cuba", "a chief of medicine at a hospital in Toronto", "a lawyer in New Jersey".
 */
function ownsOffice(at: SentenceContext, head: Head, polity: DraftMention): boolean {
  const { tokens } = at.sentence;
  const isOfName = (index: number): boolean =>
    index > head.last && tokens[index]?.upos === 'PROPN' && !at.pieceAt[index] && !at.mentionAt[index];
  let link = polity.first - 1;
  while (link > head.last && !at.pieceAt[link] && /^(DET|ADJ)$/.test(tokens[link]?.upos ?? '')) link -= 1;
  if (isOfName(link) || isOfName(link - 1)) return false;
  const isPlacedIn = tokens[link]?.text.toLowerCase() === 'in';
  if (isPlacedIn && (occupationOf(head.noun) !== undefined || link > head.last + 1)) return false;
  const governor = tokens[tokens[polity.head]?.head ?? -1];
  const isModifier = governor !== undefined && governor.index > polity.last && governor.upos !== 'VERB';
  return !isModifier || opensBody(at, polity);
}

/** Reads the office or work that a stretch of tokens tells of; nothing where it tells of none. */
export function readOfficePhrase(
  at: SentenceContext,
  first: number,
  last: number,
  kindOf: (mention: DraftMention) => string | undefined,
): OfficePhrase | undefined {
  const head = findHead(at, first, last);
  if (!head) return undefined;
  const { tokens } = at.sentence;
  const found = {
    bodies: [] as DraftMention[],
    polities: [] as DraftMention[],
    parties: [] as DraftMention[],
    people: [] as DraftMention[],
  };
  const take = (mention: DraftMention): void => {
    if (mention.label === 'Government') found.polities.push(mention);
    else if (mention.label === 'Place') return;
    else if (mention.label === 'Official' || mention.label === 'Person') found.people.push(mention);
    else if (kindOf(mention) === 'party') found.parties.push(mention);
    else if (isPartOfLast(mention)) found.bodies.splice(-1, 1, mention);
    else found.bodies.push(mention);
  };
  // "president of the Southern Baptist Convention's Ethics Commission"
  const isPartOfLast = (mention: DraftMention): boolean => {
    const whole = found.bodies.at(-1);
    const isOwned = whole !== undefined && whole.label === 'Organization' && whole.last === mention.first - 2;
    return isOwned && occupationOf(head.noun) === 'leader' && /^['’]s?$/.test(tokens[whole.last + 1]?.text ?? '');
  };
  const seen = new Set<DraftMention>();
  const generics: string[] = [];
  // behind the noun: "of", "at", "for" its body, up to the first verb
  for (let index = head.last + 1; index <= last; index += 1) {
    const token = tokens[index];
    if (!token) break;
    const isClause =
      token.upos === 'VERB' && token.deprel !== 'amod' && token.xpos !== 'VBN' && !isNeighboring(token.text);
    if (
      isClause ||
      token.upos === 'AUX' ||
      token.text === ',' ||
      /^wh/i.test(token.text) ||
      token.text.toLowerCase() === 'that'
    )
      break;
    const mention = at.mentionAt[index];
    const isLinked =
      index > head.last + 1 && tokens.slice(head.last + 1, index).some((t) => LINKS.has(t.text.toLowerCase()));
    const names =
      mention?.kind === 'name' || (mention?.kind === 'nominal' && !mention.rules.includes('actor/described'));
    if (mention && names && !seen.has(mention) && mention.entities.length === 1 && isLinked) {
      seen.add(mention);
      const isPolity = mention.label === 'Government';
      if (!isPolity || (found.bodies.length === 0 && ownsOffice(at, head, mention))) take(mention);
      index = mention.last;
    } else if (at.pieceAt[index]?.generics.length && isLinked && found.bodies.length === 0)
      generics.push(
        tokens
          .slice(at.pieceAt[index]?.first, (at.pieceAt[index]?.last ?? index) + 1)
          .map((t) => t.text)
          .join(' '),
      );
  }
  // "spokesman for Republican nominee Donald Trump": the party is the nominee's
  if (found.people.length > 0) found.parties.length = 0;
  const behind = found.bodies.length;
  for (let index = head.first - 1; index >= first; index -= 1) {
    const mention = at.mentionAt[index];
    const names =
      mention?.kind === 'name' ||
      (mention?.kind === 'nominal' && mention.last < head.first && !mention.rules.includes('actor/described'));
    if (mention && names && !seen.has(mention) && mention.entities.length === 1) {
      seen.add(mention);
      // "a Vietnam-era Marine" serves no Vietnam
      const isHyphened = mention.label === 'Government' && /^[-–]$/.test(tokens[mention.last + 1]?.text ?? '');
      // "the New York Times' Supreme Court columnist": what an outlet's people write about is not whose they are
      if (kindOf(mention) === 'media') found.bodies.splice(behind);
      if (!isHyphened) take(mention);
    } else if (at.pieceAt[index]?.generics.length && !mention)
      generics.push(
        tokens
          .slice(at.pieceAt[index]?.first, (at.pieceAt[index]?.last ?? index) + 1)
          .map((t) => t.text)
          .join(' '),
      );
  }
  const before = tokens.slice(first, head.first + 1).map((token) => token.text.toLowerCase());
  const occupation = occupationOf(head.noun);
  return {
    ...head,
    sentence: at.sentence.index,
    ...(occupation ? { occupation } : {}),
    former: before.some((word) => strictlyFormerWords.has(word.replace(/-.*$/, ''))),
    ...found,
    generics,
  };
}

/** Words before a title that belong to it: "former", "acting". */
export const isTitleModifier = (word: string): boolean =>
  formerWords.has(word) ||
  [
    'acting',
    'interim',
    'deputy',
    'senior',
    'chief',
    'top',
    'new',
    'current',
    'retiring',
    'incoming',
    'longtime',
    'veteran',
    'state',
    'leading',
    'assistant',
    'associate',
    'embattled',
  ].includes(word);
