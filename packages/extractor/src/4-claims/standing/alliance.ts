import type { CandidateClaim, ReadMention } from '../../reading.ts';
import { childOf, nameFrom, obliqueOf, toCandidate, type SentenceMentions } from './sentence-mentions.ts';

const NOUNS: ReadonlyMap<string, 'ALLIED_WITH' | 'RIVAL_OF'> = new Map([
  ['ally', 'ALLIED_WITH'],
  ['rival', 'RIVAL_OF'],
  ['enemy', 'RIVAL_OF'],
  ['foe', 'RIVAL_OF'],
  ['archrival', 'RIVAL_OF'],
  ['adversary', 'RIVAL_OF'],
]);
const isDomain = (mention: ReadMention | undefined): mention is ReadMention =>
  mention !== undefined && ['Cartel', 'Organization', 'Government', 'Agency'].includes(mention.label);

/** Whose ally: "X's ally", "ally of X". */
function ownerOf(at: SentenceMentions, noun: number): ReadMention | undefined {
  const poss = childOf(at, noun, 'nmod:poss');
  if (poss) return at.at[poss.index];
  const before = at.at[noun - 1];
  if (before?.label === 'Government' && before.last === noun - 1) return before;
  if (!/^(of|to)$/i.test(at.tokens[noun + 1]?.text ?? '')) return undefined;
  return [noun + 2, noun + 3].map((index) => at.at[index]).find((mention) => mention !== undefined);
}

/** Who is the ally: an apposition either way, the subject of a copula, the next name. */
function bearerOf(at: SentenceMentions, noun: number): ReadMention | undefined {
  const token = at.tokens[noun];
  if (token?.deprel === 'appos') return at.at[token.head];
  const subject = childOf(at, noun, 'cop') ? childOf(at, noun, 'nsubj') : undefined;
  if (subject) return at.at[subject.index];
  const next = nameFrom(at, noun + 1) ?? (at.tokens[noun + 1]?.text === ',' ? nameFrom(at, noun + 2) : undefined);
  return next && (childOf(at, noun, 'appos') || next.first === noun + 1) ? next : undefined;
}

/** ALLIED_WITH and RIVAL_OF between groups and states. */
export function findAlliances(at: SentenceMentions): readonly CandidateClaim[] {
  return at.tokens.flatMap((token) => {
    const relation = token.upos === 'NOUN' ? NOUNS.get(token.lemma) : undefined;
    if (relation) {
      const owner = ownerOf(at, token.index);
      const bearer = bearerOf(at, token.index);
      if (!isDomain(owner) || !isDomain(bearer)) return [];
      return toCandidate({
        subject: bearer,
        object: owner,
        trigger: token,
        relation,
        rule: 'standing/ally-noun',
        confidence: 0.75,
      });
    }
    if (token.lemma !== 'ally' && token.lemma !== 'allied') return [];
    const other = obliqueOf(at, token, /^with$/i);
    const subject =
      childOf(at, token.index, 'nsubj') ??
      (token.deprel.startsWith('acl') || token.deprel === 'amod' ? at.tokens[token.head] : undefined);
    const [a, b] = [subject ? at.at[subject.index] : undefined, other ? at.at[other.index] : undefined];
    return isDomain(a) && isDomain(b)
      ? toCandidate({
          subject: a,
          object: b,
          trigger: token,
          relation: 'ALLIED_WITH',
          rule: 'standing/allied-with',
          confidence: 0.75,
        })
      : [];
  });
}
