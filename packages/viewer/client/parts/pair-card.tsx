import { X } from 'lucide';
import type { JSX } from 'preact';
import { isolate } from '../language/isolate.ts';
import { count, relationName, say } from '../language/language.ts';
import { nameOf, select } from '../state/commands.ts';
import { hideLine, nodeName, relationsBetween } from '../state/hide-line.ts';
import { view } from '../state/session.ts';
import { membersOf } from '../view/group-actors.ts';
import { End } from './edge-card.tsx';
import { Icon } from './icon.tsx';

/** All relations between two actors that are drawn as one line. */
export function PairCard({ id }: { readonly id: string }): JSX.Element {
  const [a = '', b = ''] = id.split('|');
  const edges = relationsBetween(id);
  return (
    <div class="card">
      <div class="card-head">
        <p class="caps kicker calm">{say('edge.pair', { n: edges.length })}</p>
        <button class="icon-button close" aria-label={say('button.close')} onClick={() => select({ kind: 'none' })}>
          <Icon of={X} />
        </button>
      </div>
      <h2 class="title">
        <bdi>{nodeName(a)}</bdi> <span class="arrow">–</span> <bdi>{nodeName(b)}</bdi>
      </h2>
      <div class="triple">
        {[a, b]
          .flatMap((end) => membersOf(view.value.groups, end))
          .map((end) => (
            <End key={end} id={end} />
          ))}
      </div>
      <div class="actions">
        <button class="button small" onClick={() => hideLine(id)}>
          {say('menu.hideRelations')}
        </button>
      </div>
      <div class="section">
        {[...edges]
          .sort((x, y) => y.claimCount - x.claimCount)
          .map(({ edge, claimCount }) => (
            <button key={edge.id} class="relation-row" onClick={() => select({ kind: 'edge', id: edge.id })}>
              <span class="mono">{edge.relation}</span>
              <span class="muted cut">
                {edge.mutual && edges.length > 0 && [a, b].every((end) => !end.startsWith('group:'))
                  ? say('edge.mutual')
                  : `${isolate(nameOf(edge.subject))} ${relationName(edge.relation)} ${isolate(nameOf(edge.object))}`}
              </span>
              <span class="facet-count">{count(claimCount)}</span>
            </button>
          ))}
      </div>
    </div>
  );
}
