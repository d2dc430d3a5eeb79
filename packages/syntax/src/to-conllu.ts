import type { Sentence, Token } from '@cartograph/model';

const toFeats = (token: Token): string => {
  const entries = Object.entries(token.feats);
  return entries.length === 0 ? '_' : entries.map(([name, value]) => `${name}=${value}`).join('|');
};

const toCell = (text: string): string => (text === '' ? '_' : text.replace(/\s/g, ' '));

// between two words, and behind a sentence's last: a space is the default, anything else is written out
function toSpace(text: string, end: number, next: number): string {
  const gap = text.slice(end, next);
  if (gap === ' ') return '_';
  if (gap === '') return 'SpaceAfter=No';
  return `SpacesAfter=${gap.replace(/\\/g, '\\\\').replace(/\r/g, '\\r').replace(/\n/g, '\\n').replace(/\t/g, '\\t').replace(/\|/g, '\\p').replace(/ /g, '\\s')}`;
}

/**
 * Writes sentences as CoNLL-U with `# sent_id` and `# text`; `SpaceAfter=No` and `SpacesAfter=…`
 * (UDPipe's notation) let the text be rebuilt.
 */
export function toConllu(text: string, sentences: readonly Sentence[]): string {
  const lines: string[] = [];
  sentences.forEach((sentence, s) => {
    lines.push(`# sent_id = ${s + 1}`, `# text = ${text.slice(sentence.start, sentence.end).replace(/\s/g, ' ')}`);
    sentence.tokens.forEach((token, i) => {
      const next = sentence.tokens[i + 1]?.start ?? sentences[s + 1]?.tokens[0]?.start ?? text.length;
      const head = token.head + 1;
      lines.push(
        [
          token.index + 1,
          toCell(token.text),
          toCell(token.lemma),
          token.upos,
          token.xpos,
          toFeats(token),
          head,
          token.deprel,
          '_',
          toSpace(text, token.end, next),
        ].join('\t'),
      );
    });
    lines.push('');
  });
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
