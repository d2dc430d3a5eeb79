import type { GraphEdge } from '@cartograph/model';
import { X } from 'lucide';
import type { JSX } from 'preact';
import type { EvidenceAnswerItem } from '../../src/api/answers.ts';
import { askServer } from '../api/ask-server.ts';
import { day, relationGloss, relationName, say } from '../language/language.ts';
import { nameOf, openActor, select } from '../state/commands.ts';
import { hideLine } from '../state/hide-line.ts';
import { data, info, shown } from '../state/session.ts';
import { CopyButton } from './copy-button.tsx';
import { EvidenceItem } from './evidence-item.tsx';
import { Icon } from './icon.tsx';
import { Shape } from './shape.tsx';
import { useAnswer } from './use-answer.ts';

/** A relation with all its sentences, newest first; disputes side by side. */
export function EdgeCard({ id }: { readonly id: string }): JSX.Element {
  const edge = data.value.edges.get(id);
  const answer = useAnswer(id, () => askServer.evidence(id), info.value?.stats.hash);
  const [subject = '', , object = ''] = id.split('|');
  const items = answer?.items ?? [];
  const isDrawn = shown.value.edges.some((one) => one.edge.id === id);
  const sources = new Set(items.map(({ document }) => document.sourceId)).size;
  return (
    <div class="card">
      <div class="card-head">
        <p class={edge?.disputed ? 'caps kicker' : 'caps kicker calm'}>
          {say('edge.kicker')} · {say('edge.sentences', { n: answer ? items.length : (edge?.claimCount ?? 0) })} ·{' '}
          {say('edge.sources', { n: answer ? sources : (edge?.sourceCount ?? 0) })}
        </p>
        <button class="icon-button close" aria-label={say('button.close')} onClick={() => select({ kind: 'none' })}>
          <Icon of={X} />
        </button>
      </div>
      <h2 class="title">
        <bdi>{nameOf(subject)}</bdi> <span class="arrow">{edge?.mutual ? '↔' : '→'}</span> <bdi>{nameOf(object)}</bdi>
      </h2>
      <div class="triple">
        <End id={subject} />
        {edge && <Predicate edge={edge} />}
        <End id={object} />
      </div>
      {(isDrawn || items.length > 1) && (
        <div class="actions">
          {isDrawn && (
            <button class="button small" onClick={() => hideLine(id)}>
              {say('menu.hideRelation')}
            </button>
          )}
          {items.length > 1 && (
            <CopyButton text={items.map(({ citation }) => citation).join('\n')} name={say('edge.citeAll')} />
          )}
        </div>
      )}
      {edge?.disputed ? (
        <Disputed items={items} names={answer?.names ?? {}} />
      ) : (
        items.map((item) => <EvidenceItem key={item.claim.id} item={item} names={answer?.names ?? {}} />)
      )}
      {!answer && <p class="muted">{say('loading')}</p>}
    </div>
  );
}

function Disputed({
  items,
  names,
}: {
  readonly items: readonly EvidenceAnswerItem[];
  readonly names: Readonly<Record<string, string>>;
}): JSX.Element {
  return (
    <div class="sides">
      {(['positive', 'negative'] as const).map((polarity) => {
        const side = items.filter(({ claim }) => claim.polarity === polarity);
        return (
          <div key={polarity}>
            <h3 class="caps">
              {say(polarity === 'positive' ? 'edge.says' : 'edge.denies')} · {side.length}
            </h3>
            {side.map((item) => (
              <EvidenceItem key={item.claim.id} item={item} names={names} />
            ))}
          </div>
        );
      })}
    </div>
  );
}

/** One end of a relation; opens its card. */
export function End({ id }: { readonly id: string }): JSX.Element {
  const actor = data.value.actors.get(id);
  return (
    <button class="end" onClick={() => void openActor(id, nameOf(id))}>
      {actor && <Shape label={actor.label} />}
      {nameOf(id)}
    </button>
  );
}

/** A relation's line between its ends: type, time, support, and what is to be careful about. */
export function Predicate({ edge }: { readonly edge: GraphEdge }): JSX.Element {
  const [from, to] = [edge.startDate ?? edge.firstEvent, edge.endDate ?? edge.lastEvent];
  return (
    <div class="predicate">
      <span title={`${relationName(edge.relation)}. ${relationGloss(edge.relation)}`}>{edge.relation}</span>
      {from !== undefined && <span>{from === to || to === undefined ? day(from) : `${day(from)} → ${day(to)}`}</span>}
      <span title={say('edge.supportTitle')}>{say('edge.support', { n: edge.belief.toFixed(2) })}</span>
      {edge.title !== undefined && <span>{edge.title}</span>}
      {edge.sourceCount === 1 && <span>{say('edge.oneSource')}</span>}
      {edge.disputed && <span class="tag alert">{say('edge.disputed')}</span>}
      {edge.positiveCount === 0 && <span class="tag alert">{say('edge.denied')}</span>}
    </div>
  );
}
