import type { GraphActor } from '@cartograph/model';
import { foldName } from '@cartograph/model';
import { computed, signal } from '@preact/signals';
import { Search } from 'lucide';
import type { JSX } from 'preact';
import type { SearchAnswer } from '../../src/api/answers.ts';
import { askServer } from '../api/ask-server.ts';
import { day, labelName, say } from '../language/language.ts';
import { attempt, openActor, readArticle } from '../state/commands.ts';
import { alikeAmong, findAlike, wordsOf } from '../state/find-alike.ts';
import { indexNames } from '../state/index-names.ts';
import { data, info, shown } from '../state/session.ts';
import { naming } from './add-named.tsx';
import { COMMAND } from './command-key.ts';
import { Icon } from './icon.tsx';
import { SearchNone } from './search-none.tsx';
import { at, SearchOption } from './search-option.tsx';
import { Shape } from './shape.tsx';

type Sentence = SearchAnswer['sentences'][number];

/** What was found for a text: among what is drawn, at once, then in the whole graph, once the server has answered. */
interface Found extends SearchAnswer {
  readonly text: string;
  readonly isWhole: boolean;
}

const typed = signal('');
const answer = signal<Found | undefined>(undefined);
const isOpen = signal(false);
/** Where nothing was found: whose names are spelt most alike. */
const near = signal<readonly GraphActor[]>([]);
let running: AbortController | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Milliseconds between the last letter and the question. */
const PAUSE = 70;

/** One box for everything: names, aliases and nicknames first, then sentences. */
export function SearchBox(): JSX.Element {
  const options = optionsOf(answer.value);
  const listed = isOpen.value && answer.value !== undefined && typed.value.trim() !== '';
  return (
    <div class="search">
      <div class="search-field">
        <Icon of={Search} />
        <input
          id="search"
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          aria-label={say('search.label')}
          aria-expanded={listed && options.length > 0}
          aria-controls={listed && options.length > 0 ? 'search-list' : undefined}
          aria-autocomplete="list"
          aria-activedescendant={listed && options.length > 0 ? `search-${at.value}` : undefined}
          placeholder={say('search.placeholder')}
          value={typed.value}
          onInput={(event) => type(event.currentTarget.value)}
          onFocus={() => (isOpen.value = true)}
          onBlur={() => (isOpen.value = false)}
          onKeyDown={(event) => steer(event, options)}
        />
        <span class="kbd not-phone">{COMMAND}K</span>
      </div>
      {listed && answer.value && <Results answer={answer.value} />}
    </div>
  );
}

function Results({ answer }: { readonly answer: Found }): JSX.Element {
  const { actors, sentences, text } = answer;
  if (!hasHits(answer))
    return <SearchNone text={text} near={near.value} others={othersFor(answer)} options={optionsOf(answer)} />;
  return (
    <div
      class="search-list"
      id="search-list"
      role="listbox"
      aria-label={say('search.label')}
      onMouseDown={(event) => event.preventDefault()}
    >
      {actors.length > 0 && (
        <div class="caps" role="presentation">
          {say('search.actors')}
        </div>
      )}
      {actors.map(({ actor, matched }, place) => (
        <SearchOption key={actor.id} place={place} onChoose={() => chooseActor(actor.id, actor.name)}>
          <Shape label={actor.label} />
          <b class="cut">{actor.name}</b>
          {!foldName(actor.name).includes(foldName(matched)) && (
            <span class="muted cut also">{say('search.also', { name: matched })}</span>
          )}
          <span class="grow" />
          {!actor.named && actor.lastReported !== undefined && (
            <span class="muted not-phone">{say('search.described', { day: day(actor.lastReported) })}</span>
          )}
          <span class="muted">{labelName(actor.label)}</span>
        </SearchOption>
      ))}
      {sentences.length > 0 && (
        <div class="caps" role="presentation">
          {say('search.sentences')}
        </div>
      )}
      {sentences.map((sentence, place) => (
        <SearchOption
          key={`${sentence.documentId}${sentence.start}`}
          place={actors.length + place}
          onChoose={() => chooseSentence(sentence)}
        >
          <span class="quote">{sentence.text}</span>
        </SearchOption>
      ))}
      {isAddable(answer) && (
        <SearchOption place={actors.length + sentences.length} onChoose={() => addNamed(text)}>
          <span class="link">{say('search.add', { name: text.trim() })}</span>
        </SearchOption>
      )}
    </div>
  );
}

/** Sentences with any of the words, those with the most of them first; typing on begins anew. */
const searchSentences = (text: string): Promise<void> =>
  attempt(async () => {
    running?.abort();
    const { signal } = (running = new AbortController());
    const answers = await Promise.all(wordsOf(text).map((word) => askServer.search(word, signal)));
    const found = new Map<string, { readonly sentence: Sentence; readonly words: number }>();
    for (const sentence of answers.flatMap(({ sentences }) => sentences)) {
      const key = `${sentence.documentId} ${sentence.start}`;
      found.set(key, { sentence, words: (found.get(key)?.words ?? 0) + 1 });
    }
    const sentences = [...found.values()].sort((a, b) => b.words - a.words).map(({ sentence }) => sentence);
    await showFound({ actors: [], sentences, text, isWhole: true });
  });

function type(text: string): void {
  typed.value = text;
  isOpen.value = true;
  clearTimeout(timer);
  running?.abort();
  if (text.trim() === '') {
    answer.value = undefined;
    return;
  }
  const drawn = findDrawn(text);
  if (drawn.length > 0) answer.value = { actors: drawn, sentences: [], text, isWhole: false };
  at.value = 0;
  timer = setTimeout(
    () =>
      void attempt(async () => {
        running = new AbortController();
        await showFound({ ...(await askServer.search(text, running.signal)), text, isWhole: true });
      }),
    PAUSE,
  );
}

const drawnNames = computed(() => indexNames(shown.value.actors));

/** Those on the screen who answer to a text: the server is not waited for. */
const findDrawn = (text: string): SearchAnswer['actors'] =>
  drawnNames.value.find(text).flatMap((id) => {
    const actor = data.value.actors.get(id);
    return actor ? [{ actor, matched: actor.name, score: 1 }] : [];
  });

/** Whether a text may become an actor: nobody is called just that, as far as the whole graph is known. */
const isAddable = ({ actors, text, isWhole }: Found): boolean =>
  isWhole && info.value?.canChange === true && text.trim().length > 1 && !actors.some(({ score }) => score === 1);

function addNamed(text: string): void {
  close();
  naming.value = text.trim();
}

const hasHits = ({ actors, sentences }: Found): boolean => actors.length + sentences.length > 0;

function optionsOf(answer: Found | undefined): readonly (() => void)[] {
  if (!answer) return [];
  const { actors, sentences, text } = answer;
  const add = isAddable(answer) ? [() => addNamed(text)] : [];
  const openers = (hasHits(answer) ? actors.map(({ actor }) => actor) : near.value).map(
    ({ id, name }) =>
      () =>
        chooseActor(id, name),
  );
  if (!hasHits(answer)) return [...openers, ...(isManyWords(text) ? [() => void searchSentences(text)] : []), ...add];
  return [...openers, ...sentences.map((sentence) => () => chooseSentence(sentence)), ...add];
}

/** What can be done with a text that nothing was found for, in the order of the options. */
const othersFor = (answer: Found): readonly string[] => [
  ...(isManyWords(answer.text) ? [say('search.instead')] : []),
  ...(isAddable(answer) ? [say('search.add', { name: answer.text.trim() })] : []),
];

const isManyWords = (text: string): boolean => wordsOf(text).length > 1;

/** Shows what was found; where that is nothing, looks for spellings, on the screen at once and then in the whole graph. */
async function showFound(found: Found): Promise<void> {
  answer.value = found;
  at.value = 0;
  if (hasHits(found)) return;
  near.value = alikeAmong(found.text, data.value.actors.values());
  const alike = await findAlike(found.text);
  if (answer.value === found) near.value = alike;
}

function steer(event: KeyboardEvent, options: readonly (() => void)[]): void {
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    const step = event.key === 'ArrowDown' ? 1 : -1;
    at.value = options.length === 0 ? 0 : (at.value + step + options.length) % options.length;
    document.getElementById(`search-${at.value}`)?.scrollIntoView({ block: 'nearest' });
  }
  if (event.key === 'Enter') options[at.value]?.();
  if (event.key === 'Escape') {
    event.stopPropagation();
    close();
  }
}

function close(): void {
  isOpen.value = false;
  typed.value = '';
  answer.value = undefined;
  (document.activeElement as HTMLElement | null)?.blur();
}

function chooseActor(id: string, name: string): void {
  close();
  void openActor(id, name);
}

function chooseSentence({ documentId, claimId }: Sentence): void {
  close();
  readArticle(documentId, claimId);
}
