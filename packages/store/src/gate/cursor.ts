import { refuse } from './refuse.ts';
import type { Expression } from './syntax.ts';
import type { Token } from './token.ts';

const DEEPEST = 60;
const MOST_OPERATORS = 500;

/** Walks over the tokens of a statement. */
export class Cursor {
  readonly statement: string;
  /** Reads the expression ahead; given from outside, since patterns and expressions hold each other. */
  readonly parseExpression: (cursor: Cursor) => Expression;
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;
  #operators = 0;

  constructor(statement: string, tokens: readonly Token[], parseExpression: (cursor: Cursor) => Expression) {
    this.statement = statement;
    this.parseExpression = parseExpression;
    this.#tokens = tokens;
  }

  /** The token ahead, or one further on. */
  peek(ahead = 0): Token {
    const token = this.#tokens[Math.min(this.#at + ahead, this.#tokens.length - 1)];
    return token ?? refuse('the statement is empty');
  }

  next(): Token {
    const token = this.peek();
    this.#at += 1;
    return token;
  }

  /** Where the token before this one ends. */
  get lastEnd(): number {
    return this.#tokens[this.#at - 1]?.end ?? 0;
  }

  /** Whether these words come next, in any case. */
  isAt(...words: readonly string[]): boolean {
    return words.every((word, ahead) => {
      const token = this.peek(ahead);
      return token.kind === 'word' && token.text.toUpperCase() === word;
    });
  }

  isAtSymbol(symbol: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind === 'symbol' && token.text === symbol;
  }

  /** Takes these words if they come next. */
  take(...words: readonly string[]): boolean {
    if (!this.isAt(...words)) return false;
    this.#at += words.length;
    return true;
  }

  takeSymbol(symbol: string): boolean {
    if (!this.isAtSymbol(symbol)) return false;
    this.#at += 1;
    return true;
  }

  expect(...words: readonly string[]): void {
    if (!this.take(...words)) refuse(`${words.join(' ')} was expected ${this.here()}`);
  }

  expectSymbol(symbol: string): void {
    if (!this.takeSymbol(symbol)) refuse(`"${symbol}" was expected ${this.here()}`);
  }

  /** A name, as it is or in backticks. */
  expectName(what: string): string {
    const token = this.next();
    if (token.kind === 'word' || token.kind === 'quoted') return token.text;
    return refuse(`${what} was expected ${this.here(token)}`);
  }

  /** Goes one level down; a statement may nest only so far. */
  deeper<T>(work: () => T): T {
    this.#depth += 1;
    if (this.#depth > DEEPEST) refuse(`it is nested more than ${DEEPEST} levels deep`);
    try {
      return work();
    } finally {
      this.#depth -= 1;
    }
  }

  /** Counts what makes an expression a level deeper without a bracket; a statement may have only so many. */
  countOperator(): void {
    this.#operators += 1;
    if (this.#operators > MOST_OPERATORS) refuse(`a statement has at most ${MOST_OPERATORS} operators`);
  }

  /** A few words on where the cursor is, for a message. */
  here(token: Token = this.peek()): string {
    return token.kind === 'end'
      ? 'at the end'
      : `before "${this.statement.slice(token.start, token.start + 20).split('\n')[0] ?? ''}"`;
  }
}
