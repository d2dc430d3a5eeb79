import { askServer } from '../api/ask-server.ts';
import { canvas } from '../canvas/canvas-handle.ts';
import { fit } from '../canvas/fit.ts';
import { addPart } from '../graph/graph-data.ts';
import { attempt, loadFacts } from './commands.ts';
import { say } from '../language/language.ts';
import { arrangeApart, toLayoutTask } from './layout.ts';
import { placeNew } from './place-new.ts';
import { data, dispatch, screen, shown, view } from './session.ts';

/** Draws those who are only described beside whom they have to do with; one step. */
export const showDescribed = (): Promise<void> =>
  attempt(async () => {
    const part = await askServer.withDescribed(view.value.actors);
    data.value = addPart(data.value, part);
    const actors = part.actors.filter(({ named }) => !named).map(({ id }) => id);
    const positions = await placeNew(actors);
    dispatch({ type: 'show', name: say('facet.described'), actors, positions, filters: { showDescribed: true } });
    await loadFacts();
  });

/** Draws these actors with the relations among them, and nobody else; two steps that can be undone. */
export const showActors = (actors: readonly string[], name: string, seeds: readonly string[] = []): Promise<void> =>
  attempt(async () => {
    data.value = addPart(data.value, await askServer.subgraph([...new Set([...view.value.actors, ...actors])]));
    screen.value = 'explore';
    dispatch({ type: 'show', name, seeds, actors, positions: {} });
    const fixed = view.value.actors.filter((id) => view.value.positions[id] !== undefined);
    dispatch({ type: 'place', positions: await arrangeApart(toLayoutTask(shown.value, view.value, fixed)) });
    dispatch({ type: 'keep-only', actors });
    if (canvas.value) fit(canvas.value);
    await loadFacts();
  });
