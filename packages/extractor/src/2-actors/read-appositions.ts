import type { DocumentContext, SentenceContext } from './document-context.ts';
import { spanOf } from './document-context.ts';
import type { DraftMention } from './draft-mention.ts';
import { goesOn } from './goes-on.ts';
import { readPartyLetter, readPartyNoun } from './read-party.ts';
import { readOfficePhrase, type OfficePhrase } from './read-office-phrase.ts';
import { resolveOffice } from './resolve-office.ts';
import { isPublicOffice } from './public-office.ts';
import { toOffices } from './to-offices.ts';

const STOP = new Set([';', ':', '—', '–', '--', '(', ')', '"', '“', '”', '.', '?', '!']);
const OPENERS = new Set(['a', 'an', 'the', 'who', 'now', 'then', 'himself', 'herself', 'another', 'one', 'formerly']);

/** Where a phrase between commas ends. */
function phraseEnd(at: SentenceContext, first: number): number {
  const { tokens } = at.sentence;
  let last = first;
  for (let index = first; index < tokens.length && index < first + 26; index += 1) {
    const token = tokens[index];
    if (!token || STOP.has(token.text)) break;
    // "head of the Justice, Law and Order Commission": a comma inside a name does not end the phrase
    if (token.text === ',' && !at.mentionAt[index]) break;
    if (token.upos === 'VERB' && token.feats['VerbForm'] === 'Fin' && index > first) break;
    last = index;
  }
  return last;
}

/** Reads the office phrase of a range for a person and enters what it says at the mention. */
export function enterOffice(
  context: DocumentContext,
  at: SentenceContext,
  mention: DraftMention,
  phrase: OfficePhrase,
  range: { readonly first: number; readonly last: number },
): void {
  const person = context.register.actors.get(mention.entities[0] ?? '');
  if (!person) return;
  const office = resolveOffice(context, phrase, person.known ? person.id : undefined);
  if (office.body) context.register.known(office.body);
  if (office.role) person.roles.add(office.role);
  for (const role of phrase.roles) person.roles.add(role);
  if (!person.known && person.label === 'Person' && isPublicOffice(phrase)) person.label = 'Official';
  mention.offices = [...(mention.offices ?? []), ...toOffices(context, at, phrase, office, range)];
}

/** Whether an office phrase in the range belongs to the person beside it and not to the next name. */
function belongs(at: SentenceContext, phrase: OfficePhrase, first: number): boolean {
  const { tokens } = at.sentence;
  const next = at.mentionAt[phrase.last + 1];
  const noun = tokens[phrase.last];
  // "In words of support for Trump, the moderate lawmaker said": the subject of the clause is no apposition
  if (noun && noun.deprel.startsWith('nsubj') && noun.head > phrase.last && tokens[noun.head]?.upos === 'VERB')
    return false;
  if (next?.name && (next.label === 'Official' || next.label === 'Person')) return false;
  return (
    tokens
      .slice(first, phrase.first)
      .every((token) => token.upos !== 'VERB' || token.xpos === 'VBN' || token.xpos === 'VBG') &&
    !tokens.slice(first, phrase.first).some((token) => token.upos === 'PRON' && token.feats['Poss'] !== 'Yes')
  );
}

/** "a scholar at the institute and a former Pentagon official": the second office of the same phrase. */
function readSecond(
  at: SentenceContext,
  from: number,
  last: number,
  kindOf: (one: DraftMention) => string | undefined,
): OfficePhrase | undefined {
  const { tokens } = at.sentence;
  const and = tokens.findIndex(
    ({ text, index }) => index >= from && index < last && text === 'and' && /^an?$/.test(tokens[index + 1]?.text ?? ''),
  );
  const phrase = and < 0 ? undefined : readOfficePhrase(at, and + 1, last, kindOf);
  const isNear = phrase !== undefined && phrase.first - and < 7 && tokens[phrase.last]?.xpos !== 'NNS';
  return isNear && belongs(at, phrase, and + 1) ? phrase : undefined;
}

/** The comma behind where somebody is from: "Risch of Idaho, …", "Sen. Bob Corker of Tennessee, …". */
function behindHome({ sentence: { tokens }, mentionAt }: SentenceContext, next: number): number {
  const home = /^(of|from)$/.test(tokens[next]?.text ?? '') ? mentionAt[next + 1] : undefined;
  const isHome = home?.first === next + 1 && (home.label === 'Government' || home.label === 'Place');
  return isHome && tokens[home.last + 1]?.text === ',' ? home.last + 1 : next;
}

/** "Wilkinson, managing director at …", and "Mexico's new president, Andrés …" with the description first. */
function readBeside(context: DocumentContext, at: SentenceContext, mention: DraftMention): void {
  const { tokens } = at.sentence;
  const kindOf = (one: DraftMention): string | undefined => context.register.actors.get(one.entities[0] ?? '')?.kind;
  let comma = mention.last + 1;
  comma = behindHome(at, comma);
  // "Zarit, 58, chairman of …"
  if (tokens[comma]?.text === ',' && /^\d{1,2}$/.test(tokens[comma + 1]?.text ?? '') && tokens[comma + 2]?.text === ',')
    comma += 2;
  const opener = tokens[comma]?.text ?? '';
  if (opener === ',' || opener === '—' || opener === '–' || opener === '(') {
    const first = comma + 1;
    const last = phraseEnd(at, first);
    const letter = readPartyLetter(context, at, mention);
    if (letter) mention.offices = [...(mention.offices ?? []), letter];
    const opens = tokens[first];
    const isConjoined =
      tokens.slice(first, last + 1).some((token) => token.deprel === 'cc') &&
      opens?.upos === 'PROPN' &&
      at.mentionAt[first]?.label !== 'Government';
    const phrase =
      opens &&
      (opens.upos !== 'VERB' ||
        opens.deprel === 'amod' ||
        /^(acting|retired|retiring|outgoing|incoming|leading)$/.test(opens.text)) &&
      opens.upos !== 'PRON' &&
      opens.upos !== 'SCONJ' &&
      opens.upos !== 'CCONJ' &&
      opens.upos !== 'ADP' &&
      !(isConjoined && !OPENERS.has(opens.text))
        ? readOfficePhrase(at, first, last, kindOf)
        : undefined;
    const isPlural = tokens[phrase?.last ?? -1]?.xpos === 'NNS';
    if (phrase && !isPlural && phrase.first - first < 9 && belongs(at, phrase, first)) {
      enterOffice(context, at, mention, phrase, { first, last });
      const second = readSecond(at, phrase.last + 1, last, kindOf);
      if (second) enterOffice(context, at, mention, second, { first: second.first, last });
    } else {
      const party = readPartyNoun(context, at, first, last);
      if (party) mention.offices = [...(mention.offices ?? []), party];
    }
  }
}

/** The noun phrase that a name is the apposition of: "Mexico's new president, …". */
function readBefore(context: DocumentContext, at: SentenceContext, mention: DraftMention): void {
  const { tokens } = at.sentence;
  const noun = tokens[mention.first - 2];
  if (tokens[mention.first - 1]?.text !== ',' || !noun) return;
  const token = tokens[mention.head];
  const governor = token?.deprel === 'appos' ? token.head : -1;
  if (governor < 0 || governor >= mention.first || at.mentionAt[governor]?.name) return;
  if (goesOn(at, mention.last + 1)) return;
  let first = governor;
  const reaches = (index: number): boolean => {
    for (let up = index, steps = 0; up >= 0 && steps < 12; up = tokens[up]?.head ?? -1, steps += 1)
      if (up === governor) return true;
    return false;
  };
  while (first > 0 && reaches(first - 1) && tokens[first - 1]?.upos !== 'PUNCT') first -= 1;
  const kindOf = (one: DraftMention): string | undefined => context.register.actors.get(one.entities[0] ?? '')?.kind;
  const last = mention.first - 2;
  const phrase = readOfficePhrase(at, first, last, kindOf);
  if (phrase && phrase.last >= governor && tokens[phrase.last]?.xpos !== 'NNS')
    enterOffice(context, at, mention, phrase, { first, last });
}

/** The body whose possessive stands before a name, or which "of", "at" or "with" joins to it, and the word that joins. */
function findEmployer(at: SentenceContext, mention: DraftMention): { owner: DraftMention; mark: number } | undefined {
  const { tokens } = at.sentence;
  const before = at.mentionAt[mention.first - 2];
  if (before && /^['’]s?$/.test(tokens[mention.first - 1]?.text ?? ''))
    return { owner: before, mark: mention.first - 1 };
  const mark = mention.last + 1;
  if (!/^(of|at|with|from)$/.test(tokens[mark]?.text ?? '')) return undefined;
  const first = tokens[mark + 1]?.upos === 'DET' ? mark + 2 : mark + 1;
  const owner = at.mentionAt[first];
  return owner?.first === first && tokens[owner.head]?.head === mention.head ? { owner, mark } : undefined;
}

/** "CNN's Jake Tapper", "Jorge Ramos of Univision", "the CIA's John Brennan": the body beside a person's name. */
function readOutlet(context: DocumentContext, at: SentenceContext, mention: DraftMention): void {
  const found = mention.title ? undefined : findEmployer(at, mention);
  if (!found || found.owner.kind !== 'name') return;
  const { owner, mark } = found;
  const { tokens } = at.sentence;
  const actor = context.register.actors.get(owner.entities[0] ?? '');
  const isPublic = actor?.label === 'Agency';
  if (!actor || !(actor.label === 'Organization' || isPublic) || actor.kind === 'party') return;
  // "Trump at the U.N.": where somebody speaks, not whom he works for
  if (/^(at|with)$/.test(tokens[mark]?.text ?? '') && (isPublic || actor.kind === 'igo')) return;
  const span = spanOf(at, Math.min(owner.first, mark), Math.max(owner.last, mark));
  mention.offices = [
    ...(mention.offices ?? []),
    {
      ...span,
      relation: isPublic && mention.label === 'Official' ? 'HOLDS_OFFICE' : 'WORKS_FOR',
      object: actor.id,
      objectAt: spanOf(at, owner.first, owner.last),
      trigger: spanOf(at, mark, mark),
      noun: 'work',
      title: '',
      former: false,
      rule: 'standing/outlet',
    },
  ];
}

/** Reads what stands beside the names of people: appositions, party letters, outlets. */
export function readAppositions(context: DocumentContext): void {
  for (const mention of context.mentions) {
    if (mention.kind !== 'name' || (mention.label !== 'Official' && mention.label !== 'Person')) continue;
    const at = context.sentences[mention.sentence];
    if (!at) continue;
    readBeside(context, at, mention);
    readBefore(context, at, mention);
    readOutlet(context, at, mention);
  }
}
