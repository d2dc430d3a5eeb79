import type { CandidateClaim } from '../../reading.ts';
import { childOf, isPersonLabel, toCandidate, type SentenceMentions } from './sentence-mentions.ts';

/** Nouns of kin, by lemma. */
export const kinNouns: ReadonlySet<string> = new Set(
  'wife husband widow widower spouse son daughter brother sister father mother dad mom uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter stepson stepdaughter stepfather stepmother son-in-law daughter-in-law father-in-law mother-in-law brother-in-law sister-in-law fiancée fiancé fiancee sibling twin ex-wife ex-husband'.split(
    ' ',
  ),
);

/** Whose kin: the possessor of the noun, or of the noun it is joined to ("his wife and son"), or after "of". */
function possessor(at: SentenceMentions, noun: number): number | undefined {
  const { tokens } = at;
  const own = childOf(tokens, noun, 'nmod:poss');
  if (own) return own.index;
  const token = tokens[noun];
  if (token?.deprel === 'conj') return childOf(tokens, token.head, 'nmod:poss')?.index;
  if (tokens[noun + 1]?.text.toLowerCase() !== 'of') return undefined;
  for (let index = noun + 2; index < Math.min(tokens.length, noun + 9); index += 1) {
    const mention = at.at[index];
    if (mention && isPersonLabel(mention.label)) return mention.head;
    if (/^(VERB|PUNCT|ADP|SCONJ)$/.test(tokens[index]?.upos ?? '')) return undefined;
  }
  return undefined;
}

/** Who is the kin: the name behind the noun ("his wife, Marina"), else the one that the phrase is an apposition of. */
function bearer(at: SentenceMentions, noun: number): number | undefined {
  const { tokens } = at;
  for (const next of [noun + 1, noun + 2]) {
    const mention = at.at[next];
    if (
      mention?.kind === 'name' &&
      isPersonLabel(mention.label) &&
      (next === noun + 1 || tokens[noun + 1]?.text === ',')
    )
      return mention.head;
    if (tokens[noun + 1]?.text !== ',') break;
  }
  const token = tokens[noun];
  if (token?.deprel === 'appos') return token.head;
  const subject = childOf(tokens, noun, 'cop') ? childOf(tokens, noun, 'nsubj') : undefined;
  if (subject) return subject.index;
  for (let back = noun - 1; back > Math.max(0, noun - 6); back -= 1) {
    const mention = at.at[back];
    // "Ivanka Trump, the president's daughter": the name before the comma
    if (tokens[back]?.text === ',' && at.at[back - 1]?.kind === 'name') return at.at[back - 1]?.head;
    if (tokens[back]?.upos === 'VERB' || (mention?.kind === 'name' && tokens[back + 1]?.text === ',')) break;
  }
  return undefined;
}

/** FAMILY_OF: "Litvinenko's widow, Marina", "Ovidio, son of El Chapo". */
export function findFamily(at: SentenceMentions): readonly CandidateClaim[] {
  return at.tokens.flatMap((token) => {
    if (!kinNouns.has(token.lemma.toLowerCase()) || token.upos !== 'NOUN') return [];
    const owner = at.at[possessor(at, token.index) ?? -1];
    const kin = at.at[bearer(at, token.index) ?? -1];
    if (!owner || !kin || !isPersonLabel(owner.label) || !isPersonLabel(kin.label)) return [];
    return toCandidate({
      subject: kin,
      object: owner,
      trigger: token,
      relation: 'FAMILY_OF',
      rule: 'standing/kin',
      confidence: 0.85,
      kind: token.lemma.toLowerCase(),
    });
  });
}
