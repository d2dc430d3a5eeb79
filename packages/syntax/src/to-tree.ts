import type { Sentence, Token } from '@cartograph/model';

const DEEPEST = 60;

/** Draws a sentence's tree for the terminal: a word a line, dependents below their head, in the order of the text. */
export function toTree(sentence: Sentence): string {
  const children = sentence.tokens.map((): Token[] => []);
  for (const token of sentence.tokens) if (token.head >= 0) children[token.head]?.push(token);
  const lines: string[] = [];
  const write = (token: Token, indent: string, branch: string): void => {
    lines.push(
      `${indent}${branch}${token.text}  ${token.deprel}  ${token.upos} ${token.xpos}${token.lemma === token.text ? '' : ` (${token.lemma})`}`,
    );
  };
  // a list of open work instead of recursion: trees may be as deep as a sentence is long
  const open: { token: Token; indent: string; branch: string }[] = [];
  for (const root of sentence.tokens.filter((token) => token.head < 0)) {
    open.push({ token: root, indent: '', branch: '' });
    for (let item = open.pop(); item !== undefined; item = open.pop()) {
      write(item.token, item.indent, item.branch);
      const below = item.branch === '' ? item.indent : item.indent + (item.branch === '└─ ' ? '   ' : '│  ');
      const indent = below.length > DEEPEST ? below.slice(0, DEEPEST) : below;
      const dependents = children[item.token.index] ?? [];
      for (let i = dependents.length - 1; i >= 0; i--) {
        open.push({ token: dependents[i]!, indent, branch: i === dependents.length - 1 ? '└─ ' : '├─ ' });
      }
    }
  }
  return `${lines.join('\n')}\n`;
}
