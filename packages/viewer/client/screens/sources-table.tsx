import type { JSX } from 'preact';
import type { SourceAnswer } from '../../src/api/answers.ts';
import { askServer } from '../api/ask-server.ts';
import { count, say } from '../language/language.ts';
import { useAnswer } from '../parts/use-answer.ts';
import { gradeSource } from '../state/change-graph.ts';
import { done, info } from '../state/session.ts';

const GRADES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/** The sources: what each said, what nobody else says, and how far it is trusted. */
export function SourcesTable(): JSX.Element {
  const answer = useAnswer('sources', askServer.sources, `${info.value?.stats.hash} ${done.value?.text}`);
  return (
    <>
      <p class="muted documents-count">{say('sources.about')}</p>
      <table class="sources">
        <thead>
          <tr>
            <th class="caps">{say('table.source')}</th>
            <th class="caps is-number">{say('table.documents')}</th>
            <th class="caps is-number">{say('table.claims')}</th>
            <th class="caps is-number" title={say('sources.aloneTitle')}>
              {say('sources.alone')}
            </th>
            <th class="caps is-number" title={say('sources.disputedTitle')}>
              {say('sources.disputed')}
            </th>
            <th class="caps">{say('sources.grade')}</th>
          </tr>
        </thead>
        <tbody>
          {answer?.sources.map((source) => (
            <Row key={source.id} source={source} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Row({ source }: { readonly source: SourceAnswer }): JSX.Element {
  const { id, documents, claims, alone, disputed, grade } = source;
  return (
    <tr>
      <td>{id}</td>
      <td class="is-number">{count(documents)}</td>
      <td class="is-number">{count(claims)}</td>
      <td class="is-number">{count(alone)}</td>
      <td class="is-number">{count(disputed)}</td>
      <td>
        <select
          aria-label={say('sources.gradeOf', { source: id })}
          value={grade}
          disabled={info.value?.canChange !== true}
          onChange={(event) => void gradeSource(source, event.currentTarget.value as SourceAnswer['grade'])}
        >
          {GRADES.map((name) => (
            <option key={name} value={name}>
              {`${name} · ${say(`grade.${name}`)}`}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
}
