import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ForecastRow } from '../../src/api/answers.ts';
import { askServer } from '../api/ask-server.ts';
import { menuAt } from '../canvas/canvas-handle.ts';
import { say } from '../language/language.ts';
import { collapse, expand, nameOf, neighboursOf, select } from '../state/commands.ts';
import { dispatch, pathFrom, view } from '../state/session.ts';
import { useAnswer } from './use-answer.ts';

/** The menu of an actor on the canvas: the keyboard's commands, and what an expansion would bring. */
export function ActorMenu(): JSX.Element | null {
  const at = menuAt.value;
  return at ? <Menu key={at.actor} actor={at.actor} x={at.x} y={at.y} /> : null;
}

function Menu({ actor, x, y }: { readonly actor: string; readonly x: number; readonly y: number }): JSX.Element {
  const menu = useRef<HTMLDivElement>(null);
  const name = nameOf(actor);
  const answer = useAnswer(actor, () => askServer.neighbourhood(actor, 1));
  useEffect(() => menu.current?.querySelector('button')?.focus(), []);
  const commands: readonly (readonly [string, string, () => unknown])[] = [
    [say('actor.inspect'), '↵', () => select({ kind: 'actor', id: actor })],
    [say('actor.expand', { n: 25 }), 'E', () => expand(actor, name)],
    [say('actor.collapse'), 'C', () => collapse(actor, name)],
    [
      say(view.value.pinned.includes(actor) ? 'actor.unpin' : 'actor.pin'),
      'P',
      () => dispatch({ type: 'pin', name, actor }),
    ],
    [say('actor.hide'), 'H', () => dispatch({ type: 'hide', name, actors: [actor] })],
    [say('actor.keepOnly'), '', () => dispatch({ type: 'keep-only', actors: [actor, ...neighboursOf(actor)] })],
    [say('actor.pathTo'), '', () => (pathFrom.value = actor)],
  ];
  const steer = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') menuAt.value = undefined;
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const buttons = [...(menu.current?.querySelectorAll('button') ?? [])];
    const here = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons[(here + (event.key === 'ArrowDown' ? 1 : -1) + buttons.length) % buttons.length]?.focus();
  };
  return (
    <div
      class="menu"
      role="menu"
      aria-label={name}
      ref={menu}
      onKeyDown={steer}
      style={{ insetInlineStart: `${Math.min(x, innerWidth - 240)}px`, top: `${Math.min(y, innerHeight - 330)}px` }}
    >
      <div class="caps" role="presentation">
        {name}
      </div>
      {commands.map(([text, key, run]) => (
        <button
          key={text}
          role="menuitem"
          onClick={() => {
            menuAt.value = undefined;
            void run();
          }}
        >
          {text}
          {key && (
            <span class="kbd" aria-hidden="true">
              {key}
            </span>
          )}
        </button>
      ))}
      {answer && <Forecast rows={answer.forecast} />}
    </div>
  );
}

function Forecast({ rows }: { readonly rows: readonly ForecastRow[] }): JSX.Element {
  return (
    <div class="forecast" role="presentation">
      <div class="caps">{say('actor.forecast')}</div>
      {rows.slice(0, 5).map(({ relation, count }) => (
        <div key={relation} class="facet-row">
          <span class="facet-name mono">{relation}</span>
          <span class="facet-count">{count}</span>
        </div>
      ))}
    </div>
  );
}
