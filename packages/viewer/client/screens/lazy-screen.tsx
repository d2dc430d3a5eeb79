import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { say } from '../language/language.ts';
import { attempt } from '../state/commands.ts';

/** A screen whose code is loaded when it is first opened. */
export function lazyScreen(load: () => Promise<() => JSX.Element>): () => JSX.Element {
  const loaded = signal<(() => JSX.Element) | undefined>(undefined);
  return function LazyScreen(): JSX.Element {
    const Loaded = loaded.value;
    if (Loaded) return <Loaded />;
    void attempt(async () => {
      const screen = await load();
      loaded.value = screen;
    });
    return (
      <div class="screen">
        <p class="muted screen-wait">{say('loading')}</p>
      </div>
    );
  };
}
