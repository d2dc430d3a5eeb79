import type { Token } from '@cartograph/model';
import { childrenBy } from '../../3-clauses/sentence-tree.ts';
import type { CandidateClaim, ReadMention } from '../../reading.ts';
import {
  childOf,
  isBodyLabel,
  isPersonLabel,
  obliqueOf,
  toCandidate,
  type SentenceMentions,
} from './sentence-mentions.ts';

const LEAD_VERBS = new Set(['lead', 'head', 'command', 'chair', 'found', 'co-found', 'cofound', 'helm', 'run']);

/** The person that a token names, or that the description it heads stands beside: "El Mencho, the fugitive who …". */
export const personAt = (at: SentenceMentions, token: Token | undefined): ReadMention | undefined => {
  if (!token) return undefined;
  const mention = at.at[token.index] ?? (/^(appos|acl)/.test(token.deprel) ? at.at[token.head] : undefined);
  return mention && isPersonLabel(mention.label) ? mention : undefined;
};

const CHOOSING = new Set(['choose', 'pick', 'tap', 'name', 'appoint', 'nominate', 'select', 'hire']);

/** Whom somebody chose for what an infinitive says: "whom Trump chose to run the CIA". */
function chosenFor(at: SentenceMentions, verb: Token): Token | undefined {
  const choice = at.tokens[verb.head];
  if (verb.deprel !== 'xcomp' && verb.deprel !== 'advcl') return undefined;
  if (!choice || !CHOOSING.has(choice.lemma)) return undefined;
  const chosen = childOf(at, choice.index, 'obj') ?? childOf(at, choice.index, 'nsubj:pass');
  return chosen && /^(whom?|that)$/i.test(chosen.text) ? at.tokens[choice.head] : chosen;
}

/** "promised that he would lead a more aggressive agency": nobody leads what he only may or will. */
const isOpen = (at: SentenceMentions, verb: Token): boolean =>
  childrenBy(at.tree, verb.index, 'aux').some((aux) => at.tokens[aux]?.xpos === 'MD');

/** Who relative pronoun or participle stands for: "Ochoa, who led the cartel". */
export function subjectOf(at: SentenceMentions, verb: Token): Token | undefined {
  const subject = childOf(at, verb.index, 'nsubj');
  if (subject && /^(who|that|which)$/i.test(subject.text) && verb.deprel.startsWith('acl')) return at.tokens[verb.head];
  return subject ?? (verb.deprel.startsWith('acl') && verb.xpos === 'VBG' ? at.tokens[verb.head] : undefined);
}

/** LEADS, of a public body HOLDS_OFFICE. */
function lead(person: ReadMention, led: ReadMention, trigger: Token): readonly CandidateClaim[] {
  return toCandidate({
    subject: person,
    object: led,
    trigger,
    // a public office that is led is held
    relation: led.label === 'Agency' || led.label === 'Government' ? 'HOLDS_OFFICE' : 'LEADS',
    rule: 'standing/lead-verb',
    confidence: 0.8,
  });
}

/** "who was in charge of the FSB". */
function inCharge(at: SentenceMentions): readonly CandidateClaim[] {
  return at.tokens.flatMap((charge) => {
    if (charge.lemma !== 'charge' || childOf(at, charge.index, 'case')?.text.toLowerCase() !== 'in') return [];
    const body = childOf(at, charge.index, 'nmod');
    const led = body ? at.at[body.index] : undefined;
    const person = personAt(at, subjectOf(at, charge));
    return person && led && isBodyLabel(led.label) && !isOpen(at, charge) ? lead(person, led, charge) : [];
  });
}

/** LEADS and HOLDS_OFFICE by a verb: "X heads the cartel", "a group led by X", "in charge of the cartel". */
export function findLeadership(at: SentenceMentions): readonly CandidateClaim[] {
  const byVerb = at.tokens.flatMap((verb) => {
    if (verb.upos !== 'VERB' || !LEAD_VERBS.has(verb.lemma) || isOpen(at, verb)) return [];
    const passive = personAt(at, obliqueOf(at, verb, /^by$/i));
    const body = passive
      ? (childOf(at, verb.index, 'nsubj:pass') ?? (verb.deprel.startsWith('acl') ? at.tokens[verb.head] : undefined))
      : childOf(at, verb.index, 'obj');
    const person = passive ?? personAt(at, chosenFor(at, verb) ?? subjectOf(at, verb));
    const led = body ? at.at[body.index] : undefined;
    if (!person || !led || !isBodyLabel(led.label) || led.head !== body?.index) return [];
    // "technicians running the press": what is run may be no body
    if (verb.lemma === 'run' && !passive && led.kind === 'nominal' && led.label !== 'Cartel') return [];
    return lead(person, led, verb);
  });
  return [...byVerb, ...inCharge(at)];
}
