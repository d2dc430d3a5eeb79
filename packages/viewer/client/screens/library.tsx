import { signal } from '@preact/signals';
import { Trash2 } from 'lucide';
import type { JSX } from 'preact';
import type { DocumentsAnswer } from '../../src/api/answers.ts';
import { askServer } from '../api/ask-server.ts';
import type { WordKey } from '../language/english.ts';
import { count, day, say } from '../language/language.ts';
import { Icon } from '../parts/icon.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { removeArticle } from '../state/change-graph.ts';
import { info, reading } from '../state/session.ts';
import { JudgementsList } from './judgements-list.tsx';
import { SourcesTable } from './sources-table.tsx';
import { SuggestionsList } from './suggestions-list.tsx';

type Tab = 'articles' | 'sources' | 'judgements' | 'suggestions';
const names: Readonly<Record<Tab, WordKey>> = {
  articles: 'nav.reader',
  sources: 'facet.sources',
  judgements: 'judge.title',
  suggestions: 'judge.suggested',
};
const tab = signal<Tab>('articles');
const wanted = signal('');

/** What was read: the articles, and the sources that they come from. */
export function Library(): JSX.Element {
  return (
    <>
      <div class="tabs">
        <div role="tablist" aria-label={say('nav.reader')}>
          {(['articles', 'sources', 'judgements', 'suggestions'] as const).map((name) => (
            <button
              key={name}
              role="tab"
              id={`library-${name}`}
              aria-selected={tab.value === name}
              aria-controls="library-panel"
              onClick={() => (tab.value = name)}
            >
              {say(names[name])}
            </button>
          ))}
        </div>
      </div>
      <div role="tabpanel" id="library-panel" aria-labelledby={`library-${tab.value}`} class="documents">
        {panel()}
      </div>
    </>
  );
}

function panel(): JSX.Element {
  switch (tab.value) {
    case 'articles':
      return <Documents />;
    case 'sources':
      return <SourcesTable />;
    case 'judgements':
      return <JudgementsList />;
    case 'suggestions':
      return <SuggestionsList />;
  }
}

function Documents(): JSX.Element {
  const answer = useAnswer('documents', askServer.documents, info.value?.stats.hash);
  const found = answer?.documents.filter(matches(wanted.value)) ?? [];
  return (
    <>
      <input
        class="field"
        type="search"
        aria-label={say('reader.find')}
        placeholder={say('reader.find')}
        value={wanted.value}
        onInput={(event) => (wanted.value = event.currentTarget.value)}
      />
      <p class="muted documents-count" role="status">
        {answer ? say('reader.count', { n: count(found.length), total: count(answer.total) }) : say('loading')}
      </p>
      {found.map((document) => (
        <Row key={document.id} document={document} />
      ))}
    </>
  );
}

function Row({ document }: { readonly document: DocumentsAnswer['documents'][number] }): JSX.Element {
  const title = document.title ?? document.id;
  return (
    <div class="document-line">
      <button class="document-row" onClick={() => (reading.value = { document: document.id })}>
        <b>{title}</b>
        <span class="muted">
          {document.publisher ?? document.sourceId}
          {document.publishedAt === undefined ? '' : ` · ${day(document.publishedAt)}`} ·{' '}
          {say('reader.claims', { n: document.claimCount })}
        </span>
      </button>
      {info.value?.canChange && (
        <button
          class="icon-button"
          aria-label={say('reader.removeOf', { title })}
          title={say('reader.remove')}
          onClick={() => void removeArticle(document.id, title)}
        >
          <Icon of={Trash2} />
        </button>
      )}
    </div>
  );
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const matches = (text: string) => {
  const words = folded(text).split(/\s+/);
  return ({ title = '', publisher = '', id }: DocumentsAnswer['documents'][number]): boolean => {
    const about = folded(`${title} ${publisher} ${id}`);
    return words.every((word) => about.includes(word));
  };
};
