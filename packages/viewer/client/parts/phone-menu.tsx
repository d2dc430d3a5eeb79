import { signal } from '@preact/signals';
import { EllipsisVertical } from 'lucide';
import type { JSX } from 'preact';
import { chooseLanguage, language, say } from '../language/language.ts';
import { shareView } from '../state/address.ts';
import { exportAs } from '../state/snapshots.ts';
import { dialog, history, info, undoStep } from '../state/session.ts';
import { switchTheme } from '../state/theme.ts';
import { DropMenu } from './drop-menu.tsx';
import { Icon } from './icon.tsx';
import { stepWords } from './step-words.ts';

const isOpen = signal(false);

/** On a phone, what has no room in the top bar. */
export function PhoneMenu(): JSX.Element {
  const last = history.value.past.at(-1);
  const choose = (work: () => unknown) => (): void => {
    isOpen.value = false;
    void work();
  };
  return (
    <DropMenu
      isOpen={isOpen}
      label={say('button.menu')}
      look={{ on: 'only-phone', button: 'icon-button', menu: '' }}
      face={<Icon of={EllipsisVertical} />}
    >
      {last && (
        <button role="menuitem" onClick={choose(undoStep)}>
          {say('button.undoStep', { step: stepWords(last.name) })}
        </button>
      )}
      {info.value?.canAdd && (
        <button role="menuitem" onClick={choose(() => (dialog.value = 'add'))}>
          {say('button.add')}
        </button>
      )}
      <button role="menuitem" onClick={choose(shareView)}>
        {say('button.share')}
      </button>
      <button role="menuitem" onClick={choose(() => exportAs('html', true))}>
        {say('button.export')}: {say('export.html')}
      </button>
      <button role="menuitem" onClick={choose(switchTheme)}>
        {say('button.theme')}
      </button>
      <button
        role="menuitem"
        lang={language.value === 'en' ? 'es' : 'en'}
        onClick={choose(() => chooseLanguage(language.value === 'en' ? 'es' : 'en'))}
      >
        {say('button.language')}
      </button>
    </DropMenu>
  );
}
