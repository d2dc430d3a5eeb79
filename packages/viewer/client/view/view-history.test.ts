import { describe, expect, it } from 'vitest';
import type { ViewAction } from './view-action.ts';
import { emptyView } from './view-document.ts';
import { act, redo, startHistory, undo } from './view-history.ts';

const steps: readonly ViewAction[] = [
  {
    type: 'show',
    name: 'Alba',
    actors: ['alba', 'norland'],
    positions: { alba: [0, 0], norland: [90, 0] },
    seeds: ['alba'],
    expansion: { actor: 'alba', taken: 25, total: 40 },
  },
  { type: 'toggle', filter: 'labels', value: 'Place' },
  { type: 'only', filter: 'relations', value: 'CONSULT', all: ['AID', 'CONSULT', 'ACCUSE'] },
  { type: 'set-window', window: { from: '2025-01-01', to: '2025-02-01' } },
  { type: 'move', positions: { alba: [10, 20] } },
  { type: 'pin', name: 'Alba', actors: ['alba'] },
  { type: 'color', name: 'Alba', actors: ['alba'], color: 3 },
  { type: 'tag', name: 'Alba', actors: ['alba', 'norland'], tag: 'coast' },
  { type: 'group', name: 'The coast', actors: ['alba', 'norland'] },
  { type: 'ungroup', name: 'The coast', group: 'group:alba' },
  { type: 'note', name: 'Alba', actor: 'alba', text: 'ask the ministry' },
  { type: 'arrange', positions: { alba: [1, 2], norland: [3, 4] } },
  { type: 'hide', name: 'Norland', ids: ['norland'] },
  { type: 'clear-filters' },
  { type: 'set-size', size: 'pagerank' },
  { type: 'keep-only', actors: ['alba'] },
  { type: 'collapse', name: 'Alba', actor: 'alba', actors: [] },
  { type: 'open', view: { ...emptyView, actors: ['norland'] }, isStep: true },
];

describe('the history of a view', () => {
  it('undoes everything back to the first view, and redoes it to the last', () => {
    const start = startHistory(emptyView);
    const end = steps.reduce(act, start);
    expect(end.past).toHaveLength(steps.length);
    let back = end;
    while (back.past.length > 0) back = undo(back);
    expect(back.present).toEqual(emptyView);
    let forth = back;
    while (forth.future.length > 0) forth = redo(forth);
    expect(forth.present).toEqual(end.present);
  });

  it('names each step by what it was done to', () => {
    const { past } = steps.reduce(act, startHistory(emptyView));
    expect(past.slice(0, 3).map(({ name }) => name)).toEqual([
      { key: 'step.show', what: 'Alba' },
      { key: 'step.toggle', what: 'Place' },
      { key: 'step.only', what: 'CONSULT' },
    ]);
  });

  it('takes selecting and the first placing for no steps', () => {
    const history = act(act(startHistory(emptyView), { type: 'select', selection: { kind: 'actor', id: 'alba' } }), {
      type: 'place',
      positions: { alba: [5, 5] },
    });
    expect(history.past).toEqual([]);
    expect(history.present.positions).toEqual({ alba: [5, 5] });
  });

  it('takes a played timeline for one step', () => {
    const window = (to: string, isPlaying: boolean): ViewAction => ({
      type: 'set-window',
      window: { from: '2025-01-01', to },
      isPlaying,
    });
    const played = [window('2025-01-02', false), window('2025-01-03', true), window('2025-01-04', true)].reduce(
      act,
      startHistory(emptyView),
    );
    expect(played.past).toHaveLength(1);
    expect(played.present.window?.to).toBe('2025-01-04');
    expect(undo(played).present.window).toBeNull();
  });

  it('begins anew with the first view that is opened', () => {
    const moved = act(startHistory(emptyView), { type: 'move', positions: { alba: [1, 1] } });
    expect(act(moved, { type: 'open', view: emptyView }).past).toEqual([]);
  });

  it('knows an overview from what somebody chose of it, back and forth', () => {
    const overview = startHistory({ ...emptyView, actors: ['a', 'b'] });
    const chosen = act(overview, { type: 'keep-only', actors: ['a'] });
    expect([chosen.present.scope, undo(chosen).present.scope]).toEqual(['chosen', 'overview']);
  });

  it('forgets what was undone when something else is done', () => {
    const [first, second] = steps;
    if (!first || !second) throw new Error('no steps');
    const history = act(undo(act(startHistory(emptyView), first)), second);
    expect(history.future).toEqual([]);
  });

  it('keeps old places when actors come', () => {
    const history = act(act(startHistory(emptyView), { type: 'place', positions: { alba: [5, 5] } }), {
      type: 'show',
      name: 'Norland',
      actors: ['alba', 'norland'],
      positions: { alba: [99, 99], norland: [40, 0] },
    });
    expect(history.present.positions).toEqual({ alba: [5, 5], norland: [40, 0] });
  });

  it('shows all values again when "only" is said twice', () => {
    const only: ViewAction = { type: 'only', filter: 'labels', value: 'Cartel', all: ['Cartel', 'Place'] };
    const once = act(startHistory(emptyView), only);
    expect(once.present.filters.labels).toEqual(['Place']);
    expect(act(once, only).present.filters.labels).toEqual([]);
  });

  it('lets go of a selection that is hidden', () => {
    const selected = act(startHistory({ ...emptyView, actors: ['a', 'b'] }), {
      type: 'select',
      selection: { kind: 'edge', id: 'a|AID|b' },
    });
    expect(act(selected, { type: 'hide', name: 'B', ids: ['b'] }).present.selection).toEqual({ kind: 'none' });
  });
});
