import type { NodeTable } from '../schema/tables.ts';
import { refuse } from './refuse.ts';

/** What a name of a statement stands for. */
export type Meaning =
  | { readonly kind: 'node'; readonly tables: readonly NodeTable[] }
  | { readonly kind: 'relationship' }
  | { readonly kind: 'relationships' }
  | { readonly kind: 'path' }
  | { readonly kind: 'value' };

/** A name as the translated statement writes it, with its meaning. */
export interface Binding {
  readonly name: string;
  readonly meaning: Meaning;
}

/** The names that can be used at one place of a statement. */
export class Scope {
  readonly #bindings: ReadonlyMap<string, Binding>;

  constructor(bindings: ReadonlyMap<string, Binding> = new Map()) {
    this.#bindings = bindings;
  }

  find(name: string): Binding | undefined {
    return this.#bindings.get(name);
  }

  /** The binding of a name that must be there. */
  get(name: string): Binding {
    return this.find(name) ?? refuse(`nothing is called ${name} here; names come from MATCH, UNWIND and WITH`);
  }

  with(bindings: Iterable<readonly [string, Binding]>): Scope {
    return new Scope(new Map([...this.#bindings, ...bindings]));
  }

  /** The names in alphabetical order. */
  names(): string[] {
    return [...this.#bindings.keys()].sort();
  }
}
