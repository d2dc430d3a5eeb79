import type { CandidateClaim, ReadMention } from '../../reading.ts';
import { isPeopleNoun, occupationOf } from '../../words/occupations.ts';
import { rankNouns, servantNouns } from '../../words/office-nouns.ts';
import { bearerOf, ownerOf } from './owned-noun.ts';
import { isBodyLabel, isPersonLabel, toCandidate, type SentenceMentions, type Statement } from './sentence-mentions.ts';

/** "Trump's treasury secretary" serves the state. */
const STATE_SERVANTS = new Set(['secretary']);

const isServant = (at: SentenceMentions, noun: number, lemma: string): boolean =>
  (servantNouns.has(lemma) && !STATE_SERVANTS.has(lemma)) ||
  (lemma === 'chief' && /^of staff$/i.test(`${at.tokens[noun + 1]?.text} ${at.tokens[noun + 2]?.text}`));

/** What a noun with a possessor says between its bearer and whose it is. */
function relationTo(
  at: SentenceMentions,
  noun: number,
  owner: ReadMention,
): Pick<Statement, 'relation' | 'rule' | 'confidence'> | undefined {
  const lemma = at.tokens[noun]?.lemma.toLowerCase() ?? '';
  if (isPersonLabel(owner.label) && isServant(at, noun, lemma))
    return { relation: 'WORKS_FOR', rule: 'standing/servant', confidence: 0.7 };
  // "recalled its ambassador to Washington, Daniel García-Peña"
  if (owner.kind === 'pronoun' && owner.label === 'Government' && rankNouns.has(lemma))
    return { relation: 'HOLDS_OFFICE', rule: 'standing/office-country', confidence: 0.8 };
  // "CNN's president" has been read with the name; "its president" only now that "its" is CNN
  if (owner.kind === 'name' || !isBodyLabel(owner.label) || owner.label === 'Agency') return undefined;
  const occupation = occupationOf(lemma);
  if (occupation === 'leader') return { relation: 'LEADS', rule: 'standing/office-named-body', confidence: 0.8 };
  if (occupation === 'employee') return { relation: 'WORKS_FOR', rule: 'standing/office-named-body', confidence: 0.75 };
  return undefined;
}

/** Whether an office or work of the bearer was read from this very noun. */
const isRead = ({ offices = [] }: ReadMention, { start, end }: { readonly start: number; readonly end: number }) =>
  offices.some(({ trigger }) => trigger.start <= start && end <= trigger.end);

/** WORKS_FOR and LEADS of those who are somebody's: "his lawyer, Frank Perez", "Its president, Marta Liu". */
export function findService(at: SentenceMentions): readonly CandidateClaim[] {
  return at.tokens.flatMap((token) => {
    if (token.upos !== 'NOUN' || token.xpos === 'NNS' || !isPeopleNoun(token.lemma.toLowerCase())) return [];
    const owner = ownerOf(at, token.index);
    const said = owner && relationTo(at, token.index, owner);
    const bearer = said && bearerOf(at, token.index);
    if (!said || !bearer || bearer.kind !== 'name' || !isPersonLabel(bearer.label) || isRead(bearer, token)) return [];
    return toCandidate({ subject: bearer, object: owner, trigger: token, ...said });
  });
}
