import type { ReadMention } from '../../reading.ts';
import { actorOf, childOf, isPersonLabel, nameFrom, type SentenceMentions } from './sentence-mentions.ts';

const isQuoteMark = (text: string): boolean => /^["“”'‘’`]+$/.test(text);

/** Whose a noun is: its possessor, that of the noun it is joined to ("his wife and son"), or the person behind "of". */
export function ownerOf(at: SentenceMentions, noun: number): ReadMention | undefined {
  const { tokens } = at;
  const own = childOf(tokens, noun, 'nmod:poss');
  if (own) return at.at[own.index];
  const token = tokens[noun];
  if (token?.deprel === 'conj') return at.at[childOf(tokens, token.head, 'nmod:poss')?.index ?? -1];
  if (tokens[noun + 1]?.text.toLowerCase() !== 'of') return undefined;
  for (let index = noun + 2; index < Math.min(tokens.length, noun + 9); index += 1) {
    const mention = at.at[index];
    if (mention && isPersonLabel(mention.label)) return mention;
    const { upos = '', text = '' } = tokens[index] ?? {};
    if (/^(VERB|PUNCT|ADP|SCONJ)$/.test(upos) && !isQuoteMark(text)) return undefined;
  }
  return undefined;
}

/** The name that a description before or behind it was resolved to: "his lawyer, Marta Liu", "its president Marta Liu". */
function nameOfDescription(at: SentenceMentions, noun: number): ReadMention | undefined {
  const described = at.at[noun];
  if (described?.kind !== 'nominal' || !described.rules.some((rule) => /^actor\/(apposition|title)$/.test(rule)))
    return undefined;
  return at.mentions.find((mention) => mention.kind === 'name' && actorOf(mention) === actorOf(described));
}

/** Who a noun is said of: the name behind it ("his wife, Marina"), else the one that the phrase is an apposition of. */
export function bearerOf(at: SentenceMentions, noun: number): ReadMention | undefined {
  const { tokens } = at;
  const next = nameFrom(at, noun + 1) ?? (tokens[noun + 1]?.text === ',' ? nameFrom(at, noun + 2) : undefined);
  if (next && isPersonLabel(next.label)) return next;
  const described = nameOfDescription(at, noun);
  if (described) return described;
  const token = tokens[noun];
  if (token?.deprel === 'appos') return at.at[token.head];
  const subject = childOf(tokens, noun, 'cop') ? childOf(tokens, noun, 'nsubj') : undefined;
  if (subject) return at.at[subject.index];
  for (let back = noun - 1; back > Math.max(0, noun - 6); back -= 1) {
    const mention = at.at[back];
    // "Ivanka Trump, the president's daughter": the name before the comma
    if (tokens[back]?.text === ',' && at.at[back - 1]?.kind === 'name') return at.at[back - 1];
    if (tokens[back]?.upos === 'VERB' || (mention?.kind === 'name' && tokens[back + 1]?.text === ',')) break;
  }
  return undefined;
}
