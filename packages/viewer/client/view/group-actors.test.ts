import { describe, expect, it } from 'vitest';
import { membersOf, nodeOf } from './group-actors.ts';
import { reduceView } from './reduce-view.ts';
import { emptyView } from './view-document.ts';

const view = { ...emptyView, actors: ['a', 'b', 'c', 'd'] };
const grouped = reduceView(view, { type: 'group', name: 'Two', actors: ['a', 'b'] });

describe('a group of actors', () => {
  it('is one node, selected, that knows its actors', () => {
    expect(grouped.selection).toEqual({ kind: 'group', id: 'group:a' });
    expect(membersOf(grouped.groups, 'group:a')).toEqual(['a', 'b']);
    expect(nodeOf(grouped.groups, 'b')).toBe('group:a');
    expect(nodeOf(grouped.groups, 'c')).toBe('c');
  });

  it('loses the actors that another group takes, and ends when fewer than two are left', () => {
    const again = reduceView(grouped, { type: 'group', name: 'Other', actors: ['b', 'c'] });
    expect(again.groups).toEqual([{ id: 'group:b', name: 'Other', actors: ['b', 'c'] }]);
    expect(reduceView(again, { type: 'keep-only', actors: ['b', 'd'] }).groups).toEqual([]);
  });

  it('is nothing for a single actor', () => {
    expect(reduceView(view, { type: 'group', name: 'One', actors: ['a'] })).toBe(view);
  });

  it('opens again, and lets go of the selection', () => {
    const open = reduceView(grouped, { type: 'ungroup', name: 'Two', group: 'group:a' });
    expect(open.groups).toEqual([]);
    expect(open.selection).toEqual({ kind: 'none' });
  });
});

describe('tags, colours and pins', () => {
  it('are put on all, and taken away where all have them', () => {
    const one = reduceView(view, { type: 'tag', name: 'A', actors: ['a'], tag: 'coast' });
    const both = reduceView(one, { type: 'tag', name: 'A, B', actors: ['a', 'b'], tag: 'coast' });
    expect(both.tags).toEqual({ a: ['coast'], b: ['coast'] });
    expect(reduceView(both, { type: 'tag', name: 'A, B', actors: ['a', 'b'], tag: 'coast' }).tags).toEqual({});
    const red = reduceView(view, { type: 'color', name: 'A', actors: ['a'], color: 2 });
    expect(red.colors).toEqual({ a: 2 });
    expect(reduceView(red, { type: 'color', name: 'A', actors: ['a'] }).colors).toEqual({});
    const pinned = reduceView(view, { type: 'pin', name: 'A, B', actors: ['a', 'b'] });
    expect(pinned.pinned).toEqual(['a', 'b']);
    expect(reduceView(pinned, { type: 'pin', name: 'A', actors: ['a'] }).pinned).toEqual(['b']);
  });
});
