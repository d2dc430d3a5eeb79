import { X } from 'lucide';
import type { JSX } from 'preact';
import type { ActorAnswer } from '../../src/api/answers.ts';
import { askServer } from '../api/ask-server.ts';
import { isolate } from '../language/isolate.ts';
import { day, labelName, say } from '../language/language.ts';
import { readArticle, select } from '../state/commands.ts';
import { info } from '../state/session.ts';
import { ActorActions } from './actor-actions.tsx';
import { ActorNote } from './actor-note.tsx';
import { ActorRelations, ActorTies } from './actor-relations.tsx';
import { ActorTags } from './actor-tags.tsx';
import { Folded } from './folded.tsx';
import { Icon } from './icon.tsx';
import { MergeSplit } from './merge-split.tsx';
import { Shape } from './shape.tsx';
import { useAnswer } from './use-answer.ts';

const belonging = ['PART_OF', 'MEMBER_OF', 'WORKS_FOR', 'LEADS', 'LOCATED_IN'];

/** Who an actor is and with whom it has dealt. */
export function ActorCard({ id }: { readonly id: string }): JSX.Element {
  const answer = useAnswer(id, () => askServer.actor(id), info.value?.stats.hash);
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
      <ActorActions actor={actor} answer={answer} />
      <ActorTags actor={actor} />
      <ActorTies title={say('actor.offices')} edges={offices} answer={answer} />
      <ActorTies title={say('actor.belongs')} edges={belongs} answer={answer} />
      <ActorTies title={say('actor.parts')} edges={parts} answer={answer} />
      <ActorRelations edges={rest} answer={answer} />
      <ActorNote actor={actor} />
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
