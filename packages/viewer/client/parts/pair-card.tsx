import { X } from 'lucide';
import type { JSX } from 'preact';
import { count, relationName, say } from '../language/language.ts';
import { nameOf, select } from '../state/commands.ts';
import { shown } from '../state/session.ts';
import { End } from './edge-card.tsx';
import { Icon } from './icon.tsx';

/** All relations between two actors that are drawn as one line. */
export function PairCard({ id }: { readonly id: string }): JSX.Element {
  const [a = '', b = ''] = id.split('|');
  const edges = shown.value.edges.filter(
    ({ edge }) => [edge.subject, edge.object].sort().join('|') === [a, b].sort().join('|'),
  );
  return (
    <div class="card">
      <div class="card-head">
        <p class="caps kicker">{say('edge.pair', { n: edges.length })}</p>
        <button class="icon-button close" aria-label={say('button.close')} onClick={() => select({ kind: 'none' })}>
          <Icon of={X} />
        </button>
      </div>
      <h2 class="title">
        {nameOf(a)} <span class="arrow">–</span> {nameOf(b)}
      </h2>
      <div class="triple">
        <End id={a} />
        <End id={b} />
      </div>
      <div class="section">
        {[...edges]
          .sort((x, y) => y.claimCount - x.claimCount)
          .map(({ edge, claimCount }) => (
            <button key={edge.id} class="relation-row" onClick={() => select({ kind: 'edge', id: edge.id })}>
              <span class="mono">{edge.relation}</span>
              <span class="muted cut">
                {edge.mutual ? say('edge.mutual') : `${nameOf(edge.subject)} ${relationName(edge.relation)}…`}
              </span>
              <span class="facet-count">{count(claimCount)}</span>
            </button>
          ))}
      </div>
    </div>
  );
}
