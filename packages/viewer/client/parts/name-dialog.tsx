import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { say } from '../language/language.ts';
import { judgeAs, waiting } from '../state/judging.ts';
import { Modal } from './modal.tsx';

/** Asks once who is judging: corrections are marked with who made them. */
export function NameDialog(): JSX.Element | null {
  return waiting.value ? <Asking /> : null;
}

function Asking(): JSX.Element {
  const name = useSignal('');
  return (
    <Modal label={say('judge.who')} onClose={() => (waiting.value = undefined)}>
      <h2 class="title">{say('judge.who')}</h2>
      <p class="muted">{say('judge.whoWhy')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.value.trim() !== '') judgeAs(name.value);
        }}
      >
        <input
          class="field"
          maxLength={200}
          autocomplete="name"
          aria-label={say('judge.name')}
          placeholder={say('judge.name')}
          value={name.value}
          onInput={(event) => (name.value = event.currentTarget.value)}
        />
        <div class="actions">
          <button class="button strong" type="submit">
            {say('judge.goOn')}
          </button>
        </div>
      </form>
    </Modal>
  );
}
