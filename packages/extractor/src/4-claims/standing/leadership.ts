import type { Token } from '@cartograph/model';
import type { CandidateClaim, ReadMention } from '../../reading.ts';
import { childOf, isBodyLabel, isPersonLabel, toCandidate, type SentenceMentions } from './sentence-mentions.ts';

const LEAD_VERBS = new Set(['lead', 'head', 'command', 'chair', 'found', 'co-found', 'cofound', 'helm']);

/** The person that a verb's subject or "by" phrase names. */
const personAt = (at: SentenceMentions, token: Token | undefined): ReadMention | undefined => {
  const mention = token ? at.at[token.index] : undefined;
  return mention && isPersonLabel(mention.label) ? mention : undefined;
};

/** The agent behind "by". */
function agentOf(at: SentenceMentions, verb: Token): ReadMention | undefined {
  const agent = at.tokens.find(
    (token) =>
      token.head === verb.index &&
      token.deprel.startsWith('obl') &&
      childOf(at.tokens, token.index, 'case')?.text.toLowerCase() === 'by',
  );
  return personAt(at, agent);
}

/** Who relative pronoun or participle stands for: "Ochoa, who led the cartel". */
function subjectOf(at: SentenceMentions, verb: Token): Token | undefined {
  const subject = childOf(at.tokens, verb.index, 'nsubj');
  if (subject && /^(who|that|which)$/i.test(subject.text) && verb.deprel.startsWith('acl')) return at.tokens[verb.head];
  return subject ?? (verb.deprel.startsWith('acl') && verb.xpos === 'VBG' ? at.tokens[verb.head] : undefined);
}

/** LEADS, of a public body HOLDS_OFFICE, by a verb: "X heads the cartel", "a group led by X". */
export function findLeadership(at: SentenceMentions): readonly CandidateClaim[] {
  return at.tokens.flatMap((verb) => {
    if (verb.upos !== 'VERB' || !LEAD_VERBS.has(verb.lemma)) return [];
    const passive = agentOf(at, verb);
    const body = passive
      ? (childOf(at.tokens, verb.index, 'nsubj:pass') ??
        (verb.deprel.startsWith('acl') ? at.tokens[verb.head] : undefined))
      : childOf(at.tokens, verb.index, 'obj');
    const person = passive ?? personAt(at, subjectOf(at, verb));
    const led = body ? at.at[body.index] : undefined;
    if (!person || !led || !isBodyLabel(led.label) || led.head !== body?.index) return [];
    return toCandidate({
      subject: person,
      object: led,
      trigger: verb,
      // a public office that is led is held
      relation: led.label === 'Agency' || led.label === 'Government' ? 'HOLDS_OFFICE' : 'LEADS',
      rule: 'standing/lead-verb',
      confidence: 0.8,
    });
  });
}

/** WORKS_FOR by a verb: "who worked for the NSA". */
export function findWork(at: SentenceMentions): readonly CandidateClaim[] {
  return at.tokens.flatMap((verb) => {
    if (verb.upos !== 'VERB' || verb.lemma !== 'work') return [];
    const place = at.tokens.find(
      (token) =>
        token.head === verb.index &&
        token.deprel.startsWith('obl') &&
        /^(for|at)$/i.test(childOf(at.tokens, token.index, 'case')?.text ?? ''),
    );
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
