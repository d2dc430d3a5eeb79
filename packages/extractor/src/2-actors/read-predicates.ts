import type { DocumentContext, SentenceContext } from './document-context.ts';
import type { DraftMention } from './draft-mention.ts';
import { enterOffice } from './read-appositions.ts';
import { readOfficePhrase } from './read-office-phrase.ts';
import { readPartyNoun } from './read-party.ts';
import { tenureWords } from '../words/office-nouns.ts';

/** The last token of the phrase that a noun heads: its "of" and "at" phrases, up to a comma, a clause or an "and". */
function predicateEnd(at: SentenceContext, head: number): number {
  const { tokens } = at.sentence;
  let last = head;
  for (let index = head + 1; index < tokens.length && index < head + 16; index += 1) {
    const token = tokens[index];
    if (
      !token ||
      token.upos === 'PUNCT' ||
      token.upos === 'VERB' ||
      token.upos === 'SCONJ' ||
      token.upos === 'AUX' ||
      (token.upos === 'CCONJ' && !at.mentionAt[index])
    )
      break;
    last = index;
  }
  return last;
}

function phraseStart(at: SentenceContext, head: number): number {
  const { tokens } = at.sentence;
  let first = head;
  while (
    first > 0 &&
    !/^(AUX|PUNCT|VERB|PRON|SCONJ|CCONJ|ADV)$/.test(tokens[first - 1]?.upos ?? 'PUNCT') &&
    !(tokens[first - 1]?.upos === 'ADP' && tokens[first - 1]?.text.toLowerCase() !== 'of')
  )
    first -= 1;
  return first;
}

/** Whom "who" speaks of: the name before it; in "a confidant of Assange who served as consul" the confidant. */
function antecedentOf(at: SentenceContext, who: number): DraftMention | undefined {
  const { tokens } = at.sentence;
  const before = at.mentionAt[who - 1] ?? at.mentionAt[who - 2];
  const described = before && tokens[before.first - 1]?.text === 'of' ? at.mentionAt[before.first - 2] : undefined;
  return described?.kind === 'nominal' && /^an?$/i.test(tokens[described.first]?.text ?? '') ? described : before;
}

/** Whom a predicate speaks of: its subject; the name before "who"; the possessor in "his tenure as". */
function subjectOf(at: SentenceContext, predicate: number): DraftMention | undefined {
  const { tokens } = at.sentence;
  // auxiliaries have no dependents of their own: what the parser hung on one belongs to the predicate
  const isOf = (head: number): boolean =>
    head === predicate || (tokens[head]?.head === predicate && /^(aux|cop)/.test(tokens[head]?.deprel ?? ''));
  const subject = tokens.find((token) => isOf(token.head) && token.deprel === 'nsubj');
  if (!subject) return undefined;
  if (/^(who|that)$/i.test(subject.text)) {
    return antecedentOf(at, subject.index) ?? at.mentionAt[tokens[predicate]?.head ?? -1];
  }
  return at.mentionAt[subject.index];
}

const isPerson = (mention: DraftMention | undefined): mention is DraftMention =>
  mention !== undefined &&
  mention.entities.length === 1 &&
  mention.number === 'singular' &&
  (mention.label === 'Official' || mention.label === 'Person');

/** "She is a Republican senator", "who was an agent for 21 years". */
function readCopulas(context: DocumentContext, at: SentenceContext): void {
  const { tokens } = at.sentence;
  const kindOf = (one: DraftMention): string | undefined => context.register.actors.get(one.entities[0] ?? '')?.kind;
  for (const copula of tokens) {
    if (copula.deprel !== 'cop') continue;
    const predicate = tokens[copula.head];
    if (!predicate || predicate.upos === 'ADJ' || predicate.index < copula.index) continue;
    const isDenied = tokens.some((token) => token.head === predicate.index && /^(not|n't|never)$/i.test(token.text));
    const subject = subjectOf(at, predicate.index);
    if (isDenied || !isPerson(subject)) continue;
    const isOpen = tokens.some(
      (token) =>
        token.head === predicate.index &&
        token.deprel === 'aux' &&
        /^(would|could|might|may|will|should|'ll|’ll)$/i.test(token.text),
    );
    if (isOpen) continue;
    const first = phraseStart(at, predicate.index);
    const last = predicateEnd(at, predicate.index);
    const phrase = readOfficePhrase(at, first, last, kindOf);
    const party = phrase ? undefined : readPartyNoun(context, at, first, last);
    if (party && at.mentionAt[predicate.index]?.entities.includes(party.object))
      subject.offices = [...(subject.offices ?? []), party];
    if (!phrase || phrase.last < predicate.index || tokens[phrase.last]?.xpos === 'NNS') continue;
    // "was the fifth call after talks with the prime minister"
    if (tokens.slice(predicate.index, phrase.first).some(({ upos }) => upos === 'ADP')) continue;
    enterOffice(context, at, subject, phrase, { first, last });
  }
}

/** "served as secretary of state", "her tenure as secretary of state". */
function readAs(context: DocumentContext, at: SentenceContext): void {
  const { tokens } = at.sentence;
  const kindOf = (one: DraftMention): string | undefined => context.register.actors.get(one.entities[0] ?? '')?.kind;
  for (const as of tokens) {
    if (as.text.toLowerCase() !== 'as') continue;
    const noun = tokens[as.head];
    const governor = tokens[as.index - 1];
    const lead = tenureWords.has(governor?.lemma ?? '')
      ? governor
      : tenureWords.has(tokens[noun?.head ?? -1]?.lemma ?? '')
        ? tokens[noun?.head ?? -1]
        : undefined;
    if (!lead || lead.lemma === 'name' || lead.lemma === 'confirm') continue;
    const owner = tokens.find(
      (token) => token.head === lead.index && (token.deprel === 'nmod:poss' || token.deprel === 'nsubj'),
    );
    const subject = owner
      ? /^(who|that)$/i.test(owner.text)
        ? antecedentOf(at, owner.index)
        : at.mentionAt[owner.index]
      : undefined;
    if (!isPerson(subject)) continue;
    const first = as.index + 1;
    const last = predicateEnd(at, first);
    const phrase = readOfficePhrase(at, first, last, kindOf);
    if (
      phrase &&
      phrase.first - first < 6 &&
      !tokens.slice(first, phrase.first).some((token) => token.upos === 'VERB' || token.upos === 'PUNCT')
    )
      enterOffice(context, at, subject, phrase, { first, last });
  }
}

/** "FBI officials questioned her while secretary of state": an office without a verb, of the object, else the subject. */
function readWhile(context: DocumentContext, at: SentenceContext): void {
  const { tokens } = at.sentence;
  const kindOf = (one: DraftMention): string | undefined => context.register.actors.get(one.entities[0] ?? '')?.kind;
  for (const link of tokens) {
    const piece = at.pieceAt[link.index + 1];
    if (link.text.toLowerCase() !== 'while' || !piece || piece.roles.length === 0 || piece.first !== link.index + 1)
      continue;
    const verb = tokens[tokens[link.head]?.head ?? -1];
    if (!verb || tokens[link.head]?.upos === 'VERB' || at.mentionAt[piece.last + 1]?.name) continue;
    const bearer = ['obj', 'nsubj', 'nsubj:pass']
      .flatMap((part) => tokens.find((token) => token.head === verb.index && token.deprel === part) ?? [])
      .map((token) => at.mentionAt[token.index])
      .find(isPerson);
    const last = predicateEnd(at, piece.last);
    const phrase = bearer ? readOfficePhrase(at, piece.first, last, kindOf) : undefined;
    if (bearer && phrase) enterOffice(context, at, bearer, phrase, { first: piece.first, last });
  }
}

/** Reads the offices and work that predicates tell of, once descriptions and pronouns are resolved. */
export function readPredicates(context: DocumentContext, at: SentenceContext): void {
  readCopulas(context, at);
  readAs(context, at);
  readWhile(context, at);
}
