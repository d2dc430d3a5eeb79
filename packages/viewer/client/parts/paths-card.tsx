import { X } from 'lucide';
import type { JSX } from 'preact';
import type { PathsAnswer } from '../../src/api/answers.ts';
import { isolate } from '../language/isolate.ts';
import { listOf, say } from '../language/language.ts';
import { attempt, nameOf, select } from '../state/commands.ts';
import { placeNew } from '../state/place-new.ts';
import { data, dispatch, pathPlace, paths, view } from '../state/session.ts';
import { End } from './edge-card.tsx';
import { Icon } from './icon.tsx';

/** The strongest ways between actors, each told as a chain of sentences with its weakest link marked. */
export function PathsCard(): JSX.Element | null {
  const found = paths.value;
  if (!found) return null;
  const { ends, answer } = found;
  return (
    <div class="card">
      <div class="card-head">
        <p class="caps kicker calm">
          {say('paths.title')} · {answer.paths.length}
        </p>
        <button class="icon-button close" aria-label={say('button.close')} onClick={() => (paths.value = undefined)}>
          <Icon of={X} />
        </button>
      </div>
      <h2 class="title">{say('paths.between', { names: listOf(ends.map(nameOf).map(isolate)) })}</h2>
      {answer.paths.length === 0 && <p class="muted">{say('paths.none')}</p>}
      {answer.paths.map((path, place) => (
        <PathChain key={path.actors.join('|')} path={path} place={place} answer={answer} />
      ))}
    </div>
  );
}

/** One path; the canvas brings out the one that the pointer or the keyboard was on last, the strongest at first. */
function PathChain({
  path,
  place,
  answer,
}: {
  readonly path: PathsAnswer['paths'][number];
  readonly place: number;
  readonly answer: PathsAnswer;
}): JSX.Element {
  const bringOut = (): void => void (pathPlace.value = place);
  const support = path.edges.map((id) => data.value.edges.get(id)?.belief ?? 0);
  const weakest = path.edges.length > 1 ? support.indexOf(Math.min(...support)) : -1;
  return (
    <section
      class={place === pathPlace.value ? 'path is-shown' : 'path'}
      onMouseEnter={bringOut}
      onFocusIn={bringOut}
      onClick={bringOut}
    >
      {path.actors.map((id, step) => {
        const edge = path.edges[step];
        return (
          <div key={id}>
            <End id={id} />
            {edge !== undefined && (
              <div class={step === weakest ? 'path-quote is-weakest' : 'path-quote'}>
                <div class="path-step">
                  <button class="mono muted" onClick={() => select({ kind: 'edge', id: edge })}>
                    {wayOf(edge, id)} {edge.split('|')[1]}
                  </button>
                  {step === weakest && <span class="tag alert">{say('paths.weakest')}</span>}
                </div>
                <q>{answer.quotes[edge]}</q>
              </div>
            )}
          </div>
        );
      })}
      <p class="muted">{say('paths.strength', { n: path.strength.toFixed(2) })}</p>
      {path.actors.some((id) => !view.value.actors.includes(id)) && (
        <button class="button small" onClick={() => void addPath(path)}>
          {say('paths.addToView')}
        </button>
      )}
    </section>
  );
}

/** Whether the upper of two actors acts on the lower, the lower on the upper, or both. */
function wayOf(edge: string, upper: string): string {
  if (data.value.edges.get(edge)?.mutual) return '↕';
  return edge.startsWith(`${upper}|`) ? '↓' : '↑';
}

const addPath = ({ actors, edges }: PathsAnswer['paths'][number]): Promise<void> =>
  attempt(async () => {
    const positions = await placeNew(actors);
    dispatch({ type: 'show', name: actors.map(nameOf).join(' – '), actors, relations: edges, positions });
  });
