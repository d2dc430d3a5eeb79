import { signal } from '@preact/signals';
import { X } from 'lucide';
import type { JSX } from 'preact';
import type { SearchAnswer } from '../../src/api/answers.ts';
import { askServer } from '../api/ask-server.ts';
import { say } from '../language/language.ts';
import { attempt } from '../state/commands.ts';
import { dialog } from '../state/session.ts';
import { showActors } from '../state/show-actors.ts';
import { splitNames } from '../state/split-names.ts';
import { Icon } from './icon.tsx';
import { Modal } from './modal.tsx';
import { Shape } from './shape.tsx';

type Hits = SearchAnswer['actors'];
const found = signal<readonly { readonly name: string; readonly hits: Hits; readonly chosen: string }[]>([]);
const text = signal('');

/** A list of names, pasted or dropped as CSV: each with the actor it most likely means, to be seen together. */
export function NamesDialog(): JSX.Element {
  const close = (): void => {
    dialog.value = 'none';
  };
  const chosen = found.value.flatMap((row) => (row.chosen === '' ? [] : [row.chosen]));
  return (
    <Modal label={say('names.title')} onClose={close}>
      <div class="card-head">
        <h2 class="title">{say('names.title')}</h2>
        <button class="icon-button close" aria-label={say('button.close')} onClick={close}>
          <Icon of={X} />
        </button>
      </div>
      <textarea
        class="field"
        aria-label={say('names.hint')}
        placeholder={say('names.hint')}
        value={text.value}
        onInput={(event) => (text.value = event.currentTarget.value)}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => void drop(event)}
      />
      <div class="actions">
        <button class="button" onClick={() => void lookUp()}>
          {say('names.find')}
        </button>
        {chosen.length > 0 && (
          <button class="button strong" onClick={() => void showActors(chosen, say('names.title'), chosen).then(close)}>
            {say('names.show', { n: chosen.length })}
          </button>
        )}
      </div>
      {found.value.map((row, place) => (
        <label key={row.name} class="facet-row">
          <span class="facet-name cut">{row.name}</span>
          {row.hits.length === 0 ? <span class="muted">{say('names.none')}</span> : <Match row={row} place={place} />}
        </label>
      ))}
    </Modal>
  );
}

function Match({ row, place }: { readonly row: (typeof found.value)[number]; readonly place: number }): JSX.Element {
  const actor = row.hits.find((hit) => hit.actor.id === row.chosen)?.actor;
  const choose = (chosen: string): void => {
    found.value = found.value.map((other, at) => (at === place ? { ...other, chosen } : other));
  };
  return (
    <>
      {actor && <Shape label={actor.label} />}
      <select value={row.chosen} onChange={(event) => choose(event.currentTarget.value)}>
        {row.hits.map((hit) => (
          <option key={hit.actor.id} value={hit.actor.id}>{`${hit.actor.name} · ${hit.score.toFixed(2)}`}</option>
        ))}
        <option value="">{say('names.leave')}</option>
      </select>
    </>
  );
}

/** A name is taken as found from this score on; below it is only offered. */
const SURE = 0.6;

const lookUp = (): Promise<void> =>
  attempt(async () => {
    const rows: (typeof found.value)[number][] = [];
    for (const name of splitNames(text.value)) {
      const { actors } = await askServer.search(name, new AbortController().signal);
      const [best] = actors;
      rows.push({ name, hits: actors.slice(0, 5), chosen: best && best.score >= SURE ? best.actor.id : '' });
      found.value = [...rows];
    }
  });

async function drop(event: DragEvent): Promise<void> {
  const [file] = event.dataTransfer?.files ?? [];
  if (!file) return;
  event.preventDefault();
  text.value = await file.text();
}
