import type { GraphActor, GraphEdge } from '@cartograph/model';
import { X } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ActorAnswer } from '../../src/api/answers.ts';
import { askServer } from '../api/ask-server.ts';
import { isolate } from '../language/isolate.ts';
import { count, day, labelName, relationName, say } from '../language/language.ts';
import { collapse, expand, neighboursOf, openActor, readArticle, select } from '../state/commands.ts';
import { findOnCanvas } from '../state/hand-commands.ts';
import { dispatch, info, pathFrom, picked, shown, tagging, view, writingNote } from '../state/session.ts';
import { Folded } from './folded.tsx';
import { Icon } from './icon.tsx';
import { MergeSplit } from './merge-split.tsx';
import { Shape } from './shape.tsx';
import { useAnswer } from './use-answer.ts';

const belonging = ['PART_OF', 'MEMBER_OF', 'WORKS_FOR', 'LEADS', 'LOCATED_IN'];

/** Who an actor is and with whom it has dealt. */
export function ActorCard({ id }: { readonly id: string }): JSX.Element {
  const answer = useAnswer(id, () => askServer.actor(id), info.value?.stats.hash);
  // What the card offers first is to expand.
  if (!answer)
    return (
      <div class="card">
        <p class="muted">{say('loading')}</p>
      </div>
    );
  const { actor, edges, documents } = answer;
  const offices = edges.filter((edge) => edge.relation === 'HOLDS_OFFICE');
  const belongs = edges.filter((edge) => belonging.includes(edge.relation) && edge.subject === id);
  const parts = edges.filter((edge) => belonging.includes(edge.relation) && edge.object === id);
  const rest = edges.filter((edge) => !offices.includes(edge) && !belongs.includes(edge) && !parts.includes(edge));
  return (
    <div class="card">
      <div class="card-head">
        <p class="caps kicker calm">
          {labelName(actor.label)}
          {actor.country === undefined ? '' : ` · ${actor.country}`}
        </p>
        <button class="icon-button close" aria-label={say('button.close')} onClick={() => select({ kind: 'none' })}>
          <Icon of={X} />
        </button>
      </div>
      <h2 class="title">
        <Shape label={actor.label} /> {actor.name}
      </h2>
      <Facts answer={answer} />
      <Actions actor={actor} answer={answer} />
      <Tags actor={actor} />
      <Section title={say('actor.offices')} edges={offices} answer={answer} />
      <Section title={say('actor.belongs')} edges={belongs} answer={answer} />
      <Section title={say('actor.parts')} edges={parts} answer={answer} />
      <Relations edges={rest} answer={answer} />
      <Note actor={actor} />
      <MergeSplit actor={actor} documents={documents} />
      {documents.length > 0 && (
        <section class="section">
          <h3 class="caps">
            {say('actor.documents')} · {documents.length}
          </h3>
          <Folded
            most={12}
            rows={documents.map((document) => (
              <button key={document.id} class="document-row" onClick={() => readArticle(document.id)}>
                <b>{document.title ?? document.id}</b>
                <span class="muted">
                  {document.publisher ?? document.sourceId}
                  {document.publishedAt === undefined ? '' : ` · ${day(document.publishedAt)}`}
                </span>
              </button>
            ))}
          />
        </section>
      )}
    </div>
  );
}

function Facts({ answer: { actor, edges, addedBy } }: { readonly answer: ActorAnswer }): JSX.Element {
  const names = [...actor.aliases, ...actor.weakAliases].filter((name) => name !== actor.name);
  const disputed = edges.filter((edge) => edge.disputed).length;
  const single = edges.filter((edge) => edge.sourceCount === 1).length;
  return (
    <>
      {names.length > 0 && (
        <p class="muted">
          {say('actor.aliases')}: {names.slice(0, 8).map(isolate).join(', ')}
          {names.length > 8 ? ` +${names.length - 8}` : ''}
        </p>
      )}
      <p class="facts">
        <span>{say('actor.mentions', { n: actor.mentionCount })}</span>
        <span>{say('actor.inDocuments', { n: actor.documentCount })}</span>
        {actor.firstReported !== undefined && <span>{say('actor.first', { date: day(actor.firstReported) })}</span>}
        {actor.lastReported !== undefined && actor.lastReported !== actor.firstReported && (
          <span>{say('actor.last', { date: day(actor.lastReported) })}</span>
        )}
        {disputed > 0 && <span>{say('actor.disputed', { n: disputed })}</span>}
        {single > 0 && <span>{say('actor.single', { n: single })}</span>}
        {addedBy !== undefined && <span>{say('judge.addedBy', { name: addedBy })}</span>}
        {!actor.known && <span>{say('actor.unknown')}</span>}
        {/^Q\d+$/.test(actor.wikidataId ?? '') && (
          <a
            class="link"
            href={`https://www.wikidata.org/wiki/${actor.wikidataId}`}
            target="_blank"
            rel="noreferrer noopener"
          >
            {say('actor.wikidata')}
          </a>
        )}
      </p>
    </>
  );
}

function Actions({ actor, answer }: { readonly actor: GraphActor; readonly answer: ActorAnswer }): JSX.Element {
  const shownThere = new Set(neighboursOf(actor.id));
  const absent = new Set(
    answer.others.filter((other) => other.named && !shownThere.has(other.id)).map((other) => other.id),
  );
  const missing = absent.size;
  const forecast = forecastOf(answer.edges.filter((edge) => absent.has(edge.subject) || absent.has(edge.object)));
  const isThere = shown.value.actors.some(({ id }) => id === actor.id);
  const isLeftOut = !isThere && view.value.actors.includes(actor.id);
  return (
    <>
      {isLeftOut && (
        <p class="muted">
          {say('actor.leftOut')}{' '}
          <button class="link" onClick={() => bringBack(actor)}>
            {say('status.unhide')}
          </button>
        </p>
      )}
      <div class="actions">
        {missing > 0 && (
          <button class="button small strong" onClick={() => void expand(actor.id, actor.name)}>
            {say('actor.expand', { n: Math.min(25, missing) })}
          </button>
        )}
        {isThere && (
          <button class="button small" onClick={() => collapse(actor.id, actor.name)}>
            {say('actor.collapse')}
          </button>
        )}
        {isThere && (
          <button class="button small" onClick={() => findOnCanvas(actor.id)}>
            {say('actor.center')}
          </button>
        )}
        <button
          class="button small"
          aria-pressed={pathFrom.value === actor.id}
          onClick={() => (pathFrom.value = pathFrom.value === actor.id ? undefined : actor.id)}
        >
          {say('actor.pathTo')}
        </button>
        {isThere && (
          <button class="button small" onClick={() => dispatch({ type: 'hide', name: actor.name, ids: [actor.id] })}>
            {say('actor.hide')}
          </button>
        )}
      </div>
      {missing > 0 && (
        <p class="forecast-line muted">
          {say('actor.forecast')}: {forecast.map(([type, n]) => `${type} ${n}`).join(' · ')}
        </p>
      )}
      {pathFrom.value === actor.id && (
        <p class="muted" role="status">
          {say('paths.choose')}
        </p>
      )}
    </>
  );
}

/** Opens the filters that leave an actor out. */
function bringBack({ named }: GraphActor): void {
  if (named) dispatch({ type: 'clear-filters' });
  else dispatch({ type: 'set-filters', filters: { showDescribed: true } });
}

/** How many of each relation an expansion would bring, the most first. */
function forecastOf(edges: readonly GraphEdge[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { relation } of edges) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function Section({
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

function Relations({
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

/** Tags of an actor; a click takes one away, or picks all who have it. */
function Tags({ actor }: { readonly actor: GraphActor }): JSX.Element {
  const tags = view.value.tags[actor.id] ?? [];
  const pickAll = (tag: string): void => {
    picked.value = shown.value.actors.map(({ id }) => id).filter((id) => view.value.tags[id]?.includes(tag));
  };
  return (
    <p class="tags">
      {tags.map((tag) => (
        <span key={tag} class="chip">
          <button class="link" title={say('hand.pickTag', { tag })} onClick={() => pickAll(tag)}>
            #{tag}
          </button>
          <button
            aria-label={say('chip.remove', { name: tag })}
            onClick={() => dispatch({ type: 'tag', name: actor.name, actors: [actor.id], tag })}
          >
            <Icon of={X} />
          </button>
        </span>
      ))}
      <button class="link muted" onClick={() => (tagging.value = { kind: 'tag', actors: [actor.id] })}>
        {say('hand.tag')}
      </button>
    </p>
  );
}

function Note({ actor }: { readonly actor: GraphActor }): JSX.Element {
  const field = useRef<HTMLTextAreaElement>(null);
  const text = view.value.notes[actor.id] ?? '';
  const isWanted = writingNote.value === actor.id;
  useEffect(() => {
    if (!isWanted) return;
    writingNote.value = undefined;
    field.current?.focus();
  }, [isWanted]);
  return (
    <section class="section">
      <h3 class="caps">{say('actor.note')}</h3>
      <textarea
        // Drawn anew for another text only: what is being typed outlasts every other change of the view.
        key={text}
        ref={field}
        class="note"
        data-actor={actor.id}
        aria-label={say('actor.note')}
        placeholder={say('actor.noteHint')}
        defaultValue={text}
        onChange={(event) =>
          dispatch({ type: 'note', name: actor.name, actor: actor.id, text: event.currentTarget.value })
        }
      />
    </section>
  );
}
