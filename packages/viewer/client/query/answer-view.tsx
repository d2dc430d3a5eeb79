import type { QueryAnswer } from '@cartograph/model';
import { signal, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { StillPicture } from '../canvas/still-picture.tsx';
import { count, day, say } from '../language/language.ts';
import { useAnswer } from '../parts/use-answer.ts';
import { select } from '../state/commands.ts';
import { answerActors, cellText } from './answer-actors.ts';
import { answerPicture, MOST_DRAWN } from './answer-picture.ts';
import type { SeenRows } from './seen-rows.ts';
import { rowKey } from './seen-rows.ts';

/** What was answered, and what of it was seen before. */
export interface GivenAnswer {
  /** Grows with each answer. */
  readonly place: number;
  readonly answer: QueryAnswer;
  readonly seen: SeenRows | undefined;
  markSeen(): void;
}

type Tab = 'table' | 'graph';
const tab = signal<Tab>('table');
/** So many rows are drawn; the rest is counted. */
const DRAWN = 500;

/** An answer as a table, with what is new in it marked, and as a graph. */
export function AnswerView({ given }: { readonly given: GivenAnswer }): JSX.Element {
  const { answer } = given;
  const { rows, truncated } = answer;
  const hasActors = answerActors(answer).length > 0;
  const shownTab = hasActors ? tab.value : 'table';
  return (
    <section class="section" aria-label={say('query.answer')}>
      <div class="answer-head">
        <p class="muted" role="status">
          {say('table.rows', { n: rows.length === 1 ? 1 : count(rows.length) })}
          {truncated ? ` · ${say('query.truncated')}` : ''}
        </p>
        {hasActors && (
          <div role="tablist" aria-label={say('query.answer')}>
            {(['table', 'graph'] as const).map((name) => (
              <button
                key={name}
                role="tab"
                id={`answer-${name}`}
                aria-selected={shownTab === name}
                aria-controls="answer-panel"
                onClick={() => (tab.value = name)}
              >
                {say(name === 'table' ? 'nav.table' : 'query.graph')}
              </button>
            ))}
          </div>
        )}
      </div>
      <div id="answer-panel" {...(hasActors ? { role: 'tabpanel', 'aria-labelledby': `answer-${shownTab}` } : {})}>
        {shownTab === 'graph' ? <Graph key={given.place} answer={answer} /> : <Table key={given.place} given={given} />}
      </div>
    </section>
  );
}

function Table({ given: { answer, seen, markSeen } }: { readonly given: GivenAnswer }): JSX.Element {
  const { columns, rows } = answer;
  const isNew = (row: QueryAnswer['rows'][number]): boolean => seen !== undefined && !seen.rows.has(rowKey(row));
  const fresh = seen === undefined ? [] : rows.filter(isNew);
  const isOnlyNew = useSignal(false);
  const listed = isOnlyNew.value ? fresh : rows;
  return (
    <>
      {seen !== undefined && (
        <p class="answer-news">
          <span>{say('query.news', { n: fresh.length, date: day(seen.at) })}</span>
          {fresh.length > 0 && (
            <>
              <label>
                <input
                  type="checkbox"
                  checked={isOnlyNew.value}
                  onChange={(event) => (isOnlyNew.value = event.currentTarget.checked)}
                />{' '}
                {say('query.onlyNew')}
              </label>
              <button class="button small" onClick={markSeen}>
                {say('query.markSeen')}
              </button>
            </>
          )}
        </p>
      )}
      <div class="query-answer">
        <table>
          <thead>
            <tr>
              {columns.map((column, place) => (
                <th key={column} class={typeof rows[0]?.[place] === 'number' ? 'is-number' : ''}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {listed.slice(0, DRAWN).map((row, place) => (
              <tr key={place}>
                {row.map((value, column) => (
                  <td key={column} class={typeof value === 'number' ? 'is-number' : ''}>
                    {column === 0 && isNew(row) && <span class="tag">{say('query.new')}</span>}
                    {cellText(value)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {listed.length > DRAWN && <p class="muted">{say('table.shown', { n: DRAWN, total: count(listed.length) })}</p>}
    </>
  );
}

function Graph({ answer }: { readonly answer: QueryAnswer }): JSX.Element {
  const elements = useAnswer('picture', () => answerPicture(answer));
  const total = answerActors(answer).length;
  if (!elements) return <p class="muted">{say('loading')}</p>;
  const [n, m] = [elements.nodes.length, elements.lines.length];
  return (
    <>
      <StillPicture
        elements={elements}
        label={say('query.picture', { n, m })}
        onChoose={(kind, id) => select({ kind, id })}
      />
      {total > MOST_DRAWN && <p class="muted">{say('table.shown', { n: MOST_DRAWN, total: count(total) })}</p>}
    </>
  );
}
