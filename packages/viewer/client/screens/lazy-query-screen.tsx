import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { say } from '../language/language.ts';
import { attempt } from '../state/commands.ts';

const loaded = signal<(() => JSX.Element) | undefined>(undefined);

/** The query screen, whose editor is loaded when it is first used. */
export function LazyQueryScreen(): JSX.Element {
  const Loaded = loaded.value;
  if (Loaded) return <Loaded />;
  void attempt(async () => {
    const { QueryScreen } = await import('./query-screen.tsx');
    loaded.value = QueryScreen;
  });
  return (
    <div class="screen query">
      <p class="muted">{say('loading')}</p>
    </div>
  );
}
