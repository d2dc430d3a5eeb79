import { X } from 'lucide';
import type { JSX } from 'preact';
import { say } from '../language/language.ts';
import { undoDone } from '../state/change-graph.ts';
import { done } from '../state/session.ts';
import { Icon } from './icon.tsx';

/** Says what was just done to the graph, and takes it back. */
export function DoneNotice(): JSX.Element {
  const last = done.value;
  return (
    <div class={last ? 'done' : 'done is-empty'} role="status">
      {last && (
        <>
          <span>{last.text}</span>
          <button class="button small" onClick={() => void undoDone()}>
            {say('button.undo')}
          </button>
          <button class="icon-button" aria-label={say('button.close')} onClick={() => (done.value = undefined)}>
            <Icon of={X} />
          </button>
        </>
      )}
    </div>
  );
}
