import type { GraphActor } from '@cartograph/model';
import { X } from 'lucide';
import type { JSX } from 'preact';
import { say } from '../language/language.ts';
import { dispatch, picked, shown, tagging, view } from '../state/session.ts';
import { Icon } from './icon.tsx';

/** Tags of an actor; a click takes one away, or picks all who have it. */
export function ActorTags({ actor }: { readonly actor: GraphActor }): JSX.Element {
  const tags = view.value.tags[actor.id] ?? [];
  const pickAll = (tag: string): void => {
    picked.value = shown.value.actors.map(({ id }) => id).filter((id) => view.value.tags[id]?.includes(tag));
  };
  return (
    <p class="tags">
      {tags.map((tag) => (
        <span key={tag} class="chip">
          <button class="link" title={say('hand.pickTag', { tag })} onClick={() => pickAll(tag)}>
            #{tag}
          </button>
          <button
            aria-label={say('chip.remove', { name: tag })}
            onClick={() => dispatch({ type: 'tag', name: actor.name, actors: [actor.id], tag })}
          >
            <Icon of={X} />
          </button>
        </span>
      ))}
      <button class="link muted" onClick={() => (tagging.value = { kind: 'tag', actors: [actor.id] })}>
        {say('hand.tag')}
      </button>
    </p>
  );
}
