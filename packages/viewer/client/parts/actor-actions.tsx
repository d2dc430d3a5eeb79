import type { GraphActor, GraphEdge } from '@cartograph/model';
import type { JSX } from 'preact';
import type { ActorAnswer } from '../../src/api/answers.ts';
import { say } from '../language/language.ts';
import { collapse, expand, neighboursOf } from '../state/commands.ts';
import { findOnCanvas } from '../state/hand-commands.ts';
import { dispatch, pathFrom, shown, view } from '../state/session.ts';

/** What can be done with an actor, and what an expansion of it would bring. */
export function ActorActions({
  actor,
  answer,
}: {
  readonly actor: GraphActor;
  readonly answer: ActorAnswer;
}): JSX.Element {
  const shownThere = new Set(neighboursOf(actor.id));
  const absent = new Set(
    answer.others.filter((other) => other.named && !shownThere.has(other.id)).map((other) => other.id),
  );
  const missing = absent.size;
  const forecast = forecastOf(answer.edges.filter((edge) => absent.has(edge.subject) || absent.has(edge.object)));
  const isThere = shown.value.actors.some(({ id }) => id === actor.id);
  const isLeftOut = !isThere && view.value.actors.includes(actor.id);
  return (
    <>
      {isLeftOut && (
        <p class="muted">
          {say('actor.leftOut')}{' '}
          <button class="link" onClick={() => bringBack(actor)}>
            {say('status.unhide')}
          </button>
        </p>
      )}
      <div class="actions">
        {missing > 0 && (
          <button class="button small strong" onClick={() => void expand(actor.id, actor.name)}>
            {say('actor.expand', { n: Math.min(25, missing) })}
          </button>
        )}
        {isThere && (
          <button class="button small" onClick={() => collapse(actor.id, actor.name)}>
            {say('actor.collapse')}
          </button>
        )}
        {isThere && (
          <button class="button small" onClick={() => findOnCanvas(actor.id)}>
            {say('actor.center')}
          </button>
        )}
        <button
          class="button small"
          aria-pressed={pathFrom.value === actor.id}
          onClick={() => (pathFrom.value = pathFrom.value === actor.id ? undefined : actor.id)}
        >
          {say('actor.pathTo')}
        </button>
        {isThere && (
          <button class="button small" onClick={() => dispatch({ type: 'hide', name: actor.name, ids: [actor.id] })}>
            {say('actor.hide')}
          </button>
        )}
      </div>
      {missing > 0 && (
        <p class="forecast-line muted">
          {say('actor.forecast')}: {forecast.map(([type, n]) => `${type} ${n}`).join(' · ')}
        </p>
      )}
      {pathFrom.value === actor.id && (
        <p class="muted" role="status">
          {say('paths.choose')}
        </p>
      )}
    </>
  );
}

/** Opens the filters that leave an actor out. */
function bringBack({ named }: GraphActor): void {
  if (named) dispatch({ type: 'clear-filters' });
  else dispatch({ type: 'set-filters', filters: { showDescribed: true } });
}

/** How many of each relation an expansion would bring, the most first. */
function forecastOf(edges: readonly GraphEdge[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { relation } of edges) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
