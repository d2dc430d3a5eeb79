import type { LayoutTask } from './arrange.ts';
import type { Neighbours } from './neighbours-of.ts';
import { neighboursOf } from './neighbours-of.ts';
import type { Position, Positions } from './position.ts';

/** The room between two rings, between the rows of a ring that is too full, and between two names in a row. */
const [RING, ROW, NAME] = [120, 52, 72];

/**
 * One node in the middle and the others on rings around it: who is joined to it on the first, who is joined to these on the
 * second, and whom no way leads to on the last. On its ring each stands near whom it hangs on.
 */
export function arrangeRings({ nodes, links }: LayoutTask, middle: string): Positions {
  const next = neighboursOf(links);
  const rings = ringsAround(nodes, next, middle);
  const angles = new Map<string, number>([[middle, 0]]);
  const positions: Record<string, Position> = { [middle]: [0, 0] };
  let radius = 0;
  for (const ring of rings) {
    const first = radius + RING;
    const rows = Math.ceil((ring.length * NAME) / (2 * Math.PI * first));
    const wanted = new Map(
      ring.map((id) => [id, meanAngle((next.get(id) ?? []).flatMap((one) => angles.get(one) ?? []))]),
    );
    const ordered = [...ring].sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0));
    ordered.forEach((id, place) => {
      const angle = (2 * Math.PI * place) / ordered.length - Math.PI / 2;
      const out = first + (place % rows) * ROW;
      positions[id] = [Math.round(out * Math.cos(angle)), Math.round(out * Math.sin(angle))];
    });
    // The ring's own angles count only once all of it stands.
    ordered.forEach((id, place) => angles.set(id, (2 * Math.PI * place) / ordered.length));
    radius = first + (rows - 1) * ROW;
  }
  return positions;
}

function ringsAround(nodes: LayoutTask['nodes'], next: Neighbours, middle: string): readonly string[][] {
  const there = new Set(nodes.map(({ id }) => id));
  const seen = new Set([middle]);
  const rings: string[][] = [];
  for (let ring = [middle]; ring.length > 0;) {
    const following = [...new Set(ring.flatMap((id) => next.get(id) ?? []))].filter(
      (id) => there.has(id) && !seen.has(id),
    );
    for (const id of following) seen.add(id);
    if (following.length > 0) rings.push(following);
    ring = following;
  }
  const apart = nodes.map(({ id }) => id).filter((id) => !seen.has(id));
  return apart.length > 0 ? [...rings, apart] : rings;
}

/** The mean of angles as directions; 0 of none. */
function meanAngle(angles: readonly number[]): number {
  const x = angles.reduce((sum, angle) => sum + Math.cos(angle), 0);
  const y = angles.reduce((sum, angle) => sum + Math.sin(angle), 0);
  return (Math.atan2(y, x) + 2 * Math.PI) % (2 * Math.PI);
}
