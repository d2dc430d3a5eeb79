import type { Token } from '@cartograph/model';
import type { CandidateClaim, ReadMention } from '../../reading.ts';
import { personAt, subjectOf } from './leadership.ts';
import { childOf, obliqueOf, toCandidate, type SentenceMentions } from './sentence-mentions.ts';

/** The body that somebody belongs to or joined. */
function bodyOf(at: SentenceMentions, verb: Token): ReadMention | undefined {
  if (verb.lemma === 'join') return at.at[childOf(at, verb.index, 'obj')?.index ?? -1];
  if (verb.lemma !== 'belong') return undefined;
  return at.at[obliqueOf(at, verb, /^to$/i)?.index ?? -1];
}

/** MEMBER_OF by a verb, of armed groups and parties: "belonged to Tren de Aragua", "joined the Zetas". */
export function findMembership(at: SentenceMentions): readonly CandidateClaim[] {
  return at.tokens.flatMap((verb) => {
    if (verb.upos !== 'VERB') return [];
    const body = bodyOf(at, verb);
    const person = body ? personAt(at, subjectOf(at, verb)) : undefined;
    if (!body || !person || !(body.label === 'Cartel' || body.actorKind === 'party')) return [];
    return toCandidate({
      subject: person,
      object: body,
      trigger: verb,
      relation: 'MEMBER_OF',
      rule: 'standing/belong-verb',
      confidence: 0.8,
    });
  });
}
