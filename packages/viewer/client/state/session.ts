import type { ReadonlySignal, Signal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import type { InfoAnswer, PathsAnswer } from '../../src/api/answers.ts';
import type { Facets } from '../graph/count-facets.ts';
import { countFacets } from '../graph/count-facets.ts';
import type { ChangeMarks } from '../graph/elements.ts';
import type { GraphData } from '../graph/graph-data.ts';
import { noData } from '../graph/graph-data.ts';
import type { VisibleGraph } from '../graph/visible-graph.ts';
import { visibleGraph } from '../graph/visible-graph.ts';
import type { ViewAction } from '../view/view-action.ts';
import type { ViewDocument } from '../view/view-document.ts';
import { emptyView } from '../view/view-document.ts';
import type { ViewHistory } from '../view/view-history.ts';
import { act, redo, startHistory, undo } from '../view/view-history.ts';

/** The screens of the icon rail. */
export type Screen = 'explore' | 'table' | 'reader' | 'query' | 'snapshots';

/** What is read in the reader: an article, and the claim to scroll to. */
export interface Reading {
  readonly document: string;
  readonly claim?: string;
}

/** The view with its undo stack. */
export const history: Signal<ViewHistory> = signal(startHistory(emptyView));
/** The view on the screen. */
export const view: ReadonlySignal<ViewDocument> = computed(() => history.value.present);
/** What has been loaded of the graph. */
export const data: Signal<GraphData> = signal(noData);
/** Relations that are told of on the panel: drawn while they are. */
const toldRelations: ReadonlySignal<readonly string[]> = computed(
  () => paths.value?.answer.edges.map(({ id }) => id) ?? [],
);
/** What the view shows of it. */
export const shown: ReadonlySignal<VisibleGraph> = computed(() =>
  visibleGraph(data.value, view.value, toldRelations.value),
);
/** The rows of the filters, with their counts. */
export const facets: ReadonlySignal<Facets> = computed(() => countFacets(data.value, view.value));
/** What the server said of itself; `undefined` until it has. */
export const info: Signal<InfoAnswer | undefined> = signal(undefined);
/** The screen that is open. */
export const screen: Signal<Screen> = signal<Screen>('explore');
/** Whether the screen has the whole width: one that filters nothing, and a graph without anything to filter. */
export const isFull: ReadonlySignal<boolean> = computed(
  () => ['reader', 'query', 'snapshots'].includes(screen.value) || info.value?.stats.documents === 0,
);
/** The article that is open in the reader. */
export const reading: Signal<Reading | undefined> = signal(undefined);
/** Paths that were asked for, instead of the selection's card. */
export const paths: Signal<{ readonly ends: readonly string[]; readonly answer: PathsAnswer } | undefined> =
  signal(undefined);
/** The place of the path that the canvas brings out, among those that were asked for. */
export const pathPlace: Signal<number> = signal(0);
/** That path. */
export const shownPath: ReadonlySignal<PathsAnswer['paths'][number] | undefined> = computed(
  () => paths.value?.answer.paths[pathPlace.value],
);
/** The actor from which a path is wanted, while its other end is chosen. */
export const pathFrom: Signal<string | undefined> = signal(undefined);
/** Actors picked to do something with them together. */
export const picked: Signal<readonly string[]> = signal([]);
/** Actors that wait for the name of their group, or for a tag. */
export const tagging: Signal<{ readonly kind: 'group' | 'tag'; readonly actors: readonly string[] } | undefined> =
  signal(undefined);
/** The actor whose note is to be written as soon as its card is open. */
export const writingNote: Signal<string | undefined> = signal(undefined);
/** Whether a line drawn on the canvas picks what it goes around. */
export const isLassoing: Signal<boolean> = signal(false);
/** The node that the keyboard stands on. */
export const focused: Signal<string | undefined> = signal(undefined);
/** The last thing that went wrong, for people. */
export const problem: Signal<{ readonly message: string; readonly requestId: string } | undefined> = signal(undefined);
/** What was just done to the graph itself, and how to take it back. */
export const done: Signal<{ readonly text: string; readonly undo: () => Promise<void> } | undefined> =
  signal(undefined);
/** Two snapshots that are compared, and what became of the elements on the canvas. */
export const compared: Signal<{ readonly from: string; readonly to: string; readonly marks: ChangeMarks } | undefined> =
  signal(undefined);
/** Whether the first picture is still being made. */
export const isLoading: Signal<boolean> = signal(true);
/** The dialog that is open. */
export const dialog: Signal<'none' | 'keys' | 'add' | 'names'> = signal<'none' | 'keys' | 'add' | 'names'>('none');
/** Spoken by the live region. */
export const spoken: Signal<string> = signal('');

/** Does something to the view. */
export function dispatch(action: ViewAction): void {
  history.value = act(history.value, action);
}

/** One step back. */
export function undoStep(): void {
  history.value = undo(history.value);
}

/** One step forward again. */
export function redoStep(): void {
  history.value = redo(history.value);
}
