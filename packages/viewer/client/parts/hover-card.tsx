import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { canvas, menuAt } from '../canvas/canvas-handle.ts';
import { walkedTo } from '../canvas/canvas-keys.ts';
import { hovered } from '../canvas/mark-canvas.ts';
import { data, isLassoing, view } from '../state/session.ts';
import { Forecast } from './forecast.tsx';
import { Shape } from './shape.tsx';

/** Milliseconds of rest before it shows: who only passes over a node is not asking. */
const REST = 300;
const resting = signal<string | undefined>(undefined);

/** What an expansion would bring, beside the node under the pointer or the keyboard. */
export function HoverCard(): JSX.Element | null {
  const id = hovered.value ?? walkedTo.value;
  useEffect(() => {
    resting.value = undefined;
    const timer = setTimeout(() => (resting.value = id), REST);
    return () => clearTimeout(timer);
  }, [id]);
  const actor = id === undefined || resting.value !== id ? undefined : data.value.actors.get(id);
  const isSelected = view.value.selection.kind === 'actor' && view.value.selection.id === id;
  if (!actor || menuAt.value || isLassoing.value || isSelected) return null;
  return <Card key={actor.id} id={actor.id} name={actor.name} label={actor.label} />;
}

function Card({
  id,
  name,
  label,
}: {
  readonly id: string;
  readonly name: string;
  readonly label: Parameters<typeof Shape>[0]['label'];
}): JSX.Element | null {
  const cy = canvas.value;
  const node = cy?.getElementById(id);
  if (!cy || !node || node.empty()) return null;
  const { x, y } = node.renderedPosition();
  const isLow = y > cy.height() - 240;
  const isRight = x > cy.width() - 260;
  return (
    <div
      class="hover-card"
      role="tooltip"
      style={{
        insetInlineStart: `${Math.round(isRight ? x - 246 : x + 24)}px`,
        ...(isLow ? { bottom: `${Math.round(cy.height() - y + 8)}px` } : { top: `${Math.round(y + 8)}px` }),
      }}
    >
      <p class="hover-name">
        <Shape label={label} />
        <b class="cut">{name}</b>
      </p>
      <Forecast actor={id} />
    </div>
  );
}
