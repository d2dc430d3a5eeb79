import type { NodeTable } from '../schema/tables.ts';
import { refuse } from './refuse.ts';

/** What a name of a statement stands for; an element is one of a list, of which no pattern can go on. */
export type Meaning =
  | { readonly kind: 'node'; readonly tables: readonly NodeTable[]; readonly isElement?: boolean }
  | { readonly kind: 'relationship'; readonly isElement?: boolean }
  | { readonly kind: 'relationships' }
  | { readonly kind: 'path' }
  | { readonly kind: 'value'; readonly type?: ValueType };

/** What a value is known to be before it is asked for. */
export type ValueType = 'text' | 'integer' | 'float' | 'boolean' | 'list';

/** A name as the translated statement writes it, with its meaning. */
export interface Binding {
  readonly name: string;
  readonly meaning: Meaning;
}

/** The names that can be used at one place of a statement. */
export class Scope {
  readonly #bindings: ReadonlyMap<string, Binding>;

  readonly #origin: string;

  constructor(bindings: ReadonlyMap<string, Binding> = new Map(), origin = 'names come from MATCH, UNWIND and WITH') {
    this.#bindings = bindings;
    this.#origin = origin;
  }

  find(name: string): Binding | undefined {
    return this.#bindings.get(name);
  }

  /** The binding of a name that must be there. */
  get(name: string): Binding {
    return this.find(name) ?? refuse(`nothing is called ${name} here; ${this.#origin}`);
  }

  with(bindings: Iterable<readonly [string, Binding]>): Scope {
    return new Scope(new Map([...this.#bindings, ...bindings]), this.#origin);
  }

  /** The names in alphabetical order. */
  names(): string[] {
    return [...this.#bindings.keys()].sort();
  }
}
