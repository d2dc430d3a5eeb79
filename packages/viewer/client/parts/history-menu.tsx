import { signal } from '@preact/signals';
import { History } from 'lucide';
import type { JSX } from 'preact';
import { say } from '../language/language.ts';
import { history, redoStep, undoStep } from '../state/session.ts';
import { DropMenu } from './drop-menu.tsx';
import { Icon } from './icon.tsx';
import { stepWords } from './step-words.ts';

const isOpen = signal(false);
/** So many steps are listed on either side. */
const LISTED = 12;

/** All steps by name, the newest first; choosing one goes back to it, or forward again. */
export function HistoryMenu(): JSX.Element {
  const { past, future } = history.value;
  const go = (work: () => void, times: number) => (): void => {
    isOpen.value = false;
    for (let step = 0; step < times; step++) work();
  };
  const undone = future.slice(0, LISTED).map((step, place) => ({ step, place }));
  const done = past.slice(-LISTED).reverse();
  return (
    <DropMenu
      isOpen={isOpen}
      label={say('button.history')}
      look={{ on: 'not-phone', button: 'icon-button', menu: 'history-menu' }}
      isDisabled={past.length + future.length === 0}
      face={<Icon of={History} />}
    >
      {undone.reverse().map(({ step, place }) => (
        <button key={`+${place}`} class="is-undone" role="menuitem" onClick={go(redoStep, place + 1)}>
          {say('button.redoStep', { step: stepWords(step.name) })}
        </button>
      ))}
      {done.map((step, place) => (
        <button key={`-${place}`} role="menuitem" onClick={go(undoStep, place + 1)}>
          {say('button.undoStep', { step: stepWords(step.name) })}
        </button>
      ))}
    </DropMenu>
  );
}
