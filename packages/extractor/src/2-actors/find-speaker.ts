import type { DocumentContext, SentenceContext } from './document-context.ts';
import type { DraftMention } from './draft-mention.ts';

const SPEECH = new Set(
  'say tell add note argue write tweet recall explain warn insist testify ask reply respond declare announce state remark comment claim stress assert continue conclude acknowledge admit caution concede quip joke vow pledge promise urge complain lament observe describe charge snap retort counter shout yell exclaim muse proclaim reiterate'.split(
    ' ',
  ),
);

/** The mention that speaks outside the quotation marks of a sentence: "…", said X. */
function speakerIn(at: SentenceContext): DraftMention | undefined {
  const { tokens } = at.sentence;
  for (const token of tokens) {
    if (at.quoted[token.index] || token.upos !== 'VERB' || !SPEECH.has(token.lemma)) continue;
    const subject = tokens.find((one) => one.head === token.index && one.deprel === 'nsubj' && !at.quoted[one.index]);
    const mention = subject ? (at.mentionAt[subject.index] ?? undefined) : undefined;
    if (mention && mention.entities.length === 1) return mention;
    // "said James McCament, acting under secretary": the parser may take the name for an object
    const next = at.mentionAt[token.index + 1];
    if (!subject && next?.entities.length === 1) return next;
  }
  for (const token of tokens) {
    if (at.quoted[token.index] || token.lemma !== 'accord') continue;
    const mention = at.mentionAt[token.index + 2];
    if (mention && mention.entities.length === 1) return mention;
  }
  return undefined;
}

const isWholeQuote = (at: SentenceContext): boolean => at.quoted.filter(Boolean).length >= at.quoted.length - 1;

/** Who speaks the quotation that a token stands in: in its sentence, else in the sentences before and after that it runs over. */
export function findSpeaker(context: DocumentContext, at: SentenceContext, token: number): DraftMention | undefined {
  if (!at.quoted[token]) return undefined;
  const own = speakerIn(at);
  if (own) return own;
  const { text } = context.document;
  const isNewParagraph = (a: SentenceContext, b: SentenceContext): boolean =>
    /\n\s*\n/.test(text.slice(a.sentence.end, b.sentence.start));
  const index = at.sentence.index;
  if (isWholeQuote(at)) {
    for (let next = index + 1; next <= index + 4; next += 1) {
      const other = context.sentences[next];
      const before = context.sentences[next - 1];
      if (!other || !before || isNewParagraph(before, other)) break;
      const speaker = speakerIn(other);
      if (speaker) return speaker;
      if (!isWholeQuote(other)) break;
    }
  }
  for (let previous = index - 1; previous >= Math.max(0, index - 5); previous -= 1) {
    const other = context.sentences[previous];
    if (!other) break;
    const speaker = speakerIn(other);
    if (speaker && (other.quoted.some(Boolean) || previous === index - 1)) return speaker;
    if (!other.quoted.some(Boolean)) break;
  }
  return undefined;
}
