import type { GraphVersion } from './graph-version.ts';

interface Made<T> {
  readonly hash: string;
  readonly thing: Promise<T>;
  ready?: T;
}

/** Something that is made of the graph: once when it is first wanted, and again when the graph has changed. */
export class MadeOfGraph<T> {
  readonly #version: GraphVersion;
  readonly #make: () => Promise<T>;
  #made: Made<T> | undefined;

  constructor(version: GraphVersion, make: () => Promise<T>) {
    this.#version = version;
    this.#make = make;
  }

  /** What is made of the graph as it is now. */
  async current(): Promise<T> {
    const { hash } = await this.#version.current();
    if (this.#made?.hash === hash) return this.#made.thing;
    const made: Made<T> = { hash, thing: this.#make() };
    this.#made = made;
    made.thing.then(
      (thing) => (made.ready = thing),
      () => {
        if (this.#made === made) this.#made = undefined;
      },
    );
    return made.thing;
  }

  /** The same where it need not be waited for. */
  async ready(): Promise<T | undefined> {
    const { hash } = await this.#version.current();
    return this.#made?.hash === hash ? this.#made.ready : undefined;
  }
}
