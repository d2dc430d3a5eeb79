import type { DiffAnswer } from '../../src/api/answers.ts';
import { askServer } from '../api/ask-server.ts';
import { saveFile } from '../parts/save-file.ts';
import { say } from '../language/language.ts';
import type { ChangeMark } from '../graph/elements.ts';
import { addPart } from '../graph/graph-data.ts';
import { completeView, differences } from '../view/encode-view.ts';
import { attempt, openView } from './commands.ts';
import { compared, data, dispatch, screen, view } from './session.ts';
import { showActors } from './show-actors.ts';

/** The view as snapshots and exports are given it. */
export const writtenView = (): object => differences(view.value);

/** Draws the view that a snapshot was taken of, of the graph as it is now. */
export const openKeptView = (name: string): Promise<void> =>
  attempt(async () => {
    const { view: kept } = await askServer.snapshot(name);
    if (kept === undefined) return;
    compared.value = undefined;
    // at once: who has gone on to another screen by the time it is drawn stays there
    screen.value = 'explore';
    await openView(completeView(kept));
  });

/** Draws what differs between two snapshots: what went as a ghost, each change with its sign. */
export const drawDiff = (diff: DiffAnswer): Promise<void> =>
  attempt(async () => {
    const { actors, edges } = diff;
    const marks = new Map<string, ChangeMark>();
    for (const kind of [actors, edges]) {
      for (const { id } of kind.added) marks.set(id, 'added');
      for (const { id } of kind.removed) marks.set(id, 'removed');
      for (const { after } of kind.changed) marks.set(after.id, 'changed');
    }
    const drawn = [...edges.added, ...edges.removed, ...edges.changed.map(({ after }) => after)];
    const ends = new Set([
      ...drawn.flatMap(({ subject, object }) => [subject, object]),
      ...[...actors.added, ...actors.removed].map(({ id }) => id),
    ]);
    // What is gone from the graph is not among what the server draws from now.
    data.value = addPart(data.value, { actors: actors.removed, edges: edges.removed });
    // A filter would hide a part of what differs.
    dispatch({ type: 'clear-filters' });
    compared.value = { from: diff.from.name, to: diff.to.name, marks };
    await showActors([...ends], say('snapshots.compare'));
    data.value = addPart(data.value, { actors: actors.removed, edges: edges.removed });
  });

/** Saves what is seen, or the whole graph, in a format that the server writes. */
export const exportAs = (format: string, isView: boolean): Promise<void> =>
  attempt(async () => {
    const { name, content } = await askServer.exportAs(format, isView ? writtenView() : undefined);
    saveFile(name, content);
  });
