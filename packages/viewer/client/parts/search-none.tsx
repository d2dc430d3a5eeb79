import type { JSX } from 'preact';
import { say } from '../language/language.ts';
import { alikeAmong, findAlike, wordsOf } from '../state/find-alike.ts';
import { data } from '../state/session.ts';
import { Shape } from './shape.tsx';
import { useAnswer } from './use-answer.ts';

interface NoneProps {
  readonly text: string;
  readonly children: JSX.Element | null;
  onActor(id: string, name: string): void;
  onSentences(): void;
}

/** Nothing found: the names that are spelt most alike, on the screen at once and in the whole graph, each a click away. */
export function SearchNone({ text, children, onActor, onSentences }: NoneProps): JSX.Element {
  const near = useAnswer(text, () => findAlike(text)) ?? alikeAmong(text, data.value.actors.values());
  return (
    <div class="search-list search-none" onMouseDown={(event) => event.preventDefault()}>
      <p role="status">
        {say('search.none', { text })} {say('search.hint')}
      </p>
      {near.length > 0 && <p class="caps">{say('search.near')}</p>}
      {near.map(({ id, name, label }) => (
        <button key={id} class="search-option" onClick={() => onActor(id, name)}>
          <Shape label={label} />
          <b class="cut">{name}</b>
        </button>
      ))}
      {wordsOf(text).length > 1 && (
        <button class="search-option link" onClick={onSentences}>
          {say('search.instead')}
        </button>
      )}
      {children}
    </div>
  );
}
