import type { QueryValue } from '@cartograph/model';
import { refuse } from './refuse.ts';
import type { Dialect } from './dialect.ts';

/** A statement as a database takes it. Nothing in its text was written by the asker: names are made up, texts are parameters. */
export interface Translation {
  readonly text: string;
  readonly parameters: Readonly<Record<string, QueryValue>>;
  /** The columns as the asker named or wrote them, in the order of the result. */
  readonly columns: readonly string[];
  /** The names of the columns in the translated statement. */
  readonly columnNames: readonly string[];
  /** As many rows are given; one more is asked for, to know whether that was all. */
  readonly rowLimit: number;
  /** What the asker should know: a limit that was added, names that the vocabulary does not have. */
  readonly notes: readonly string[];
}

/** How much of parameters may be written out into a statement, counted each time that one is used. */
const MOST_OF_PARAMETERS = 1_000_000;

/** What a translation gathers while it is written. */
export class Draft {
  readonly dialect: Dialect;
  readonly notes: Set<string> = new Set();
  readonly #given: Readonly<Record<string, QueryValue>>;
  readonly #parameters = new Map<string, QueryValue>();
  readonly #parameterNames = new Map<string, string>();
  #parameterBytes = 0;
  #names = 0;
  #lambdas = 0;

  constructor(dialect: Dialect, given: Readonly<Record<string, QueryValue>>) {
    this.dialect = dialect;
    this.#given = given;
  }

  /** A name that nothing else has. */
  newName(letter: 'v' | 'c'): string {
    this.#names += 1;
    return `${letter}${this.#names}`;
  }

  /** Writes what is said of each element of a list. */
  insideLambda<T>(work: () => T): T {
    this.#lambdas += 1;
    // Neo4j looks neither at its clock nor at its memory while it makes lists
    if (this.#lambdas > 1) refuse('a list made inside a list grows without end; use UNWIND, or x IN list');
    try {
      return work();
    } finally {
      this.#lambdas -= 1;
    }
  }

  /** A text of the statement: a parameter, or in quotes where the database wants it so. */
  text(value: string): string {
    const isPlain = !CONTROL.test(value);
    if (this.#mustWriteOut() && !isPlain)
      refuse('a text inside a list of conditions has no line breaks or control characters');
    // a parameter has no type before it is bound, so that Ladybug cannot tell what a list of them is
    if (isPlain && !this.dialect.takesParametersInLambdas) return quoted(value);
    const name = `t${this.#parameters.size}`;
    this.#parameters.set(name, value);
    return `$${name}`;
  }

  /** A parameter that the asker gives. */
  parameter(name: string): string {
    const written = this.#mustWriteOut() ? writtenOut(this.given(name)) : this.#parameterFor(name);
    this.#parameterBytes += written.length;
    if (this.#parameterBytes > MOST_OF_PARAMETERS)
      refuse('the parameters are too large for a statement that uses them so often');
    return written;
  }

  #parameterFor(name: string): string {
    const known = this.#parameterNames.get(name);
    if (known !== undefined) return known;
    const value = this.given(name);
    const written =
      Array.isArray(value) && value.every((item) => typeof item === 'number') ? numberList(value) : this.#bind(value);
    this.#parameterNames.set(name, written);
    return written;
  }

  /** The value of a parameter. */
  given(name: string): QueryValue {
    if (!Object.hasOwn(this.#given, name))
      refuse(`the parameter $${name} has no value; give it with --param ${name}=VALUE`);
    return this.#given[name] ?? null;
  }

  get parameters(): Readonly<Record<string, QueryValue>> {
    return Object.fromEntries(this.#parameters);
  }

  #mustWriteOut(): boolean {
    return this.#lambdas > 0 && !this.dialect.takesParametersInLambdas;
  }

  #bind(value: QueryValue): string {
    const name = `p${this.#parameters.size}`;
    this.#parameters.set(name, value);
    return `$${name}`;
  }
}

// numbers are safe to write out, and Ladybug's binding mixes up lists of whole and broken ones
function numberList(values: readonly number[]): string {
  const isFloat = values.some((value) => !Number.isInteger(value));
  return `[${values.map((value) => (isFloat && Number.isInteger(value) ? `${value}.0` : String(value))).join(', ')}]`;
}

function writtenOut(value: QueryValue): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(writtenOut).join(', ')}]`;
  return typeof value === 'object' && value !== null
    ? refuse('a map cannot be used inside a list of conditions')
    : String(value);
}

const CONTROL = /\p{Cc}/u;

// a backslash and a quote are all that can end or change a text in Ladybug
function quoted(text: string): string {
  if (CONTROL.test(text)) refuse('a text inside a list of conditions has no line breaks or control characters');
  return `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;
}
