import type { ActorLabel } from '@cartograph/model';
import { signal, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { SearchAnswer } from '../../src/api/answers.ts';
import { askServer } from '../api/ask-server.ts';
import { say } from '../language/language.ts';
import { judge } from '../state/judging.ts';
import { LabelChoice } from './actor-picker.tsx';
import { Modal } from './modal.tsx';
import { useAnswer } from './use-answer.ts';

/** A name that was searched for and is to become an actor. */
export const naming = signal<string | undefined>(undefined);

/** Adds an actor by a name that was searched for, from a sentence that has it. */
export function AddNamed(): JSX.Element | null {
  return naming.value === undefined ? null : <Naming key={naming.value} name={naming.value} />;
}

type Sentence = SearchAnswer['sentences'][number];

/** A sentence, and the name as it writes it. */
interface Naming {
  readonly sentence: Sentence;
  readonly name: string;
}

function Naming({ name }: { readonly name: string }): JSX.Element {
  const answer = useAnswer(name, () => askServer.search(name, new AbortController().signal));
  const label = useSignal<ActorLabel>('Person');
  const place = useSignal(0);
  const close = (): void => {
    naming.value = undefined;
  };
  const found = answer?.sentences.flatMap((sentence) => nameIn(sentence, name) ?? []) ?? [];
  const chosen = found[place.value];
  const commit = (event: Event): void => {
    event.preventDefault();
    if (!chosen) return;
    judge(
      [{ kind: 'added-actor', name: chosen.name, label: label.value, document: chosen.sentence.documentId }],
      say('hand.actorAdded', { name: chosen.name }),
      close,
    );
  };
  return (
    <Modal label={say('hand.addActor')} onClose={close}>
      <h2 class="title">{say('hand.addActor')}</h2>
      <form class="judge" onSubmit={commit}>
        <div class="judge-row">
          <b class="grow cut">{chosen?.name ?? name}</b>
          <LabelChoice label={label.value} onChoose={(one) => (label.value = one)} />
        </div>
        {answer && (
          <p class="muted">{say(chosen ? 'hand.namedWhere' : 'hand.namedNowhere', { name: chosen?.name ?? name })}</p>
        )}
        <div class="named-places">
          {found.map(({ sentence }, at) => (
            <label key={`${sentence.documentId}${sentence.start}`} class="named-where">
              <input type="radio" name="named-where" checked={place.value === at} onChange={() => (place.value = at)} />
              <span class="quote">{sentence.text}</span>
            </label>
          ))}
        </div>
        <div class="actions">
          <button class="button strong" type="submit" disabled={!chosen}>
            {say('hand.add')}
          </button>
        </div>
      </form>
    </Modal>
  );
}

/** The name as a sentence writes it; `undefined` where it does not. */
function nameIn(sentence: Sentence, name: string): Naming | undefined {
  const at = sentence.text.toLocaleLowerCase().indexOf(name.toLocaleLowerCase());
  return at < 0 ? undefined : { sentence, name: sentence.text.slice(at, at + name.length) };
}
