import type { CandidateClaim } from '../../reading.ts';
import { personAt, subjectOf } from './leadership.ts';
import {
  childOf,
  isBodyLabel,
  isPersonLabel,
  obliqueOf,
  toCandidate,
  type SentenceMentions,
} from './sentence-mentions.ts';

/** WORKS_FOR by a verb: "who worked for the NSA". */
function byWorking(at: SentenceMentions): readonly CandidateClaim[] {
  return at.tokens.flatMap((verb) => {
    if (verb.upos !== 'VERB' || verb.lemma !== 'work') return [];
    const place = obliqueOf(at, verb, /^(for|at)$/i);
    const employer = place ? at.at[place.index] : undefined;
    const person = personAt(at, subjectOf(at, verb));
    if (!person || !employer || !(isBodyLabel(employer.label) || employer.label === 'Government')) return [];
    return toCandidate({
      subject: person,
      object: employer,
      trigger: verb,
      relation: 'WORKS_FOR',
      rule: 'standing/work-verb',
      confidence: 0.75,
    });
  });
}

/** "Jeffrey Lichtman, who represents Guzmán": a private person speaks for another as his lawyer. */
function byRepresenting(at: SentenceMentions): readonly CandidateClaim[] {
  return at.tokens.flatMap((verb) => {
    if (verb.upos !== 'VERB' || verb.lemma !== 'represent') return [];
    const person = personAt(at, subjectOf(at, verb));
    const client = at.at[childOf(at, verb.index, 'obj')?.index ?? -1];
    if (person?.label !== 'Person' || person.kind === 'nominal' || !client || !isPersonLabel(client.label)) return [];
    return toCandidate({
      subject: person,
      object: client,
      trigger: verb,
      relation: 'WORKS_FOR',
      rule: 'standing/work-verb',
      confidence: 0.75,
    });
  });
}

/** WORKS_FOR by a verb: "who works for the NSA", "who represents Guzmán". */
export const findWork = (at: SentenceMentions): readonly CandidateClaim[] => [...byWorking(at), ...byRepresenting(at)];
