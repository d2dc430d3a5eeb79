import type { QueryAnswer } from '@cartograph/model';
import { signal, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SchemaAnswer } from '../../src/api/answers.ts';
import type { SavedQuestion } from '../../src/api/saved-question.ts';
import { askServer } from '../api/ask-server.ts';
import { addPart } from '../graph/graph-data.ts';
import { language, say } from '../language/language.ts';
import { COMMAND } from '../parts/command-key.ts';
import { useAnswer } from '../parts/use-answer.ts';
import { answerActors } from '../query/answer-actors.ts';
import type { GivenAnswer } from '../query/answer-view.tsx';
import { AnswerView } from '../query/answer-view.tsx';
import { createEditor } from '../query/create-editor.ts';
import { OwnQuestions, SaveQuestion } from '../query/own-questions.tsx';
import { markSeen, questionKey, seenRows } from '../query/seen-rows.ts';
import { attempt, loadFacts } from '../state/commands.ts';
import { placeNew } from '../state/place-new.ts';
import { data, dispatch, info, screen, view } from '../state/session.ts';

const HISTORY = 'cartograph.queries';
const statement = signal('MATCH (o:Official)-[r]->(g:Government)\nRETURN o, r, g\nORDER BY r.claimCount DESC LIMIT 25');
const given = signal<Readonly<Record<string, string>>>({});
const answer = signal<GivenAnswer | undefined>(undefined);
const isRunning = signal(false);
/** What the graph has now: what the editor completes by. */
const schema = signal<SchemaAnswer | undefined>(undefined);
/** Grows with each change of the saved questions, so that they are asked for anew. */
const saved = signal(0);

/** A Cypher editor, saved questions with blanks to fill, and the answer as a table that can be put on the canvas. */
export function QueryScreen(): JSX.Element {
  const known = useAnswer('schema', askServer.schema, info.value?.stats.hash);
  useEffect(() => {
    schema.value = known;
  }, [known]);
  const questions = useAnswer('questions', askServer.questions, String(saved.value)) ?? [];
  return (
    <div class="screen query">
      <h2 class="title">{say('nav.query')}</h2>
      <p class="muted">{say('query.about')}</p>
      <Questions questions={questions} />
      <Editor key={language.value} />
      <Blanks questions={questions} />
      <div class="actions">
        <button class="button strong" disabled={isRunning.value} onClick={run}>
          {say('query.run')}
          <span class="kbd" aria-hidden="true">
            {COMMAND}↵
          </span>
        </button>
        {info.value?.canChange && (
          <SaveQuestion statement={statement.value} blanks={filled()} onSaved={() => saved.value++} />
        )}
        {answer.value && answerActors(answer.value.answer).length > 0 && (
          <button class="button" onClick={() => void addToView()}>
            {say('paths.addToView')}
          </button>
        )}
      </div>
      {answer.value && <AnswerView given={answer.value} />}
    </div>
  );
}

function Questions({ questions }: { readonly questions: readonly SavedQuestion[] }): JSX.Element {
  const asked = useSignal(pastQueries());
  const ask = (text: string, blanks: SavedQuestion['parameters'] = []): void => {
    statement.value = text;
    given.value = Object.fromEntries(blanks.map(({ name, standard }) => [name, standard]));
    answer.value = undefined;
    asked.value = pastQueries();
  };
  const chosen = questions.findIndex((question) => question.statement === statement.value);
  const choose = (place: string): void => {
    const question = questions[Number(place)];
    if (place !== '' && question) ask(question.statement, question.parameters);
  };
  const [theirs, own] = [false, true].map((isOwn) =>
    questions
      .map((question, place) => ({ question, place }))
      .filter(({ question }) => (question.own === true) === isOwn),
  );
  const options = (list: typeof theirs = []): readonly JSX.Element[] =>
    list.map(({ question, place }) => (
      <option key={place} value={place}>
        {question[language.value]}
      </option>
    ));
  return (
    <div class="query-choices">
      {questions.length > 0 && (
        <label>
          {say('query.saved')}{' '}
          <select
            class="field"
            value={chosen < 0 ? '' : chosen}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            <option value="">…</option>
            {own?.length ? <optgroup label={say('query.own')}>{options(own)}</optgroup> : null}
            {options(theirs)}
          </select>
        </label>
      )}
      {asked.value.length > 0 && (
        <label>
          {say('query.history')}{' '}
          <select class="field" value="" onChange={(event) => ask(event.currentTarget.value)}>
            <option value="">…</option>
            {asked.value.map((text) => (
              <option key={text} value={text}>
                {text.replace(/\s+/g, ' ').slice(0, 90)}
              </option>
            ))}
          </select>
        </label>
      )}
      <OwnQuestions questions={questions.filter(({ own }) => own === true)} onRemoved={() => saved.value++} />
    </div>
  );
}

function Editor(): JSX.Element {
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!holder.current) return undefined;
    const editor = createEditor(holder.current, {
      text: statement.peek(),
      label: say('query.editor'),
      hint: 'MATCH …',
      schema: () => schema.peek(),
      onChange: (text) => (statement.value = text),
      onRun: run,
    });
    const stop = statement.subscribe((text) => {
      const before = editor.state.doc.toString();
      if (before !== text) editor.dispatch({ changes: { from: 0, to: before.length, insert: text } });
    });
    return () => {
      stop();
      editor.destroy();
    };
  }, []);
  return <div class="query-editor" ref={holder} onKeyDown={(event) => event.stopPropagation()} />;
}

/** A field for each `$blank` of the statement. */
function Blanks({ questions }: { readonly questions: readonly SavedQuestion[] }): JSX.Element | null {
  const names = blanksOf(statement.value);
  const known = questions.flatMap(({ parameters }) => parameters);
  if (names.length === 0) return null;
  return (
    <div class="query-choices">
      {names.map((name) => (
        <label key={name}>
          {known.find((parameter) => parameter.name === name)?.[language.value] ?? `$${name}`}
          <input
            class="field"
            value={given.value[name] ?? ''}
            onInput={(event) => (given.value = { ...given.value, [name]: event.currentTarget.value })}
          />
        </label>
      ))}
    </div>
  );
}

/** What stands in each `$blank` of the statement. */
function filled(): Readonly<Record<string, string>> {
  return Object.fromEntries(blanksOf(statement.value).map((name) => [name, given.value[name] ?? '']));
}

function run(): void {
  const [text, parameters] = [statement.peek(), filled()];
  isRunning.value = true;
  void attempt(async () => {
    const found = await askServer.ask(text, parameters);
    give(questionKey(text, parameters), found);
    localStorage.setItem(
      HISTORY,
      JSON.stringify([text, ...pastQueries().filter((other) => other !== text)].slice(0, 20)),
    );
  }).finally(() => (isRunning.value = false));
}

/** Shows an answer beside what was seen of the last one; the first one is seen at once. */
function give(key: string, found: QueryAnswer): void {
  const seen = seenRows(key);
  if (!seen) markSeen(key, found);
  answer.value = {
    place: (answer.peek()?.place ?? 0) + 1,
    answer: found,
    seen,
    markSeen: () => {
      markSeen(key, found);
      give(key, found);
    },
  };
}

const blanksOf = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/\$(\w+)/g)].map(([, name = '']) => name)),
];

function pastQueries(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(HISTORY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((text) => typeof text === 'string') : [];
  } catch {
    return [];
  }
}

/** Shows the canvas and puts the answer's actors on it. */
const addToView = (): Promise<void> =>
  attempt(async () => {
    screen.value = 'explore';
    const ids = answer.value ? answerActors(answer.value.answer) : [];
    const whole = await askServer.subgraph([...new Set([...view.value.actors, ...ids])]);
    data.value = addPart(data.value, whole);
    const actors = ids.filter((id) => data.value.actors.has(id));
    dispatch({ type: 'show', name: say('nav.query'), actors, positions: await placeNew(actors) });
    await loadFacts();
  });
