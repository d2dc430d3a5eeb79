import type { JudgementRequest } from '@cartograph/model';
import type { JSX } from 'preact';
import { say } from '../language/language.ts';
import { judge } from '../state/judging.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface SameVerdictsProps {
  readonly a: Named;
  readonly b: Named;
  readonly onDone?: () => void;
}

/** The two answers to whether two actors are one. */
export function SameVerdicts({ a, b, onDone }: SameVerdictsProps): JSX.Element {
  const commit = (verdict: 'same' | 'different') => (): void => {
    const judgement: JudgementRequest = { kind: 'actors', verdict, actors: [a.id, b.id] };
    judge([judgement], say(verdict === 'same' ? 'judge.merged' : 'judge.kept', { a: a.name, b: b.name }), onDone);
  };
  return (
    <>
      <button class="button small strong" onClick={commit('same')}>
        {say('judge.mergeThem')}
      </button>
      <button class="button small" onClick={commit('different')}>
        {say('judge.keepApart')}
      </button>
    </>
  );
}
