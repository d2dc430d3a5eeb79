import type { JSX } from 'preact';
import { askServer } from '../api/ask-server.ts';
import { count, relationName, say } from '../language/language.ts';
import { shown } from '../state/session.ts';
import { useAnswer } from './use-answer.ts';
import type { RelationType } from '@cartograph/model';

/** So many relation types are told apart; the rest is one row. */
const ROWS = 5;

/** What an expansion of an actor would bring, per relation. */
export function Forecast({ actor }: { readonly actor: string }): JSX.Element | null {
  const answer = useAnswer(actor, () => askServer.neighbourhood(actor, 1));
  if (!answer) return <p class="muted">{say('loading')}</p>;
  // The actor itself is among the answer's.
  const neighbours = answer.totalActors - 1;
  const rows = [...answer.forecast].sort((a, b) => b.count - a.count);
  const rest = rows.slice(ROWS);
  const drawn = (relation: string): number =>
    shown.value.edges.filter(
      ({ edge }) => edge.relation === relation && (edge.subject === actor || edge.object === actor),
    ).length;
  return (
    <div class="forecast" role="presentation">
      <div class="caps">{say('actor.neighbours', { n: neighbours === 1 ? 1 : count(neighbours) })}</div>
      {rows.slice(0, ROWS).map((row) => (
        <div key={row.relation} class="facet-row" title={relationName(row.relation as RelationType)}>
          <span class="facet-name mono">{row.relation}</span>
          <span class="facet-count">
            {count(Math.min(drawn(row.relation), row.count))}/{count(row.count)}
          </span>
        </div>
      ))}
      {rest.length > 0 && <p class="muted">{say('facet.more', { n: rest.length })}</p>}
    </div>
  );
}
