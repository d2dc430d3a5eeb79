import type { GraphEdge } from '@cartograph/model';
import type { JSX } from 'preact';
import type { ActorAnswer } from '../../src/api/answers.ts';
import { addPart } from '../graph/graph-data.ts';
import { count, day, relationName, say } from '../language/language.ts';
import { openActor, select } from '../state/commands.ts';
import { data, view } from '../state/session.ts';
import { Folded } from './folded.tsx';
import { Shape } from './shape.tsx';

/** Standing relations of one kind, each with its dates: offices, what an actor belongs to, its parts. */
export function ActorTies({
  title,
  edges,
  answer,
}: {
  readonly title: string;
  readonly edges: readonly GraphEdge[];
  readonly answer: ActorAnswer;
}): JSX.Element | null {
  if (edges.length === 0) return null;
  return (
    <section class="section">
      <h3 class="caps">{title}</h3>
      <Folded
        most={12}
        rows={edges.map((edge) => (
          <div key={edge.id}>
            <RelationRow edge={edge} answer={answer} />
            <p class="relation-dates muted">{datesOf(edge)}</p>
          </div>
        ))}
      />
    </section>
  );
}

/** When an office was held or a membership lasted, as far as it was said; else when it was reported. */
function datesOf({ startDate, endDate, firstReported, lastReported }: GraphEdge): string {
  if (startDate !== undefined && endDate !== undefined)
    return startDate === endDate ? day(startDate) : say('chip.window', { from: day(startDate), to: day(endDate) });
  if (startDate !== undefined) return say('actor.since', { date: day(startDate) });
  if (endDate !== undefined) return say('actor.until', { date: day(endDate) });
  if (firstReported === undefined || lastReported === undefined) return say('edge.undated');
  const [from, to] = [day(firstReported), day(lastReported)];
  return say('edge.reported', { date: from === to ? from : say('chip.window', { from, to }) });
}

/** An actor's other relations, by type. */
export function ActorRelations({
  edges,
  answer,
}: {
  readonly edges: readonly GraphEdge[];
  readonly answer: ActorAnswer;
}): JSX.Element | null {
  if (edges.length === 0) return null;
  const types = [...new Set(edges.map((edge) => edge.relation))];
  return (
    <section class="section">
      <h3 class="caps">
        {say('actor.relations')} · {count(answer.totalEdges)}
      </h3>
      {types.map((type) => {
        const group = edges.filter((edge) => edge.relation === type);
        return (
          <div key={type} class="relation-group">
            <span class="mono" title={relationName(type)}>
              {type}
            </span>
            <Folded
              most={6}
              rows={group.map((edge) => (
                <RelationRow key={edge.id} edge={edge} answer={answer} />
              ))}
            />
          </div>
        );
      })}
    </section>
  );
}

function RelationRow({ edge, answer }: { readonly edge: GraphEdge; readonly answer: ActorAnswer }): JSX.Element {
  const isSubject = edge.subject === answer.actor.id;
  const otherId = isSubject ? edge.object : edge.subject;
  const other = answer.others.find((candidate) => candidate.id === otherId);
  const isDrawn = view.value.actors.includes(otherId) && view.value.actors.includes(answer.actor.id);
  const open = (): void => {
    // Of a large picture the weaker relations are not loaded.
    data.value = addPart(data.value, { actors: [], edges: [edge] });
    if (isDrawn) select({ kind: 'edge', id: edge.id });
    else void openActor(otherId, other?.name ?? otherId).then(() => select({ kind: 'edge', id: edge.id }));
  };
  const since = edge.startDate ?? edge.firstEvent ?? edge.firstReported;
  return (
    <button class="relation-row" onClick={open}>
      <span
        class="arrow"
        role="img"
        aria-label={say(edge.mutual ? 'edge.mutual' : isSubject ? 'edge.to' : 'edge.from')}
      >
        {edge.mutual ? '↔' : isSubject ? '→' : '←'}
      </span>
      {other && <Shape label={other.label} />}
      <span class="cut">
        {other?.name ?? otherId}
        {edge.title === undefined ? '' : `, ${edge.title}`}
      </span>
      {edge.disputed && <span class="tag alert">{say('edge.disputed')}</span>}
      {!edge.disputed && edge.positiveCount === 0 && <span class="tag alert">{say('edge.denied')}</span>}
      <span class="facet-count">
        {since === undefined ? '' : `${since.slice(0, 4)} · `}
        {count(edge.claimCount)}
      </span>
    </button>
  );
}
