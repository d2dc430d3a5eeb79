import type { QueryAnswer } from '@cartograph/model';
import { signal, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SavedQuestion } from '../../src/api/saved-question.ts';
import { askServer } from '../api/ask-server.ts';
import { addPart } from '../graph/graph-data.ts';
import { placeNew } from '../graph/place-new.ts';
import { count, language, say } from '../language/language.ts';
import { useAnswer } from '../parts/use-answer.ts';
import { answerActors, cellText } from '../query/answer-actors.ts';
import { createEditor } from '../query/create-editor.ts';
import { attempt, loadFacts } from '../state/commands.ts';
import { data, dispatch, screen, view } from '../state/session.ts';

const HISTORY = 'cartograph.queries';
const statement = signal('MATCH (o:Official)-[r]->(g:Government)\nRETURN o, r, g\nORDER BY r.claimCount DESC LIMIT 25');
const given = signal<Readonly<Record<string, string>>>({});
const answer = signal<QueryAnswer | undefined>(undefined);
const isRunning = signal(false);

/** A Cypher editor, saved questions with blanks to fill, and the answer as a table that can be put on the canvas. */
export function QueryScreen(): JSX.Element {
  const questions = useAnswer('questions', askServer.questions) ?? [];
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
            ⌘↵
          </span>
        </button>
        {answer.value && answerActors(answer.value).length > 0 && (
          <button class="button" onClick={() => void addToView()}>
            {say('paths.addToView')}
          </button>
        )}
      </div>
      {answer.value && <Answer answer={answer.value} />}
    </div>
  );
}

function Questions({ questions }: { readonly questions: readonly SavedQuestion[] }): JSX.Element {
  const asked = useSignal(pastQueries());
  const choose = (text: string): void => {
    const question = questions.find(({ name }) => name === text);
    statement.value = question?.statement ?? text;
    given.value = Object.fromEntries((question?.parameters ?? []).map(({ name, standard }) => [name, standard]));
    answer.value = undefined;
    asked.value = pastQueries();
  };
  return (
    <div class="query-choices">
      {questions.length > 0 && (
        <label>
          {say('query.saved')}{' '}
          <select class="field" value="" onChange={(event) => choose(event.currentTarget.value)}>
            <option value="">…</option>
            {questions.map((question) => (
              <option key={question.name} value={question.name}>
                {question[language.value]}
              </option>
            ))}
          </select>
        </label>
      )}
      {asked.value.length > 0 && (
        <label>
          {say('query.history')}{' '}
          <select class="field" value="" onChange={(event) => choose(event.currentTarget.value)}>
            <option value="">…</option>
            {asked.value.map((text) => (
              <option key={text} value={text}>
                {text.replace(/\s+/g, ' ').slice(0, 90)}
              </option>
            ))}
          </select>
        </label>
      )}
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

function Answer({ answer: { columns, rows, truncated } }: { readonly answer: QueryAnswer }): JSX.Element {
  return (
    <section class="section" aria-label={say('query.answer')}>
      <p class="muted" role="status">
        {say('table.rows', { n: rows.length === 1 ? 1 : count(rows.length) })}
        {truncated ? ` · ${say('query.truncated')}` : ''}
      </p>
      <div class="query-answer">
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column}>
                  <span class="caps">{column}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, 500).map((row, place) => (
              <tr key={place}>
                {row.map((value, column) => (
                  <td key={column} class={typeof value === 'number' ? 'is-number' : ''}>
                    {cellText(value)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > 500 && <p class="muted">{say('table.shown', { n: 500, total: count(rows.length) })}</p>}
    </section>
  );
}

function run(): void {
  const text = statement.peek();
  const names = blanksOf(text);
  isRunning.value = true;
  void attempt(async () => {
    answer.value = await askServer.ask(text, Object.fromEntries(names.map((name) => [name, given.peek()[name] ?? ''])));
    localStorage.setItem(
      HISTORY,
      JSON.stringify([text, ...pastQueries().filter((other) => other !== text)].slice(0, 20)),
    );
  }).finally(() => (isRunning.value = false));
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

/** Puts the answer's actors on the canvas and shows it. */
const addToView = (): Promise<void> =>
  attempt(async () => {
    const ids = answer.value ? answerActors(answer.value) : [];
    const whole = await askServer.subgraph([...new Set([...view.value.actors, ...ids])]);
    data.value = addPart(data.value, whole);
    const { positions } = view.value;
    const anchor = ids.flatMap((id) => (positions[id] ? [positions[id]] : []))[0] ?? [0, 0];
    dispatch({
      type: 'show',
      name: say('nav.query'),
      actors: ids.filter((id) => data.value.actors.has(id)),
      positions: placeNew(anchor, ids, positions),
    });
    screen.value = 'explore';
    await loadFacts();
  });
