import { X } from 'lucide';
import type { JSX } from 'preact';
import type { WordKey } from '../language/english.ts';
import { say } from '../language/language.ts';
import { handCommands } from '../state/hand-commands.ts';
import { dialog } from '../state/session.ts';
import { COMMAND } from './command-key.ts';
import { Icon } from './icon.tsx';
import { Modal } from './modal.tsx';

/** The commands on actors, in the order of their menu, each key once. */
const onActors = handCommands
  .filter(({ key }, place) => key !== 'Enter' && handCommands.findIndex((other) => other.key === key) === place)
  .map(({ key, name }) => [key.toUpperCase(), name] as const);

const keys: readonly (readonly [string, WordKey])[] = [
  [`${COMMAND}K  /`, 'keys.search'],
  ['← ↑ → ↓', 'keys.walk'],
  ['↵', 'keys.inspect'],
  ['␣', 'hand.pick'],
  [`${COMMAND}Z`, 'button.undo'],
  [`⇧${COMMAND}Z`, 'button.redo'],
  ['⇧', 'keys.pick'],
  ['S', 'zoom.lasso'],
  ['1 – 8  0', 'hand.color'],
  ['F', 'keys.fit'],
  ['R', 'zoom.arrange'],
  ['D', 'zoom.layers'],
  ['Esc', 'keys.close'],
  ['?', 'keys.help'],
];

/** All keys. */
export function KeysDialog(): JSX.Element {
  return (
    <Modal label={say('keys.title')} onClose={() => (dialog.value = 'none')}>
      <div class="card-head">
        <h2 class="title">{say('keys.title')}</h2>
        <button class="icon-button close" aria-label={say('button.close')} onClick={() => (dialog.value = 'none')}>
          <Icon of={X} />
        </button>
      </div>
      <dl class="keys">
        {[...keys, ...onActors].map(([key, name]) => (
          <div key={key}>
            <dt>
              <span class="kbd">{key}</span>
            </dt>
            <dd>{say(name)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
