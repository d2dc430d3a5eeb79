import { groupBy } from '@cartograph/model';
import { nodeOf } from '../view/group-actors.ts';
import type { ViewDocument } from '../view/view-document.ts';
import type { LineElement } from './elements.ts';
import { edgeWidth } from '@cartograph/layout';
import type { VisibleEdge } from './visible-graph.ts';
import { quadOf } from './visible-graph.ts';

/** So many parallel relations are drawn as one line with their number. */
const BUNDLED = 4;

/** Relations as lines between drawn nodes; what is within a group is not drawn. */
export function toLines(edges: readonly VisibleEdge[], view: ViewDocument): readonly LineElement[] {
  const lines = edges.map((edge) => toLine(edge, view)).filter(({ source, target }) => source !== target);
  const pairs = groupBy(lines, ({ source, target }) => pairOf(source, target));
  return [...pairs].flatMap(([pair, parallel]) => (parallel.length >= BUNDLED ? [toBundle(pair, parallel)] : parallel));
}

/** `a|b`, the smaller id first. */
export const pairOf = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

function toLine({ edge, sourceCount, denied, disputed }: VisibleEdge, view: ViewDocument): LineElement {
  const quad = quadOf(edge);
  const tint =
    view.tint !== 'quad' || quad === 'standing' ? 'none' : quad.endsWith('conflict') ? 'conflict' : 'cooperation';
  return {
    id: edge.id,
    kind: 'edge',
    source: nodeOf(view.groups, edge.subject),
    target: nodeOf(view.groups, edge.object),
    width: edgeWidth(sourceCount),
    text: edge.relation,
    isMutual: edge.mutual,
    isDenied: denied,
    isDisputed: disputed,
    tint,
  };
}

function toBundle(pair: string, lines: readonly LineElement[]): LineElement {
  const [source = '', target = ''] = pair.split('|');
  return {
    id: pair,
    kind: 'bundle',
    source,
    target,
    width: edgeWidth(4) + 0.4 * Math.min(lines.length - BUNDLED, 10),
    text: `×${lines.length}`,
    isMutual: true,
    isDenied: lines.every(({ isDenied }) => isDenied),
    isDisputed: lines.some(({ isDisputed }) => isDisputed),
    tint: 'none',
  };
}
