import type { GraphActor } from '@cartograph/model';
import type { Group, ViewDocument } from '../view/view-document.ts';
import type { ChangeMarks, Elements, LineElement, NodeElement, Ratings } from './elements.ts';
import { middleOf } from './middle-of.ts';
import type { Position } from '@cartograph/layout';
import { nodeSize, nodeSizeByShare } from '@cartograph/layout';
import { tieTo } from './tie-to.ts';
import { toLines } from './to-lines.ts';
import type { VisibleGraph } from './visible-graph.ts';

/** What a view shows, as elements of the canvas; nodes that have no place yet are left out. */
export function toElements(
  shown: VisibleGraph,
  view: ViewDocument,
  { ratings, marks = new Map() }: { readonly ratings?: Ratings | undefined; readonly marks?: ChangeMarks } = {},
): Elements {
  const grouped = new Set(view.groups.flatMap(({ actors }) => actors));
  const singles = shown.actors.filter(({ id }) => !grouped.has(id));
  const nodes = [
    ...singles.flatMap((actor) => toNode(actor, { shown, view, ratings }) ?? []),
    ...groupNodes(shown, view),
  ];
  const drawn = new Set(nodes.map(({ id }) => id));
  const lines = toLines(shown.edges, view).filter((line) => drawn.has(line.source) && drawn.has(line.target));
  const folded = foldedRests(view, drawn);
  return {
    nodes: [...nodes.map((node) => markNode(node, marks)), ...folded.nodes],
    lines: [...lines.map((line) => markLine(line, marks)), ...folded.lines],
  };
}

/** Never by colour alone: a sign before the name says it too. */
const SIGNS = { added: '+', removed: '−', changed: '±' } as const;

function markNode(node: NodeElement, marks: ChangeMarks): NodeElement {
  const change = marks.get(node.id);
  return change === undefined ? node : { ...node, change, name: `${SIGNS[change]} ${node.name}` };
}

function markLine(line: LineElement, marks: ChangeMarks): LineElement {
  const change = marks.get(line.id);
  return change === undefined ? line : { ...line, change, text: `${SIGNS[change]} ${line.text}` };
}

interface Drawing {
  readonly shown: VisibleGraph;
  readonly view: ViewDocument;
  readonly ratings: Ratings | undefined;
}

function toNode({ id, label, name }: GraphActor, { shown, view, ratings }: Drawing): NodeElement | undefined {
  const place = view.positions[id];
  if (!place) return undefined;
  const share = view.size === 'degree' ? undefined : ratings?.share.get(id);
  const community = view.tint === 'community' ? ratings?.community.get(id) : undefined;
  const hue = view.colors[id] ?? community;
  return {
    id,
    kind: 'actor',
    label,
    name: [name, ...(view.tags[id] ?? []).map((tag) => `#${tag}`), ...(view.notes[id] === undefined ? [] : ['✎'])].join(
      ' ',
    ),
    size: share === undefined ? nodeSize(shown.degree.get(id) ?? 0) : nodeSizeByShare(share),
    x: place[0],
    y: place[1],
    isPinned: view.pinned.includes(id),
    ...(hue === undefined ? {} : { hue: hue % 8 }),
  };
}

/** Each group that has somebody to show, in the middle of its actors. */
function groupNodes(shown: VisibleGraph, view: ViewDocument): readonly NodeElement[] {
  const ids = new Set(shown.actors.map(({ id }) => id));
  return view.groups.flatMap((group): readonly NodeElement[] => {
    const members = group.actors.filter((id) => ids.has(id));
    const at = middleOf(members, view.positions);
    return at ? [toGroupNode(group, members, at, view)] : [];
  });
}

function toGroupNode(
  { id, name }: Group,
  members: readonly string[],
  [x, y]: Position,
  view: ViewDocument,
): NodeElement {
  return {
    id,
    kind: 'group',
    label: 'Group',
    name: `${name} · ${members.length}`,
    size: Math.min(56, 30 + 3 * members.length),
    x,
    y,
    isPinned: members.every((member) => view.pinned.includes(member)),
  };
}

/** The neighbours that an expansion left out, each as one node "+312" that opens. */
function foldedRests(view: ViewDocument, drawn: ReadonlySet<string>): Elements {
  const open = view.expansions.filter(({ actor, taken, total }) => total > taken && drawn.has(actor));
  return {
    nodes: open.map(({ actor, taken, total }) => {
      const [x, y] = view.positions[actor] ?? [0, 0];
      return {
        id: `+${actor}`,
        kind: 'more',
        label: 'More',
        name: `+${total - taken}`,
        size: 30,
        x: x + 64,
        y: y - 44,
        isPinned: false,
      };
    }),
    lines: open.map(({ actor }) => tieTo(actor, `+${actor}`)),
  };
}
