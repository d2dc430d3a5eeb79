import { childrenBy } from '../../3-clauses/sentence-tree.ts';
import type { CandidateClaim, ReadMention } from '../../reading.ts';
import { childOf, isBodyLabel, toCandidate, type SentenceMentions } from './sentence-mentions.ts';

const PART_NOUNS = new Set(
  'arm branch unit division part faction wing affiliate offshoot subsidiary cell component department section bureau subgroup splinter'.split(
    ' ',
  ),
);

/** "the Pentagon's Missile Defense Agency": a body's possessive before a body. */
function possessives(at: SentenceMentions): readonly CandidateClaim[] {
  return at.mentions.flatMap((whole) => {
    if (whole.kind !== 'name' || !isBodyLabel(whole.label)) return [];
    const mark = at.tokens[whole.last + 1];
    if (!mark || !/^['’]s?$/.test(mark.text)) return [];
    let next = whole.last + 2;
    while (next < whole.last + 5 && !at.at[next] && /^(ADJ|NOUN|NUM|ADV)$/.test(at.tokens[next]?.upos ?? '')) next += 1;
    const part = at.at[next];
    const isDomain =
      part &&
      (part.label === 'Agency' ||
        part.label === 'Cartel' ||
        (part.label === 'Organization' && whole.label === 'Organization'));
    // "the GOP's Senate point man": what stands before another noun is no part of the owner
    const governor = at.tokens[at.tokens[part?.head ?? -1]?.head ?? -1];
    const isModifier =
      part !== undefined && governor !== undefined && governor.index > part.last && governor.upos === 'NOUN';
    if (!part || part.kind !== 'name' || part.first !== next || !isDomain || isModifier) return [];
    return toCandidate({
      subject: part,
      object: whole,
      trigger: mark,
      relation: 'PART_OF',
      rule: 'standing/possessive-part',
      confidence: 0.8,
    });
  });
}

/** The body that "an arm of X" is said of: the subject of the copula, or the name it is an apposition of. */
function bearer(at: SentenceMentions, noun: number): ReadMention | undefined {
  const token = at.tokens[noun];
  if (token?.deprel === 'appos') {
    // "TransCanada and IEnova, a unit of Sempra": the nearer of the two
    const listed = childrenBy(at.tree, token.head, 'conj').findLast((conjunct) => conjunct < noun);
    return (listed === undefined ? undefined : at.at[listed]) ?? at.at[token.head];
  }
  const subject = childOf(at, noun, 'nsubj');
  if (subject) return at.at[subject.index];
  const verb = at.tokens[token?.head ?? -1];
  if (verb?.lemma === 'become' || verb?.lemma === 'remain') {
    const of = childOf(at, verb.index, 'nsubj');
    return of ? at.at[of.index] : undefined;
  }
  return undefined;
}

/** "It has become an arm of Customs and Border Protection". */
function partNouns(at: SentenceMentions): readonly CandidateClaim[] {
  return at.tokens.flatMap((token) => {
    if (!PART_NOUNS.has(token.lemma) || at.tokens[token.index + 1]?.text.toLowerCase() !== 'of') return [];
    let next = token.index + 2;
    // "a unit of U.S.-based Sempra Energy"
    const isPrefix = (index: number): boolean => /^[-–]/.test(at.tokens[(at.at[index]?.last ?? index) + 1]?.text ?? '');
    while (next < token.index + 8 && (!at.at[next] || isPrefix(next))) next += 1;
    const whole = at.at[next];
    const part = bearer(at, token.index);
    if (!whole || !part || !(isBodyLabel(whole.label) || whole.label === 'Government') || !isBodyLabel(part.label))
      return [];
    return toCandidate({
      subject: part,
      object: whole,
      trigger: token,
      relation: 'PART_OF',
      rule: 'standing/part-noun',
      confidence: 0.82,
    });
  });
}

/** PART_OF between bodies. */
export const findParts = (at: SentenceMentions): readonly CandidateClaim[] => [...possessives(at), ...partNouns(at)];
