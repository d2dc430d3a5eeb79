import { signal } from '@preact/signals';
import { X } from 'lucide';
import type { JSX } from 'preact';
import { count, say } from '../language/language.ts';
import { openActor, openOverview } from '../state/commands.ts';
import { dispatch, info, isLoading, problem, screen, shown, view } from '../state/session.ts';
import { lazyPart } from '../screens/lazy-screen.tsx';
import { Icon } from './icon.tsx';
import { valueWords } from './step-words.ts';

const SEEN = 'cartograph.seen';
const isWelcome = signal(localStorage.getItem(SEEN) === null);

function leaveWelcome(): void {
  localStorage.setItem(SEEN, 'yes');
  isWelcome.value = false;
}

const AddForm = lazyPart(async () => (await import('./add-dialog.tsx')).AddForm);

/** What stands on the canvas when there is nothing to see, or when somebody sees it for the first time. */
export function FirstScreens(): JSX.Element | null {
  if (isLoading.value)
    return (
      <p class="notice" role="status">
        {say('loading')}
      </p>
    );
  if (!info.value) return problem.value ? <Failed /> : null;
  if (info.value.stats.documents === 0) return <Empty />;
  if (shown.value.actors.length === 0 && view.value.actors.length > 0) return <Filtered />;
  return isWelcome.value ? <Welcome /> : null;
}

function Failed(): JSX.Element {
  return (
    <div class="notice">
      <h2 class="title">{say('error.title')}</h2>
      <p>{problem.value?.message}</p>
      <button class="button strong" onClick={() => void openOverview()}>
        {say('button.retry')}
      </button>
    </div>
  );
}

function Empty(): JSX.Element {
  const canAdd = info.value?.canAdd ?? false;
  return (
    <div class="notice">
      <h2 class="title">{say('empty.title')}</h2>
      <p>{say('empty.text')}</p>
      {canAdd && <AddForm />}
      <p class="muted">{say(canAdd ? 'empty.command' : 'empty.readonly')}</p>
      <pre>npx cartograph build articles/</pre>
    </div>
  );
}

function Filtered(): JSX.Element {
  const { filters, window } = view.value;
  const names = [
    ...[
      ...filters.labels,
      ...filters.relations,
      ...filters.quads,
      ...filters.modalities,
      ...filters.polarities,
      ...filters.sources,
    ].map(valueWords),
    ...(filters.minSources === 2 ? [say('chip.minSources')] : []),
    ...(window ? [say('timeline.label')] : []),
  ];
  return (
    <div class="notice">
      <h2 class="title">{say('canvas.filteredTitle')}</h2>
      <p>{say('canvas.filteredText', { names: names.slice(0, 6).join(', ') + (names.length > 6 ? '…' : '') })}</p>
      <button class="button strong" onClick={() => dispatch({ type: 'clear-filters' })}>
        {say('facet.clear')}
      </button>
    </div>
  );
}

function Welcome(): JSX.Element {
  const { stats, starters } = info.value ?? { stats: { documents: 0, actors: 0, claims: 0 }, starters: [] };
  return (
    <section class="welcome" aria-label={say('welcome.title')}>
      <button class="icon-button close" aria-label={say('button.close')} onClick={leaveWelcome}>
        <Icon of={X} />
      </button>
      <h2 class="title">{say('welcome.title')}</h2>
      <p>
        {say('welcome.facts', {
          documents: count(stats.documents),
          actors: count(stats.actors),
          claims: count(stats.claims),
        })}{' '}
        · {say('app.tagline')}
      </p>
      <div class="doors">
        <button
          class="button strong"
          onClick={() => {
            leaveWelcome();
            document.getElementById('search')?.focus();
          }}
        >
          {say('welcome.search')}
        </button>
        <button
          class="button"
          onClick={() => {
            leaveWelcome();
            screen.value = 'reader';
          }}
        >
          {say('welcome.new')}
        </button>
      </div>
      {starters.length > 0 && (
        <p class="starters">
          {say('welcome.suchAs')}
          {starters.map(({ id, name }) => (
            <button
              key={id}
              class="button small"
              onClick={() => {
                leaveWelcome();
                void openActor(id, name);
              }}
            >
              {name}
            </button>
          ))}
        </p>
      )}
    </section>
  );
}
