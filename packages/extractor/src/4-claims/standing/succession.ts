import type { CandidateClaim } from '../../reading.ts';
import { actorOf, childOf, isPersonLabel, nameFrom, toCandidate, type SentenceMentions } from './sentence-mentions.ts';

/** Tokens back to whose successor an unowned one is, at most. */
const REACH = 40;

/** "his predecessor, Barack Obama", "Trump's successor Joe Biden". */
function nouns(at: SentenceMentions): readonly CandidateClaim[] {
  return at.tokens.flatMap((token) => {
    if (token.lemma !== 'predecessor' && token.lemma !== 'successor') return [];
    const next = token.index + 1;
    const other = nameFrom(at, next) ?? (at.tokens[next]?.text === ',' ? nameFrom(at, next + 1) : undefined);
    if (!other || !isPersonLabel(other.label)) return [];
    const poss = childOf(at, token.index, 'nmod:poss');
    const owner = poss
      ? at.at[poss.index]
      : at.at
          .slice(Math.max(0, token.index - REACH), token.index)
          .findLast((mention) => mention && isPersonLabel(mention.label) && actorOf(mention) !== actorOf(other));
    if (!owner || !isPersonLabel(owner.label)) return [];
    const [later, earlier] = token.lemma === 'predecessor' ? [owner, other] : [other, owner];
    return toCandidate({
      subject: later,
      object: earlier,
      trigger: token,
      relation: 'SUCCEEDED',
      rule: 'standing/successor-noun',
      confidence: poss ? 0.85 : 0.65,
    });
  });
}

/** "who succeeded Peña Nieto", "replaced Tillerson". */
function verbs(at: SentenceMentions): readonly CandidateClaim[] {
  return at.tokens.flatMap((verb) => {
    if (
      verb.upos !== 'VERB' ||
      (verb.lemma !== 'succeed' && verb.lemma !== 'replace') ||
      childOf(at, verb.index, 'aux:pass')
    )
      return [];
    const object = childOf(at, verb.index, 'obj');
    const subject = childOf(at, verb.index, 'nsubj');
    const who =
      subject && /^(who|that)$/i.test(subject.text) && verb.deprel.startsWith('acl') ? at.tokens[verb.head] : subject;
    const [later, earlier] = [who ? at.at[who.index] : undefined, object ? at.at[object.index] : undefined];
    const isPast = verb.feats['Tense'] === 'Past' || verb.xpos === 'VBN';
    if (!later || !earlier || later.label !== 'Official' || earlier.label !== 'Official' || !isPast) return [];
    return toCandidate({
      subject: later,
      object: earlier,
      trigger: verb,
      relation: 'SUCCEEDED',
      rule: 'standing/succeed-verb',
      confidence: 0.8,
    });
  });
}

/** SUCCEEDED between officials. */
export const findSuccessions = (at: SentenceMentions): readonly CandidateClaim[] => [...nouns(at), ...verbs(at)];
