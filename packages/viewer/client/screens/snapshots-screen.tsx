import { signal, useSignal } from '@preact/signals';
import { Trash2 } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { DiffAnswer, SnapshotRow } from '../../src/api/answers.ts';
import { askServer } from '../api/ask-server.ts';
import { addressOf } from '../api/call-server.ts';
import { count, day, say } from '../language/language.ts';
import { Icon } from '../parts/icon.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { attempt, readArticle } from '../state/commands.ts';
import { drawDiff, openKeptView, writtenView } from '../state/snapshots.ts';

/** Grows with each change of the list, so that it is asked for anew. */
const version = signal(0);
/** The graph as it is now, among the snapshots to compare. */
const NOW = 'now';
/** So many changes are told; the rest is counted. */
const TOLD = 200;

/** What is compared, and what came out. */
const sides = signal<{ readonly from?: string; readonly to: string }>({ to: NOW });
const diff = signal<DiffAnswer | undefined>(undefined);

const compare = (from: string, to: string): Promise<void> =>
  attempt(async () => {
    sides.value = { from, to };
    diff.value = await askServer.diff(from, to);
  });

/** Named states of the graph: taken, opened, and two compared with the articles behind each change. */
export function SnapshotsScreen(): JSX.Element {
  const answer = useAnswer('snapshots', askServer.snapshots, String(version.value));
  const newest = [...(answer?.snapshots ?? [])].reverse();
  return (
    <div class="screen">
      <div class="documents">
        <h2 class="title">{say('nav.snapshots')}</h2>
        <p class="muted">{say('snapshots.about')}</p>
        <Take />
        {newest.map((row) => (
          <Row key={row.name} row={row} />
        ))}
        {newest.length > 0 && <Compare names={newest.map(({ name }) => name)} />}
      </div>
    </div>
  );
}

function Take(): JSX.Element {
  const name = useSignal('');
  const isView = useSignal(false);
  const take = (event: Event): void => {
    event.preventDefault();
    if (name.value.trim() === '') return;
    void attempt(async () => {
      await askServer.takeSnapshot(name.value.trim(), isView.value ? writtenView() : undefined);
      name.value = '';
      version.value++;
    });
  };
  return (
    <form class="snapshot-take" onSubmit={take}>
      <input
        class="field"
        maxLength={100}
        aria-label={say('snapshots.name')}
        placeholder={say('snapshots.name')}
        value={name.value}
        onInput={(event) => (name.value = event.currentTarget.value)}
      />
      <label class="snapshot-view">
        <input
          type="checkbox"
          checked={isView.value}
          onChange={(event) => (isView.value = event.currentTarget.checked)}
        />
        {say('snapshots.viewOnly')}
      </label>
      <button class="button strong" type="submit">
        {say('snapshots.take')}
      </button>
    </form>
  );
}

function Row({ row }: { readonly row: SnapshotRow }): JSX.Element {
  const { name, takenAt, hash, stats, isView } = row;
  // A snapshot that is removed does not come back: asked twice.
  const isAsked = useSignal(false);
  const page = addressOf('snapshotPage', { path: { name } });
  const remove = (): void =>
    void attempt(async () => {
      await askServer.removeSnapshot(name);
      version.value++;
    });
  return (
    <div class="document-line">
      <a class="document-row" href={page} target="_blank" rel="noopener" title={say('snapshots.open')}>
        <b>{name}</b>
        <span class="muted">
          {day(takenAt.slice(0, 10))} {takenAt.slice(11, 16)} ·{' '}
          {say('welcome.facts', {
            documents: count(stats.documents),
            actors: count(stats.actors),
            claims: count(stats.claims),
          })}
          {isView ? ` · ${say('snapshots.isView')}` : ''} ·{' '}
          <span class="mono" title={say('snapshots.hashTitle')}>
            {hash.replace('sha256:', '').slice(0, 12)}
          </span>
        </span>
      </a>
      {isView && (
        <button
          class="button small"
          aria-label={say('snapshots.drawView', { name })}
          onClick={() => void openKeptView(name)}
        >
          {say('snapshots.draw')}
        </button>
      )}
      <button
        class="button small"
        aria-label={say('snapshots.newSince', { name })}
        onClick={() => void compare(name, NOW)}
      >
        {say('snapshots.new')}
      </button>
      {isAsked.value ? (
        <button class="button small alert" ref={focusOn} onClick={remove} onBlur={() => (isAsked.value = false)}>
          {say('snapshots.removeSure')}
        </button>
      ) : (
        <button
          class="icon-button"
          aria-label={say('snapshots.remove', { name })}
          onClick={() => (isAsked.value = true)}
        >
          <Icon of={Trash2} />
        </button>
      )}
    </div>
  );
}

const focusOn = (button: HTMLButtonElement | null): void => button?.focus();

function Compare({ names }: { readonly names: readonly string[] }): JSX.Element {
  const from = sides.value.from ?? names[0] ?? NOW;
  const { to } = sides.value;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (diff.value) heading.current?.scrollIntoView({ block: 'start' });
  }, [diff.value]);
  const submit = (event: Event): void => {
    event.preventDefault();
    void compare(from, to);
  };
  return (
    <section class="section" aria-label={say('snapshots.compare')}>
      <h3 class="caps" ref={heading}>
        {say('snapshots.compare')}
      </h3>
      <form class="snapshot-take" onSubmit={submit}>
        <Choice
          label={say('timeline.from')}
          names={[...names, NOW]}
          chosen={from}
          onChoose={(name) => (sides.value = { from: name, to })}
        />
        <Choice
          label={say('timeline.to')}
          names={[NOW, ...names]}
          chosen={to}
          onChoose={(name) => (sides.value = { from, to: name })}
        />
        <button class="button strong" type="submit">
          {say('snapshots.compareThem')}
        </button>
      </form>
      {diff.value && <Changes diff={diff.value} />}
    </section>
  );
}

function Choice({
  label,
  names,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly names: readonly string[];
  readonly chosen: string;
  readonly onChoose: (name: string) => void;
}): JSX.Element {
  return (
    <select class="field" aria-label={label} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
      {names.map((name) => (
        <option key={name} value={name}>
          {name === NOW ? say('snapshots.now') : name}
        </option>
      ))}
    </select>
  );
}

const SIGNS = { added: '+', removed: '−', changed: '±' } as const;

function Changes({ diff }: { readonly diff: DiffAnswer }): JSX.Element {
  const { entries, articles } = diff;
  const isDrawable = entries.some(({ kind }) => kind === 'edge' || kind === 'actor');
  return (
    <>
      <p class="muted documents-count" role="status">
        {entries.length === 0 ? say('snapshots.same') : say('snapshots.changes', { n: count(entries.length) })}
      </p>
      {isDrawable && (
        <button class="button" onClick={() => void drawDiff(diff)}>
          {say('snapshots.draw')}
        </button>
      )}
      <ul class="changes">
        {entries.slice(0, TOLD).map((entry) => (
          <li key={`${entry.kind} ${entry.id}`} class={`change is-${entry.mark}`}>
            <span class="change-sign" role="img" aria-label={say(`snapshots.${entry.mark}`)}>
              {SIGNS[entry.mark]}
            </span>
            <div>
              <b>{entry.title}</b> <span class="tag">{say(`snapshots.kind.${entry.kind}`)}</span>
              {entry.quote !== undefined && <q>{entry.quote}</q>}
              {entry.articles.slice(0, 3).map((id) => (
                <button key={id} class="link muted" onClick={() => readArticle(id)}>
                  {articles[id]?.title ?? id}
                </button>
              ))}
            </div>
          </li>
        ))}
      </ul>
      {entries.length > TOLD && <p class="muted">{say('table.shown', { n: TOLD, total: count(entries.length) })}</p>}
    </>
  );
}
