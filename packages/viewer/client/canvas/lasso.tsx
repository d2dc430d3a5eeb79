import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { say } from '../language/language.ts';
import { isLassoing } from '../state/session.ts';
import { canvas } from './canvas-handle.ts';
import { isInside } from './is-inside.ts';
import { pickNodes } from './listen-canvas.ts';

type Point = readonly [x: number, y: number];

/** A line drawn by hand over the canvas; the nodes that it goes around are picked. */
export function Lasso(): JSX.Element {
  const line = useSignal<readonly Point[]>([]);
  const at = (event: PointerEvent): Point => {
    const { left, top } = (event.currentTarget as SVGElement).getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  const end = (): void => {
    pickAround(line.value);
    isLassoing.value = false;
  };
  return (
    <svg
      class="lasso"
      role="img"
      aria-label={say('zoom.lasso')}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        line.value = [at(event)];
      }}
      onPointerMove={(event) => {
        if (line.value.length > 0) line.value = [...line.value, at(event)];
      }}
      onPointerUp={end}
      onPointerCancel={() => (isLassoing.value = false)}
    >
      <polygon points={line.value.map((point) => point.join(',')).join(' ')} />
    </svg>
  );
}

function pickAround(line: readonly Point[]): void {
  const cy = canvas.value;
  if (!cy || line.length < 3) return;
  const inside = cy.nodes().filter((node) => {
    const { x, y } = node.renderedPosition();
    return isInside([x, y], line);
  });
  pickNodes(
    cy,
    inside.map((node) => node.id()),
  );
}
