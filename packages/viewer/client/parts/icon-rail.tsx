import { BookOpen, Camera, Keyboard, ListChecks, Network, Table2, Terminal } from 'lucide';
import type { IconNode } from 'lucide';
import type { JSX } from 'preact';
import type { WordKey } from '../language/english.ts';
import { say } from '../language/language.ts';
import { select } from '../state/commands.ts';
import { isPhone } from '../state/is-phone.ts';
import type { Screen } from '../state/session.ts';
import { dialog, info, screen } from '../state/session.ts';
import { Icon } from './icon.tsx';

const screens: readonly { readonly id: Screen; readonly icon: IconNode; readonly name: WordKey }[] = [
  { id: 'explore', icon: Network, name: 'nav.explore' },
  { id: 'table', icon: Table2, name: 'nav.table' },
  { id: 'reader', icon: BookOpen, name: 'nav.reader' },
  { id: 'query', icon: Terminal, name: 'nav.query' },
  { id: 'snapshots', icon: Camera, name: 'nav.snapshots' },
];

/** Opens a screen; on a phone without the details that would cover half of it. */
function openScreen(id: Screen): void {
  if (isPhone() && screen.value !== id) select({ kind: 'none' });
  screen.value = id;
}

/** The screens, as icons. */
export function IconRail(): JSX.Element {
  return (
    <nav class="rail" aria-label={say('nav.label')}>
      {screens
        .filter(({ id }) => id !== 'query' || info.value?.canAsk)
        .filter(({ id }) => id !== 'snapshots' || info.value?.canSnapshot)
        .map(({ id, icon, name }) => (
          <button
            key={id}
            aria-label={say(name)}
            title={say(name)}
            aria-current={screen.value === id ? 'page' : undefined}
            onClick={() => openScreen(id)}
          >
            <Icon of={icon} />
          </button>
        ))}
      <span class="grow" />
      <button
        class="not-phone"
        aria-label={say('names.title')}
        title={say('names.title')}
        onClick={() => (dialog.value = 'names')}
      >
        <Icon of={ListChecks} />
      </button>
      <button
        class="not-phone"
        aria-label={say('nav.keys')}
        title={`${say('nav.keys')} (?)`}
        onClick={() => (dialog.value = 'keys')}
      >
        <Icon of={Keyboard} />
      </button>
    </nav>
  );
}
