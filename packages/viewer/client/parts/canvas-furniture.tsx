import { Lasso, Maximize, Minus, Plus, Shuffle, X } from 'lucide';
import type { IconNode } from 'lucide';
import type { JSX } from 'preact';
import { canvas } from '../canvas/canvas-handle.ts';
import { fit, noteMoved } from '../canvas/fit.ts';
import type { WordKey } from '../language/english.ts';
import { count, day, say } from '../language/language.ts';
import { arrangeAnew, drawAll, nameOf } from '../state/commands.ts';
import { undrawn, unfold } from '../state/picture.ts';
import { compared, data, dispatch, isLassoing, shown, view } from '../state/session.ts';
import { newArticles, showNew } from '../state/whats-new.ts';
import type { ListFilter } from '../view/view-action.ts';
import { Icon } from './icon.tsx';
import { valueWords } from './step-words.ts';

/** So many of whom was searched for have a chip; the rest is counted. */
const SEEDS = 4;

/** What narrows the picture, each removable. */
export function ScopeChips(): JSX.Element {
  const { scope, seeds, window, filters } = view.value;
  const lists = Object.entries(filters).filter(([, value]) => Array.isArray(value)) as readonly [
    ListFilter,
    readonly string[],
  ][];
  return (
    <div class="scope">
      {newArticles.value.length > 0 && (
        <button class="chip is-new" onClick={() => void showNew()}>
          {say('new.articles', { n: newArticles.value.length })}
        </button>
      )}
      {compared.value && (
        <Chip name={say('snapshots.compare')} onRemove={() => (compared.value = undefined)}>
          {say('snapshots.compared', { from: compared.value.from, to: compared.value.to })}
        </Chip>
      )}
      {scope === 'overview' && <span class="chip">{say('chip.overview')}</span>}
      {scope === 'chosen' && seeds.length === 0 && !compared.value && <span class="chip">{say('chip.chosen')}</span>}
      {seeds.slice(0, SEEDS).map((id) => (
        <Chip
          key={id}
          name={nameOf(id)}
          onRemove={() => dispatch({ type: 'collapse', name: nameOf(id), actor: id, actors: [id] })}
        >
          {say('chip.seed')} <b class="cut">{nameOf(id)}</b>
        </Chip>
      ))}
      {seeds.length > SEEDS && <span class="chip">{say('facet.more', { n: seeds.length - SEEDS })}</span>}
      {window && (
        <Chip name={say('timeline.label')} onRemove={() => dispatch({ type: 'set-window', window: null })}>
          {say('chip.window', { from: day(window.from), to: day(window.to) })}
        </Chip>
      )}
      {filters.minSources === 2 && (
        <Chip
          name={say('chip.minSources')}
          onRemove={() => dispatch({ type: 'set-filters', filters: { minSources: 1 } })}
        >
          {say('chip.minSources')}
        </Chip>
      )}
      {lists
        .filter(([, values]) => values.length > 0)
        .map(([filter, values]) => {
          const first = values[0] ?? '';
          const name = values.length === 1 ? valueWords(first) : `${valueWords(first)} +${values.length - 1}`;
          return (
            <Chip
              key={filter}
              name={name}
              onRemove={() => dispatch({ type: 'set-filters', filters: { [filter]: [] } })}
            >
              {say('chip.without', { name })}
            </Chip>
          );
        })}
    </div>
  );
}

function Chip({
  name,
  onRemove,
  children,
}: {
  readonly name: string;
  readonly onRemove: () => void;
  readonly children: unknown;
}): JSX.Element {
  return (
    <span class="chip">
      {children as JSX.Element}
      <button aria-label={say('chip.remove', { name })} onClick={onRemove}>
        <Icon of={X} />
      </button>
    </span>
  );
}

/** How much of the whole is seen, and by what order. Never silent about what is not. */
export function StatusPill(): JSX.Element {
  const { actors, edges, filteredOut } = shown.value;
  const { hidden, scope, least } = view.value;
  const hiddenActors = hidden.filter((id) => data.value.actors.has(id)).length;
  const parts = [
    say('status.showing', { n: count(actors.length), total: count(data.value.totalActors) }),
    say(least ? 'status.bestEdges' : 'status.edges', { n: edges.length === 1 ? 1 : count(edges.length) }),
    ...(scope === 'overview' && actors.length < data.value.totalActors ? [say('status.ordered')] : []),
    ...(filteredOut > hiddenActors ? [say('status.filtered', { n: count(filteredOut - hiddenActors) })] : []),
  ];
  return (
    <p class="status" role="status">
      {parts.join(' · ')}
      {least && (
        <>
          ,{' '}
          <button class="link" onClick={() => void drawAll()}>
            {say('status.drawAll')}
          </button>
        </>
      )}
      {undrawn.value.nodes > 0 && (
        <>
          {' '}
          · {say('status.folded', { n: count(undrawn.value.nodes), m: count(undrawn.value.rests) })},{' '}
          <button class="link" onClick={() => unfold()}>
            {say('status.unfold')}
          </button>
        </>
      )}
      {hidden.length > 0 && (
        <>
          {' '}
          · {say('status.hidden', { n: count(hidden.length) })},{' '}
          <button class="link" onClick={() => dispatch({ type: 'unhide' })}>
            {say('status.unhide')}
          </button>
        </>
      )}
    </p>
  );
}

/** In, out, fit, arrange. */
export function ZoomButtons(): JSX.Element {
  const zoomBy = (factor: number) => () => {
    const cy = canvas.value;
    if (!cy) return;
    noteMoved(cy);
    cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  };
  return (
    <div class="zoom">
      <Tool icon={Plus} name="zoom.in" onUse={zoomBy(1.3)} />
      <Tool icon={Minus} name="zoom.out" onUse={zoomBy(1 / 1.3)} />
      <Tool
        icon={Lasso}
        name="zoom.lasso"
        isOn={isLassoing.value}
        onUse={() => (isLassoing.value = !isLassoing.value)}
      />
      <Tool icon={Maximize} name="zoom.fit" onUse={() => canvas.value && fit(canvas.value)} />
      <Tool
        icon={Shuffle}
        name="zoom.arrange"
        onUse={() => void arrangeAnew().then(() => canvas.value && fit(canvas.value))}
      />
    </div>
  );
}

function Tool({
  icon,
  name,
  isOn,
  onUse,
}: {
  readonly icon: IconNode;
  readonly name: WordKey;
  readonly isOn?: boolean;
  readonly onUse: () => void;
}): JSX.Element {
  return (
    <button class="icon-button" aria-label={say(name)} aria-pressed={isOn} title={say(name)} onClick={onUse}>
      <Icon of={icon} />
    </button>
  );
}
