import type { GraphVersion } from './graph-version.ts';

interface Made<T> {
  readonly hash: string;
  readonly thing: Promise<T>;
  ready?: T;
}

/** Something that is made of the graph: once when it is first wanted, and again when the graph has changed. */
export class MadeOfGraph<T> {
  readonly #version: GraphVersion;
  readonly #make: (isWanted: () => boolean) => Promise<T>;
  #made: Made<T> | undefined;
  #isWanted = false;

  /** `make` is told whether anybody has asked for what it makes by now. */
  constructor(version: GraphVersion, make: (isWanted: () => boolean) => Promise<T>) {
    this.#version = version;
    this.#make = make;
  }

  /** What is made of the graph as it is now. */
  current(): Promise<T> {
    this.#isWanted = true;
    return this.prepare();
  }

  /** The same ahead of anybody's waiting for it. */
  async prepare(): Promise<T> {
    const { hash } = await this.#version.current();
    if (this.#made?.hash === hash) return this.#made.thing;
    const made: Made<T> = { hash, thing: this.#make(() => this.#isWanted) };
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
