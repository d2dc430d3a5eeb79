import type { DocumentContext, SentenceContext } from './document-context.ts';
import { spanOf, textOf } from './document-context.ts';
import type { DraftMention } from './draft-mention.ts';
import { enterOffice } from './read-appositions.ts';
import { readOfficePhrase } from './read-office-phrase.ts';

const JOINT = /^(,|and|&|or|\(|\)|-|–|--|—|:|of|the|both|[DRI]|[DRI]-[A-Z].*)$/;
const PLURAL_TITLE = /^(sens|reps|govs|gens)\.?$|(ors|ers|ents|ies|men|women|ges|tives|als|ains)$/i;

/** Whether only what joins a list stands between two names: commas, "and", states, party letters. */
function isJoined(at: SentenceContext, from: number, to: number): boolean {
  if (to - from > 11) return false;
  for (let index = from; index < to; index += 1) {
    const mention = at.mentionAt[index];
    const token = at.sentence.tokens[index];
    const isPlace = mention && (mention.label === 'Government' || mention.label === 'Place');
    const isOffice = (at.pieceAt[index]?.roles.length ?? 0) > 0;
    if (!isPlace && !isOffice && !JOINT.test(token?.text ?? '') && !/^[A-Z][a-z]+\.?$|^\.$/.test(token?.text ?? ''))
      return false;
  }
  return to > from;
}

const isPerson = (mention: DraftMention): boolean =>
  mention.kind === 'name' &&
  mention.entities.length === 1 &&
  (mention.label === 'Official' || mention.label === 'Person');

/** The tokens of a mention's plural title: "Sens." before "Lindsey Graham". */
function pluralTitle(
  at: SentenceContext,
  mention: DraftMention,
): { readonly first: number; readonly last: number } | undefined {
  const { title } = mention;
  if (!title) return undefined;
  const inside = at.sentence.tokens.filter((token) => title.start <= token.start && token.end <= title.end);
  const [first, last] = [inside[0], inside.findLast((token) => token.upos !== 'PUNCT')];
  return first && last && PLURAL_TITLE.test(last.text) ? { first: first.index, last: last.index } : undefined;
}

/** "Democrat Chuck Schumer": a party's adherent directly before the name. */
function adherentBefore(
  context: DocumentContext,
  at: SentenceContext,
  mention: DraftMention,
): DraftMention | undefined {
  const party = at.mentionAt[mention.first - 1];
  const isParty = context.register.actors.get(party?.entities[0] ?? '')?.kind === 'party';
  const isAdherent = party?.name?.senses.some(({ use }) => use === 'adherents');
  return isParty && isAdherent ? party : undefined;
}

/**
 * A party's people before a list of names: "Republicans Mark Kirk and Susan Collins". Behind a comma the names
 * must hang on the party's: in "after talks with Democrats, Trump said" they do not.
 */
function partyBefore(context: DocumentContext, at: SentenceContext, mention: DraftMention): DraftMention | undefined {
  let before = mention.first - 1;
  while (/^(,|:|-|–|--|—|\()$/.test(at.sentence.tokens[before]?.text ?? '') && before > mention.first - 4) before -= 1;
  const party = at.mentionAt[before];
  const isParty = context.register.actors.get(party?.entities[0] ?? '')?.kind === 'party';
  if (!party?.name || !isParty || !(at.sentence.tokens[party.last]?.text ?? '').endsWith('s')) return undefined;
  const governor = at.sentence.tokens[mention.head]?.head ?? -1;
  const isDirect = before === mention.first - 1;
  return isDirect || (party.first <= governor && governor <= party.last) ? party : undefined;
}

function enterParty(context: DocumentContext, at: SentenceContext, mention: DraftMention, party: DraftMention): void {
  const object = party.entities[0];
  if (object === undefined || mention.offices?.some((office) => office.object === object)) return;
  const span = spanOf(at, party.first, party.last);
  mention.offices = [
    ...(mention.offices ?? []),
    {
      ...span,
      relation: 'MEMBER_OF',
      object,
      objectAt: span,
      trigger: span,
      noun: 'member',
      title: textOf(context, at, party.first, party.last),
      former: false,
      rule: 'standing/party-list',
    },
  ];
}

/** Gives the title or the party before a list of names to every name of the list. */
export function spreadTitles(context: DocumentContext): void {
  const kindOf = (one: DraftMention): string | undefined => context.register.actors.get(one.entities[0] ?? '')?.kind;
  for (const at of context.sentences) {
    const people = (context.bySentence[at.sentence.index] ?? []).filter(isPerson).sort((a, b) => a.first - b.first);
    let title: { readonly first: number; readonly last: number } | undefined;
    let party: DraftMention | undefined;
    let before: DraftMention | undefined;
    for (const mention of people) {
      const ownTitle = pluralTitle(at, mention);
      const ownParty = partyBefore(context, at, mention);
      const isListed = before !== undefined && isJoined(at, before.last + 1, mention.first);
      if (ownTitle || ownParty || !isListed) [title, party] = [ownTitle, ownParty];
      else if (mention.title) title = undefined;
      else if (title) {
        const phrase = readOfficePhrase(at, title.first, title.last, kindOf);
        if (phrase) enterOffice(context, at, mention, phrase, title);
      }
      const joined = party ?? adherentBefore(context, at, mention);
      if (joined) enterParty(context, at, mention, joined);
      before = mention;
    }
  }
}
