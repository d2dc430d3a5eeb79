import type { GraphActor } from '@cartograph/model';
import type { JSX } from 'preact';
import { say } from '../language/language.ts';
import { SearchOption } from './search-option.tsx';
import { Shape } from './shape.tsx';

interface NoneProps {
  readonly text: string;
  /** Those whose names are spelt most alike. */
  readonly near: readonly GraphActor[];
  /** What else can be done with the text, in words and in their order. */
  readonly others: readonly string[];
  /** What each of these does: first those spelt alike, then the others. */
  readonly options: readonly (() => void)[];
}

/** Nothing found: the names that are spelt most alike, and what else can be done, each a key or a click away. */
export function SearchNone({ text, near, others, options }: NoneProps): JSX.Element {
  const choose = (place: number) => (): void => options[place]?.();
  return (
    <div class="search-list search-none" onMouseDown={(event) => event.preventDefault()}>
      <p role="status">
        {say('search.none', { text })} {say('search.hint')}
      </p>
      {near.length > 0 && <p class="caps">{say('search.near')}</p>}
      {options.length > 0 && (
        <div id="search-list" role="listbox" aria-label={say('search.label')}>
          {near.map(({ id, name, label }, place) => (
            <SearchOption key={id} place={place} onChoose={choose(place)}>
              <Shape label={label} />
              <b class="cut">{name}</b>
            </SearchOption>
          ))}
          {others.map((words, place) => (
            <SearchOption key={words} place={near.length + place} onChoose={choose(near.length + place)}>
              <span class="link">{words}</span>
            </SearchOption>
          ))}
        </div>
      )}
    </div>
  );
}
