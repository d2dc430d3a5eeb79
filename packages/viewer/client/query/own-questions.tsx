import { useSignal } from '@preact/signals';
import { Save, Trash2 } from 'lucide';
import type { JSX } from 'preact';
import type { SavedQuestion } from '../../src/api/saved-question.ts';
import { askServer } from '../api/ask-server.ts';
import { say } from '../language/language.ts';
import { Icon } from '../parts/icon.tsx';
import { attempt } from '../state/commands.ts';
import { info } from '../state/session.ts';

interface SaveProps {
  readonly statement: string;
  /** What stands in each blank, to be there again. */
  readonly blanks: Readonly<Record<string, string>>;
  onSaved(): void;
}

/** Saves the statement under a name that is asked for. */
export function SaveQuestion({ statement, blanks, onSaved }: SaveProps): JSX.Element {
  const name = useSignal<string | undefined>(undefined);
  if (name.value === undefined)
    return (
      <button class="button" disabled={statement.trim() === ''} onClick={() => (name.value = '')}>
        <Icon of={Save} />
        {say('query.save')}
      </button>
    );
  const save = (event: Event): void => {
    event.preventDefault();
    const given = name.value?.trim() ?? '';
    if (given === '') return;
    void attempt(async () => {
      const parameters = Object.entries(blanks).map(([blank, standard]) => ({ name: blank, standard }));
      await askServer.saveQuestion({ name: given, statement, parameters });
      name.value = undefined;
      onSaved();
    });
  };
  return (
    <form class="query-save" onSubmit={save}>
      <input
        class="field"
        autofocus
        maxLength={100}
        aria-label={say('query.saveName')}
        placeholder={say('query.saveName')}
        value={name.value}
        onInput={(event) => (name.value = event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && (name.value = undefined)}
      />
      <button class="button strong" type="submit">
        {say('query.saveIt')}
      </button>
    </form>
  );
}

interface OwnProps {
  readonly questions: readonly SavedQuestion[];
  onRemoved(): void;
}

/** The questions that were saved here, each to be removed. */
export function OwnQuestions({ questions, onRemoved }: OwnProps): JSX.Element | null {
  if (questions.length === 0 || !info.value?.canChange) return null;
  const remove = (name: string) => (): void =>
    void attempt(async () => {
      await askServer.removeQuestion(name);
      onRemoved();
    });
  return (
    <ul class="query-own" aria-label={say('query.own')}>
      {questions.map(({ name }) => (
        <li key={name} class="chip">
          <span class="cut">{name}</span>
          <button aria-label={say('query.remove', { name })} title={say('reader.remove')} onClick={remove(name)}>
            <Icon of={Trash2} />
          </button>
        </li>
      ))}
    </ul>
  );
}
