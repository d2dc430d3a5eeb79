import { X } from 'lucide';
import type { JSX } from 'preact';
import type { WordKey } from '../language/english.ts';
import { say } from '../language/language.ts';
import { dialog } from '../state/session.ts';
import { Icon } from './icon.tsx';
import { Modal } from './modal.tsx';

const keys: readonly (readonly [string, WordKey])[] = [
  ['⌘K  /', 'keys.search'],
  ['← ↑ → ↓', 'keys.walk'],
  ['↵', 'keys.inspect'],
  ['E', 'keys.expand'],
  ['O', 'keys.open'],
  ['H', 'keys.hide'],
  ['P', 'keys.pin'],
  ['⌘Z  ⇧⌘Z', 'keys.undo'],
  ['⇧', 'keys.pick'],
  ['F', 'keys.fit'],
  ['Esc', 'keys.close'],
  ['?', 'keys.help'],
];

/** All keys. */
export function KeysDialog(): JSX.Element | null {
  if (dialog.value !== 'keys') return null;
  return (
    <Modal label={say('keys.title')} onClose={() => (dialog.value = 'none')}>
      <div class="card-head">
        <h2 class="title">{say('keys.title')}</h2>
        <button class="icon-button close" aria-label={say('button.close')} onClick={() => (dialog.value = 'none')}>
          <Icon of={X} />
        </button>
      </div>
      <dl class="keys">
        {keys.flatMap(([key, name]) => [
          <dt key={key}>
            <span class="kbd">{key}</span>
          </dt>,
          <dd key={name}>{say(name)}</dd>,
        ])}
      </dl>
    </Modal>
  );
}
