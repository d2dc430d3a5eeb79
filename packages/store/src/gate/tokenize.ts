import { refuse } from './refuse.ts';
import type { Token } from './token.ts';

const SYMBOLS = [
  '<>',
  '<=',
  '>=',
  '..',
  '<',
  '>',
  '=',
  '+',
  '-',
  '*',
  '/',
  '%',
  '^',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  ',',
  ':',
  '.',
  '|',
] as const;
const BLANK = /[ \t\r\n]+/y;
const WORD = /[A-Za-z_][A-Za-z0-9_]*/y;
// "1..3" is two numbers with dots between them
const NUMBER = /(?:\d+\.\d+|\.\d+|\d+)(?:[eE][+-]?\d+)?/y;
const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  '\\': '\\',
  "'": "'",
  '"': '"',
  '`': '`',
};

/** Cuts a statement into tokens; comments and blanks go, one closing semicolon too. Throws for what Cypher does not know. */
export function tokenize(statement: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < statement.length) {
    const token = readToken(statement, at);
    if (token.text !== '' || token.kind === 'string') tokens.push(token);
    at = token.end;
  }
  return [...tokens, { kind: 'end', text: '', start: at, end: at }];
}

function readToken(statement: string, start: number): Token {
  const blank = readBlank(statement, start);
  if (blank > start) return { kind: 'symbol', text: '', start, end: blank };
  const char = statement[start] ?? '';
  if (char === "'" || char === '"') return readString(statement, start, char);
  if (char === '`') return readQuotedName(statement, start);
  if (char === '$') return readParameter(statement, start);
  const word = matchAt(WORD, statement, start);
  if (word !== undefined) return { kind: 'word', text: word, start, end: start + word.length };
  const number = matchAt(NUMBER, statement, start);
  if (number !== undefined) return { kind: 'number', text: number, start, end: start + number.length };
  const symbol = SYMBOLS.find((one) => statement.startsWith(one, start));
  if (symbol !== undefined) return { kind: 'symbol', text: symbol, start, end: start + symbol.length };
  return readOther(statement, start, char);
}

/** The place behind blanks and comments. */
function readBlank(statement: string, start: number): number {
  const blank = matchAt(BLANK, statement, start);
  if (blank !== undefined) return start + blank.length;
  if (statement.startsWith('//', start)) {
    const end = statement.indexOf('\n', start);
    return end < 0 ? statement.length : end;
  }
  if (!statement.startsWith('/*', start)) return start;
  const end = statement.indexOf('*/', start + 2);
  return end < 0 ? refuse('a comment is not closed; end it with */') : end + 2;
}

function readString(statement: string, start: number, quote: string): Token {
  let text = '';
  for (let at = start + 1; at < statement.length; at += 1) {
    const char = statement[at] ?? '';
    if (char === quote) return { kind: 'string', text, start, end: at + 1 };
    if (char !== '\\') {
      text += char;
      continue;
    }
    const { value, length } = readEscape(statement, at);
    text += value;
    at += length - 1;
  }
  return refuse(`a text is not closed; end it with ${quote}`);
}

function readEscape(statement: string, at: number): { readonly value: string; readonly length: number } {
  const char = statement[at + 1] ?? '';
  const hex = /^\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8}))/.exec(statement.slice(at, at + 10));
  if (hex) {
    const code = Number.parseInt(hex[1] ?? hex[2] ?? '0', 16);
    return code > 0x10ffff
      ? refuse(`${hex[0]} is no character`)
      : { value: String.fromCodePoint(code), length: hex[0].length };
  }
  const value = ESCAPES[char];
  return value === undefined ? refuse(`\\${char} is no escape; write \\\\ for a backslash`) : { value, length: 2 };
}

function readQuotedName(statement: string, start: number): Token {
  let text = '';
  for (let at = start + 1; at < statement.length; at += 1) {
    if (statement[at] !== '`') text += statement[at];
    else if (statement[at + 1] === '`') {
      text += '`';
      at += 1;
    } else return text === '' ? refuse('a name in backticks is empty') : { kind: 'quoted', text, start, end: at + 1 };
  }
  return refuse('a name in backticks is not closed; end it with `');
}

function readParameter(statement: string, start: number): Token {
  const name = matchAt(/[A-Za-z0-9_]+/y, statement, start + 1);
  if (name === undefined) return refuse('a $ begins a parameter; write $name');
  return { kind: 'parameter', text: name, start, end: start + 1 + name.length };
}

function readOther(statement: string, start: number, char: string): Token {
  if (char === ';') {
    const rest = tokenize(statement.slice(start + 1));
    if (rest.length > 1) refuse('one statement at a time; there is something after the ;');
    return { kind: 'symbol', text: '', start, end: statement.length };
  }
  if (char === '~') refuse('=~ is not in the dialect; use CONTAINS, STARTS WITH or ENDS WITH');
  const point = statement.codePointAt(start) ?? 0;
  const shown = point < 0x21 ? `U+${point.toString(16).padStart(4, '0').toUpperCase()}` : String.fromCodePoint(point);
  return refuse(`"${shown}" does not belong outside a text; write texts in quotes and unusual names in backticks`);
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
