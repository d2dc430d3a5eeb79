import { X } from 'lucide';
import type { JSX } from 'preact';
import { count, say } from '../language/language.ts';
import { findPaths, nameOf, neighboursOf } from '../state/commands.ts';
import { keepOnly } from '../state/hand-commands.ts';
import { startClaim } from '../state/claim-ends.ts';
import { dispatch, info, picked, tagging } from '../state/session.ts';
import { Icon } from './icon.tsx';

/** So many actors at most are asked who stands between them. */
const MOST_ENDS = 5;

/** What can be done with several actors at once, picked by Shift-click or a Shift-drag around them. */
export function PickedBar(): JSX.Element | null {
  const ids = picked.value;
  if (ids.length === 0) return null;
  const done = (work: () => unknown) => (): void => {
    void work();
    picked.value = [];
  };
  return (
    <section class="picked" aria-label={say('picked.label')}>
      <span role="status">{say('picked.count', { n: ids.length === 1 ? 1 : count(ids.length) })}</span>
      <button
        class="button small"
        onClick={done(() => dispatch({ type: 'hide', name: ids.map(nameOf).join(', '), ids }))}
      >
        {say('actor.hide')}
      </button>
      <button class="button small" onClick={done(() => keepOnly(ids))}>
        {say('picked.keep')}
      </button>
      <button
        class="button small"
        onClick={() => (picked.value = [...new Set([...ids, ...ids.flatMap(neighboursOf)])])}
      >
        {say('picked.neighbours')}
      </button>
      {ids.length > 1 && (
        <button class="button small" onClick={() => (tagging.value = { kind: 'group', actors: ids })}>
          {say('hand.group')}
        </button>
      )}
      <button class="button small" onClick={() => (tagging.value = { kind: 'tag', actors: ids })}>
        {say('hand.tag')}
      </button>
      {ids.length > 1 && ids.length <= MOST_ENDS && (
        <button class="button small" onClick={done(() => findPaths(ids))}>
          {say('picked.between')}
        </button>
      )}
      {ids.length === 2 && info.value?.canChange && (
        <button class="button small" onClick={done(() => startClaim(ids))}>
          {say('hand.addClaim')}
        </button>
      )}
      <button class="icon-button" aria-label={say('button.close')} onClick={() => (picked.value = [])}>
        <Icon of={X} />
      </button>
    </section>
  );
}
