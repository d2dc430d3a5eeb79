import { useSignal } from '@preact/signals';
import { X } from 'lucide';
import type { JSX } from 'preact';
import { askServer } from '../api/ask-server.ts';
import { say } from '../language/language.ts';
import type { Adding } from '../state/adding.ts';
import { added, addFiles, addPasted, pagesOf, pasted } from '../state/adding.ts';
import { attempt, openOverview } from '../state/commands.ts';
import { dialog, info } from '../state/session.ts';
import { Icon } from './icon.tsx';
import { Modal } from './modal.tsx';

/** Files dropped or chosen, or a text pasted: read on the server, with progress and a cancel. */
export function AddDialog(): JSX.Element {
  return (
    <Modal label={say('add.title')} onClose={() => (dialog.value = 'none')}>
      <div class="card-head">
        <h2 class="title">{say('add.title')}</h2>
        <button class="icon-button close" aria-label={say('button.close')} onClick={() => (dialog.value = 'none')}>
          <Icon of={X} />
        </button>
      </div>
      <AddForm />
    </Modal>
  );
}

/** The form itself, as the empty first screen has it too. */
export function AddForm(): JSX.Element {
  const isOver = useSignal(false);
  const title = useSignal('');
  const text = pasted;
  const pages = pagesOf(text.value);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    isOver.value = false;
    void addFiles([...(event.dataTransfer?.files ?? [])]);
  };
  return (
    <>
      <div
        class={isOver.value ? 'drop is-over' : 'drop'}
        onDrop={drop}
        onDragLeave={() => (isOver.value = false)}
        onDragOver={(event) => {
          event.preventDefault();
          isOver.value = true;
        }}
      >
        <span>{say('add.drop')}</span>
        <label class="button small">
          {say('add.choose')}
          <input
            class="visually-hidden"
            type="file"
            multiple
            onChange={(event) => void addFiles([...(event.currentTarget.files ?? [])])}
          />
        </label>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.value.trim() === '') return;
          void addPasted(text.value, title.value);
          text.value = title.value = '';
        }}
      >
        <span class="muted">{say(info.value?.canFetch ? 'add.pasteOrPages' : 'add.paste')}</span>
        <input
          hidden={pages.length > 0}
          class="field"
          aria-label={say('add.pasteTitle')}
          placeholder={say('add.pasteTitle')}
          value={title.value}
          onInput={(event) => (title.value = event.currentTarget.value)}
        />
        <textarea
          class="field"
          aria-label={say(info.value?.canFetch ? 'add.pasteOrPages' : 'add.paste')}
          value={text.value}
          onInput={(event) => (text.value = event.currentTarget.value)}
        />
        <div class="actions">
          <button class="button strong" type="submit">
            {pages.length > 0 ? say('add.fetch', { n: pages.length }) : say('add.start')}
          </button>
        </div>
      </form>
      <Progress />
    </>
  );
}

function Progress(): JSX.Element | null {
  if (added.value.length === 0) return null;
  const done = added.value.filter(({ state }) => state !== 'running').length;
  const claims = added.value.reduce((sum, adding) => sum + adding.claims, 0);
  return (
    <div class="section">
      <p role="status">
        {say('add.progress', { n: done, total: added.value.length, claims: say('reader.claims', { n: claims }) })}
      </p>
      <div class="progress" aria-hidden="true">
        <i style={{ width: `${(100 * done) / added.value.length}%` }} />
      </div>
      {added.value.map((adding) => (
        <div key={adding.id} class="facet-row">
          <span class="facet-name cut">{adding.name}</span>
          <span class="muted cut" title={adding.message}>
            {tell(adding)}
          </span>
          {adding.state === 'running' && (
            <button class="link" onClick={() => void attempt(() => askServer.cancelJob(adding.id))}>
              {say('button.cancel')}
            </button>
          )}
        </div>
      ))}
      {done === added.value.length && claims > 0 && (
        <div class="actions">
          <button class="button strong" onClick={() => void openOverview().then(() => (dialog.value = 'none'))}>
            {say('add.reload')}
          </button>
        </div>
      )}
    </div>
  );
}

/** How far one thing that was given has come; an archive tells of the articles in it. */
function tell({ state, documents, claims: n, failures, message = '' }: Adding): string {
  const claims = say('reader.claims', { n });
  const read = say('add.articles', { n: documents, claims });
  switch (state) {
    case 'running':
      return documents === 0 ? say('loading') : read;
    case 'done':
      return [documents > 1 ? read : say('add.done', { claims }), ...failedOf(failures, message)].join(' · ');
    case 'failed':
      return say('add.failed', { message });
    case 'cancelled':
      return say('add.cancelled');
  }
}

const failedOf = (failures: number, message: string): readonly string[] =>
  failures === 0 ? [] : [say('add.someFailed', { n: failures, message })];
