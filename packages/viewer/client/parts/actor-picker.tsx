import type { ActorLabel } from '@cartograph/model';
import { actorLabelDefinitions } from '@cartograph/model';
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useId } from 'preact/hooks';
import type { SearchAnswer } from '../../src/api/answers.ts';
import { askServer } from '../api/ask-server.ts';
import { labelName, say } from '../language/language.ts';
import { attempt } from '../state/commands.ts';
import { Shape } from './shape.tsx';

/** An actor that was chosen. */
export interface PickedActor {
  readonly id: string;
  readonly name: string;
}

interface PickerProps {
  readonly label: string;
  readonly chosen: PickedActor | undefined;
  onChoose(actor: PickedActor | undefined): void;
}

/** Milliseconds between the last letter and the question. */
const PAUSE = 90;

/** A field that finds one actor by name. */
export function ActorPicker({ label, chosen, onChoose }: PickerProps): JSX.Element {
  const text = useSignal(chosen?.name ?? '');
  const hits = useSignal<SearchAnswer['actors']>([]);
  const isOpen = useSignal(false);
  const id = useId();
  useEffect(() => {
    text.value = chosen?.name ?? text.value;
  }, [chosen?.id]);
  useEffect(() => {
    if (text.value.trim() === '' || text.value === chosen?.name) return undefined;
    const stop = new AbortController();
    const timer = setTimeout(
      () =>
        void attempt(async () => {
          hits.value = (await askServer.search(text.value, stop.signal)).actors;
        }),
      PAUSE,
    );
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [text.value]);
  const choose = (actor: PickedActor) => (): void => {
    isOpen.value = false;
    text.value = actor.name;
    onChoose(actor);
  };
  return (
    <div class="picker">
      <label class="caps" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="field"
        autocomplete="off"
        value={text.value}
        onFocus={() => (isOpen.value = true)}
        onInput={(event) => {
          text.value = event.currentTarget.value;
          isOpen.value = true;
          if (chosen) onChoose(undefined);
        }}
      />
      {isOpen.value && !chosen && text.value.trim() !== '' && (
        <ul class="picker-list">
          {hits.value.slice(0, 6).map(({ actor }) => (
            <li key={actor.id}>
              <button type="button" class="picker-row" onClick={choose({ id: actor.id, name: actor.name })}>
                <Shape label={actor.label} />
                <span class="cut">{actor.name}</span>
                <span class="muted">{labelName(actor.label)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A choice among the labels of actors. */
export function LabelChoice({
  label,
  onChoose,
}: {
  readonly label: ActorLabel;
  readonly onChoose: (label: ActorLabel) => void;
}): JSX.Element {
  return (
    <select
      aria-label={say('table.label')}
      value={label}
      onChange={(event) => onChoose(event.currentTarget.value as ActorLabel)}
    >
      {actorLabelDefinitions.map((definition) => (
        <option key={definition.label} value={definition.label}>
          {labelName(definition.label)}
        </option>
      ))}
    </select>
  );
}
