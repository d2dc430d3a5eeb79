import type { ReadMention } from '../../reading.ts';
import { actorOf, childOf, isPersonLabel, nameFrom, type SentenceMentions } from './sentence-mentions.ts';

const isQuoteMark = (text: string): boolean => /^["“”'‘’`]+$/.test(text);

/** Whose a noun is: its possessor, that of the noun it is joined to ("his wife and son"), or the person behind "of". */
export function ownerOf(at: SentenceMentions, noun: number): ReadMention | undefined {
  const { tokens } = at;
  const own = childOf(at, noun, 'nmod:poss');
  if (own) return at.at[own.index];
  const token = tokens[noun];
  if (token?.deprel === 'conj') return at.at[childOf(at, token.head, 'nmod:poss')?.index ?? -1];
  if (tokens[noun + 1]?.text.toLowerCase() !== 'of') return undefined;
  for (let index = noun + 2; index < Math.min(tokens.length, noun + 9); index += 1) {
    const mention = at.at[index];
    if (mention && isPersonLabel(mention.label)) return mention;
    const { upos = '', text = '' } = tokens[index] ?? {};
    if (/^(VERB|PUNCT|ADP|SCONJ)$/.test(upos) && !isQuoteMark(text)) return undefined;
  }
  return undefined;
}

/** Tokens between a description and the name beside it, at most. */
const REACH = 16;

/** The name that a description before or behind it was resolved to: "his lawyer, Marta Liu", "its president Marta Liu". */
function nameOfDescription(at: SentenceMentions, noun: number): ReadMention | undefined {
  const described = at.at[noun];
  if (described?.kind !== 'nominal' || !described.rules.some((rule) => /^actor\/(apposition|title)$/.test(rule)))
    return undefined;
  return at.at
    .slice(Math.max(0, noun - REACH), noun + REACH)
    .find((mention) => mention?.kind === 'name' && actorOf(mention) === actorOf(described));
}

/** "in a letter to his lawyer, Marta Liu said": the subject of the clause that follows is not whom the noun means. */
function opensClause(at: SentenceMentions, noun: number, name: ReadMention): boolean {
  const isBehindComma = at.tokens.slice(noun + 1, name.first).some(({ text }) => text === ',');
  const isSubject = at.tokens[name.head]?.deprel.startsWith('nsubj') ?? false;
  return isBehindComma && isSubject && at.tokens[name.last + 1]?.text !== ',';
}

/** Who a noun is said of: the name behind it ("his wife, Marina"), else the one that the phrase is an apposition of. */
export function bearerOf(at: SentenceMentions, noun: number): ReadMention | undefined {
  const { tokens } = at;
  const next = nameFrom(at, noun + 1) ?? (tokens[noun + 1]?.text === ',' ? nameFrom(at, noun + 2) : undefined);
  const name = next && isPersonLabel(next.label) ? next : nameOfDescription(at, noun);
  if (name) return opensClause(at, noun, name) ? undefined : name;
  const token = tokens[noun];
  if (token?.deprel === 'appos') return at.at[token.head];
  const subject = childOf(at, noun, 'cop') ? childOf(at, noun, 'nsubj') : undefined;
  if (subject) return at.at[subject.index];
  for (let back = noun - 1; back > Math.max(0, noun - 6); back -= 1) {
    const mention = at.at[back];
    // "Ivanka Trump, the president's daughter": the name before the comma
    if (tokens[back]?.text === ',' && at.at[back - 1]?.kind === 'name') return at.at[back - 1];
    if (tokens[back]?.upos === 'VERB' || (mention?.kind === 'name' && tokens[back + 1]?.text === ',')) break;
  }
  return undefined;
}
