import { courtesyTitles } from '../words/head-nouns.ts';
import type { FoundName } from '../1-mentions/found-name.ts';
import type { DraftMention } from './draft-mention.ts';
import type { SentenceContext } from './document-context.ts';
import { isCandidate, occupationOf } from '../words/occupations.ts';
import { isTitleModifier, readOfficePhrase, type OfficePhrase } from './read-office-phrase.ts';

/** A title before a name, with the tokens it takes. */
export interface FoundTitle {
  readonly first: number;
  readonly last: number;
  readonly phrase: OfficePhrase;
}

const isUpper = (text: string): boolean => text.charAt(0) !== text.charAt(0).toLowerCase();

/** Whether an office or an occupation ends at this token. */
function endsTitle(at: SentenceContext, token: number): boolean {
  const piece = at.pieceAt[token];
  // "will host López Obrador": an infinitive is no title
  if (at.sentence.tokens[token]?.xpos === 'VB') return false;
  if (piece && piece.roles.length > 0)
    return piece.last === token || (piece.last === token - 1 && at.sentence.tokens[token]?.text === '.');
  const word = at.sentence.tokens[token];
  return (
    word !== undefined &&
    (word.upos === 'NOUN' || word.upos === 'PROPN' || isCandidate(word.lemma)) &&
    word.xpos !== 'NNS' &&
    occupationOf(word.lemma.toLowerCase()) !== undefined &&
    !at.mentionAt[token]
  );
}

/** Reads the title that stands directly before a name: "Secretary of State", "Washington Post columnist". */
export function findTitle(
  at: SentenceContext,
  name: FoundName,
  kindOf: (mention: DraftMention) => string | undefined,
): FoundTitle | undefined {
  const { tokens } = at.sentence;
  let last = (name.courtesy?.first ?? name.first) - 1;
  if (courtesyTitles.has(at.folded.folded[last] ?? '') && endsTitle(at, last - 1)) last -= 1;
  // "Ambassador to the United Nations Nikki Haley": the body stands between office and name
  const body = at.mentionAt[last];
  const end = last;
  if (
    !endsTitle(at, last) &&
    body?.name &&
    body.last === last &&
    body.label !== 'Official' &&
    body.label !== 'Person'
  ) {
    let before = body.first - 1;
    while (tokens[before]?.upos === 'DET') before -= 1;
    const isLong = name.last > name.first || name.courtesy !== undefined;
    if (isLong && /^(to|of|for|at)$/.test(tokens[before]?.text.toLowerCase() ?? '') && endsTitle(at, before - 1))
      last = before - 1;
  }
  if (!endsTitle(at, last)) return undefined;
  let first = last;
  for (let index = last; index >= 0 && index > last - 14; index -= 1) {
    const token = tokens[index];
    if (!token) break;
    const piece = at.pieceAt[index];
    const mention = at.mentionAt[index];
    const text = token.text.toLowerCase();
    const isGenitive = token.upos === 'PART' && /^['’]s?$/.test(text) && at.mentionAt[index - 1] !== undefined;
    const isHyphen = text === '-' && (tokens[index - 1]?.end === token.start || tokens[index + 1]?.start === token.end);
    const belongs =
      endsTitle(at, index) ||
      (piece && (piece.roles.length > 0 || piece.generics.length > 0)) ||
      mention?.name !== undefined ||
      isTitleModifier(text) ||
      isHyphen ||
      isGenitive ||
      (index < last &&
        (token.upos === 'ADJ' ||
          (token.upos === 'NOUN' && token.xpos !== 'NNS') ||
          token.upos === 'PROPN' ||
          (text === 'and' &&
            isUpper(tokens[index - 1]?.text ?? '') &&
            isUpper(tokens[index + 1]?.text ?? '') &&
            at.pieceAt[index - 1]?.roles.length))) ||
      text === 'then';
    if (!belongs) break;
    // another person's name before a title begins a new phrase: "Trump, Mexican President …" has a comma, "told Trump Secretary" none
    if (
      mention &&
      (mention.label === 'Official' || mention.label === 'Person') &&
      !(index < last && isGenitiveAfter(at, mention.last)) &&
      mention.name
    ) {
      if (tokens[mention.last + 1]?.upos === 'PUNCT') break;
    }
    // "From Vienna Secretary of State John Kerry warned": where he was
    const isScene =
      mention?.name?.senses.some(({ use }) => use === 'capital') &&
      /^(from|in)$/i.test(tokens[mention.first - 1]?.text ?? '');
    if (isScene) break;
    first = mention?.name ? Math.min(mention.first, index) : piece && piece.roles.length > 0 ? piece.first : index;
    index = first;
  }
  const phrase = readOfficePhrase(at, first, end, kindOf);
  if (!phrase) return undefined;
  return { first, last: end, phrase };
}

function isGenitiveAfter(at: SentenceContext, token: number): boolean {
  return /^['’]s?$/.test(at.sentence.tokens[token + 1]?.text ?? '');
}
