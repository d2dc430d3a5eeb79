import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { SuggestionsAnswer } from '../../src/api/answers.ts';
import { askServer } from '../api/ask-server.ts';
import type { WordKey } from '../language/english.ts';
import { count, labelName, say } from '../language/language.ts';
import { SamePreviewWords } from '../parts/same-preview.tsx';
import { SameVerdicts } from '../parts/same-verdicts.tsx';
import { Shape } from '../parts/shape.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { openActor } from '../state/commands.ts';
import { done, info } from '../state/session.ts';

type Suggestion = SuggestionsAnswer['suggestions'][number];
type Named = Suggestion['actors'][number];

/** Why a pair is suggested, and what speaks against it. */
const reasons: Readonly<Record<string, WordKey>> = {
  'same-words': 'reason.same-words',
  'longer-name': 'reason.longer-name',
  initial: 'reason.initial',
  'one-letter': 'reason.one-letter',
  surname: 'reason.surname',
  acronym: 'reason.acronym',
  office: 'reason.office',
  company: 'reason.company',
  country: 'reason.country',
  'same-document': 'reason.same-document',
};

/** Pairs of actors that are likely one, each to be judged; nothing is joined by the list itself. */
export function SuggestionsList(): JSX.Element {
  const answer = useAnswer('suggestions', askServer.suggestions, `${info.value?.stats.hash} ${done.value?.text}`);
  if (!answer) return <p class="muted documents-count">{say('loading')}</p>;
  const { suggestions } = answer;
  return (
    <>
      <p class="muted documents-count" role="status">
        {say(suggestions.length === 0 ? 'judge.suggestNone' : 'judge.suggestAbout')}
      </p>
      <ul class="suggestions">
        {suggestions.map((suggestion) => (
          <Row key={suggestion.actors.map(({ id }) => id).join(' ')} suggestion={suggestion} />
        ))}
      </ul>
    </>
  );
}

function Row({ suggestion: { actors, score, reasons: given } }: { readonly suggestion: Suggestion }): JSX.Element {
  const isAsked = useSignal(false);
  const [a, b] = actors;
  return (
    <li class="suggestion">
      <div class="suggestion-pair">
        <Side actor={a} />
        <Side actor={b} />
      </div>
      <p class="muted">
        {given.map((reason) => (reasons[reason] ? say(reasons[reason]) : reason)).join(' · ')}
        {' · '}
        {say('judge.score', { n: score.toFixed(2) })}
      </p>
      {info.value?.canChange && (
        <div class="actions">
          <SameVerdicts a={a} b={b} />
          <button class="link muted" aria-expanded={isAsked.value} onClick={() => (isAsked.value = !isAsked.value)}>
            {say('judge.whatWould')}
          </button>
        </div>
      )}
      {isAsked.value && <SamePreviewWords a={a.id} b={b.id} />}
    </li>
  );
}

function Side({ actor }: { readonly actor: Named }): JSX.Element {
  return (
    <button class="suggestion-side" onClick={() => void openActor(actor.id, actor.name)}>
      <Shape label={actor.label} />
      <span>
        <b>{actor.name}</b>
        <span class="muted">
          {labelName(actor.label)} · {say('actor.inDocuments', { n: count(actor.documentCount) })}
        </span>
      </span>
    </button>
  );
}
