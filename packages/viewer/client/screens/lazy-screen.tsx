import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { say } from '../language/language.ts';
import { attempt } from '../state/commands.ts';

type Part = () => JSX.Element | null;

/** A part of the page whose code is loaded when it is first opened; until then `Waiting` stands for it. */
export function lazyPart(load: () => Promise<Part>, Waiting: Part = () => null): Part {
  const loaded = signal<Part | undefined>(undefined);
  return function LazyPart(): JSX.Element {
    const Loaded = loaded.value;
    if (Loaded) return <Loaded />;
    void attempt(async () => {
      const part = await load();
      loaded.value = part;
    });
    return <Waiting />;
  };
}

/** A whole screen. */
export const lazyScreen = (load: () => Promise<Part>): Part =>
  lazyPart(load, () => (
    <div class="screen">
      <p class="muted screen-wait">{say('loading')}</p>
    </div>
  ));
