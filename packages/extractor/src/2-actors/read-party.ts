import type { ReadOffice } from '../reading.ts';
import type { DocumentContext, SentenceContext } from './document-context.ts';
import { spanOf, textOf } from './document-context.ts';
import type { DraftMention } from './draft-mention.ts';

/** "the Trump campaign" is worked for and led, not belonged to. */
export const isCampaign = ({ sentence }: SentenceContext, { last }: DraftMention): boolean =>
  sentence.tokens[last]?.lemma.toLowerCase() === 'campaign';

const PARTY_LETTERS: Readonly<Record<string, string>> = { D: 'democratic-party', R: 'republican-party' };

/** "(D-Texas)", ", R-Ky.,": the party of a member of the US Congress. */
export function readPartyLetter(
  context: DocumentContext,
  at: SentenceContext,
  mention: DraftMention,
): ReadOffice | undefined {
  const { tokens } = at.sentence;
  const open = tokens[mention.last + 1]?.text;
  const letter = tokens[mention.last + 2];
  const match = /^([DR])(?:[-–.](.*))?$/.exec(letter?.text ?? '');
  if ((open !== '(' && open !== ',') || !letter || !match) return undefined;
  const follows = tokens[mention.last + 3]?.text;
  if (match[2] === undefined && !/^[-–)]$/.test(follows ?? '')) return undefined;
  const party = PARTY_LETTERS[match[1] ?? ''];
  if (party === undefined || !context.register.known(party)) return undefined;
  const span = spanOf(at, mention.last + 2, mention.last + 2);
  return {
    ...span,
    relation: 'MEMBER_OF',
    object: party,
    objectAt: span,
    trigger: span,
    noun: 'member',
    title: letter.text,
    former: false,
    rule: 'standing/party-letter',
  };
}

/** Words that say how somebody stands in a party: "its senior Republican", "ranking Democrat on the committee". */
const STANDING = /^(top|senior|ranking|leading|lead|highest-ranking)$/i;

/** "Blackburn, a Republican,", "Corker, the top Republican on the committee,": a party alone says membership. */
export function readPartyNoun(
  context: DocumentContext,
  at: SentenceContext,
  first: number,
  last: number,
): ReadOffice | undefined {
  const { tokens } = at.sentence;
  const isRanked = tokens.slice(first, Math.min(last, first + 6) + 1).some(({ text }) => STANDING.test(text));
  if (!isRanked && !/^(a|an|the|who|fellow)$/i.test(tokens[first]?.text ?? '')) return undefined;
  for (let index = first + 1; index <= Math.min(last, first + (isRanked ? 6 : 3)); index += 1) {
    const mention = at.mentionAt[index];
    const actor = context.register.actors.get(mention?.entities[0] ?? '');
    if (!mention || actor?.kind !== 'party' || tokens[index + 1]?.upos === 'NOUN' || isCampaign(at, mention)) continue;
    if (isRanked && !STANDING.test(tokens[mention.first - 1]?.text ?? '')) continue;
    const span = spanOf(at, mention.first, mention.last);
    return {
      ...span,
      relation: 'MEMBER_OF',
      object: actor.id,
      objectAt: span,
      trigger: span,
      noun: 'member',
      title: textOf(context, at, mention.first, mention.last),
      former: false,
      rule: 'standing/party-noun',
    };
  }
  return undefined;
}
