import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../language/language.ts';
import { nameOf } from '../state/commands.ts';
import { dispatch, picked, tagging, view } from '../state/session.ts';
import { Modal } from './modal.tsx';

/** Asks for the name of a group, or for a tag. */
export function TagDialog(): JSX.Element | null {
  return tagging.value ? <Asking key={tagging.value.kind} {...tagging.value} /> : null;
}

function Asking({ kind, actors }: NonNullable<typeof tagging.value>): JSX.Element {
  const text = useSignal('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const title = say(kind === 'group' ? 'hand.groupTitle' : 'hand.tagTitle', { n: actors.length });
  const known = [...new Set(Object.values(view.value.tags).flat())].sort();
  const close = (): void => {
    tagging.value = undefined;
  };
  const commit = (event: Event): void => {
    event.preventDefault();
    const given = text.value.trim();
    if (given === '') return;
    const name = actors.map(nameOf).join(', ');
    if (kind === 'group') dispatch({ type: 'group', name: given, actors });
    else dispatch({ type: 'tag', name, actors, tag: given.replace(/^#/, '') });
    picked.value = [];
    close();
  };
  return (
    <Modal label={title} onClose={close}>
      <h2 class="title">{title}</h2>
      <form onSubmit={commit}>
        <input
          ref={field}
          class="field"
          maxLength={60}
          aria-label={say(kind === 'group' ? 'hand.groupName' : 'hand.tagName')}
          placeholder={say(kind === 'group' ? 'hand.groupName' : 'hand.tagName')}
          list={kind === 'tag' ? 'known-tags' : undefined}
          value={text.value}
          onInput={(event) => (text.value = event.currentTarget.value)}
        />
        <datalist id="known-tags">
          {known.map((tag) => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
        <div class="actions">
          <button class="button strong" type="submit">
            {say(kind === 'group' ? 'hand.group' : 'hand.tag')}
          </button>
          <button class="button" type="button" onClick={close}>
            {say('button.cancel')}
          </button>
        </div>
      </form>
    </Modal>
  );
}
