import type { Judgement } from '@cartograph/model';
import type { JSX } from 'preact';
import type { JudgementsAnswer } from '../../src/api/answers.ts';
import { askServer } from '../api/ask-server.ts';
import { isolate } from '../language/isolate.ts';
import { day, say } from '../language/language.ts';
import { useAnswer } from '../parts/use-answer.ts';
import { takeBack } from '../state/judging.ts';
import { done, info } from '../state/session.ts';

/** What people corrected and added: who, when, and a way back. */
export function JudgementsList(): JSX.Element {
  const answer = useAnswer('judgements', askServer.judgements, `${info.value?.stats.hash} ${done.value?.text}`);
  const newest = [...(answer?.judgements ?? [])].reverse();
  return (
    <>
      <p class="muted documents-count">{say(answer && newest.length === 0 ? 'judge.none' : 'judge.about')}</p>
      {newest.map((standing) => (
        <Row key={standing.judgement.id} standing={standing} />
      ))}
    </>
  );
}

function Row({ standing }: { readonly standing: JudgementsAnswer['judgements'][number] }): JSX.Element {
  const { judgement, lost } = standing;
  return (
    <div class="document-line">
      <div class="judgement">
        <b>{wordsOf(judgement)}</b>
        <span class="muted">
          {say('judge.madeBy', { name: judgement.by, date: day(judgement.at.slice(0, 10)) })}
          {lost === undefined ? '' : ` · ${say('judge.lost')}`}
        </span>
      </div>
      {info.value?.canChange && (
        <button class="button small" onClick={() => void takeBack(judgement.id)}>
          {say('judge.takeBack')}
        </button>
      )}
    </div>
  );
}

function wordsOf(judgement: Judgement): string {
  switch (judgement.kind) {
    case 'actors': {
      const [a, b] = judgement.actors;
      return say(judgement.verdict === 'same' ? 'judge.merged' : 'judge.kept', { a: a.name, b: b.name });
    }
    case 'split':
      return say('judge.splitDone', { a: judgement.actor.name, b: judgement.into.name });
    case 'added-actor':
      return say('hand.actorAdded', { name: judgement.actor.name });
    case 'added-claim':
      return `+ ${tripleOf(judgement)}`;
    case 'claim':
      return `${tripleOf(judgement.claim)} · ${judgement.reason === undefined ? say('judge.right') : say(`judge.reason.${judgement.reason}`)}`;
  }
}

const tripleOf = ({
  subject,
  relation,
  object,
  polarity,
}: Pick<Extract<Judgement, { kind: 'added-claim' }>, 'subject' | 'relation' | 'object' | 'polarity'>): string =>
  `${isolate(subject.name)} ${polarity === 'negative' ? '¬' : ''}${relation} ${isolate(object.name)}`;
