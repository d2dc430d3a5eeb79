import { signal } from '@preact/signals';
import { History } from 'lucide';
import type { JSX } from 'preact';
import { say } from '../language/language.ts';
import { history, redoStep, undoStep } from '../state/session.ts';
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
    <div class="export not-phone" onKeyDown={(event) => event.key === 'Escape' && (isOpen.value = false)}>
      <button
        class="icon-button"
        disabled={past.length + future.length === 0}
        aria-haspopup="menu"
        aria-expanded={isOpen.value}
        aria-label={say('button.history')}
        title={say('button.history')}
        onClick={() => (isOpen.value = !isOpen.value)}
      >
        <Icon of={History} />
      </button>
      {isOpen.value && (
        <div class="menu export-menu history-menu" role="menu" aria-label={say('button.history')}>
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
        </div>
      )}
    </div>
  );
}
