import type { GraphActor } from '@cartograph/model';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../language/language.ts';
import { dispatch, view, writingNote } from '../state/session.ts';

/** What somebody wrote on an actor, to be written on. */
export function ActorNote({ actor }: { readonly actor: GraphActor }): JSX.Element {
  const field = useRef<HTMLTextAreaElement>(null);
  const text = view.value.notes[actor.id] ?? '';
  const isWanted = writingNote.value === actor.id;
  useEffect(() => {
    if (!isWanted) return;
    writingNote.value = undefined;
    field.current?.focus();
  }, [isWanted]);
  return (
    <section class="section">
      <h3 class="caps">{say('actor.note')}</h3>
      <textarea
        // Drawn anew for another text only: what is being typed outlasts every other change of the view.
        key={text}
        ref={field}
        class="note"
        data-actor={actor.id}
        aria-label={say('actor.note')}
        placeholder={say('actor.noteHint')}
        defaultValue={text}
        onChange={(event) =>
          dispatch({ type: 'note', name: actor.name, actor: actor.id, text: event.currentTarget.value })
        }
      />
    </section>
  );
}
