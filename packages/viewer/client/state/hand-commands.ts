import { askServer } from '../api/ask-server.ts';
import { canvas, centerOn } from '../canvas/canvas-handle.ts';
import { refit } from '../canvas/fit.ts';
import { addPart } from '../graph/graph-data.ts';
import type { WordKey } from '../language/english.ts';
import { startClaim } from './claim-ends.ts';
import {
  arrangeAnew,
  attempt,
  collapse,
  expand,
  findPaths,
  loadFacts,
  neighboursOf,
  readNewest,
  select,
} from './commands.ts';
import type { Targets } from './picture.ts';
import { drawnAs } from './picture.ts';
import { data, dispatch, info, pathFrom, picked, screen, tagging, view, writingNote } from './session.ts';

/** Something that a hand or a key does to actors on the canvas. */
export interface HandCommand {
  readonly name: WordKey;
  /** As `KeyboardEvent.key`, in lower case for letters. */
  readonly key: string;
  isOffered(targets: Targets): boolean;
  run(targets: Targets): unknown;
}

const always = (): boolean => true;
const isOne = ({ actors }: Targets): boolean => actors.length === 1;
const isSome = ({ actors }: Targets): boolean => actors.length > 1;
/** So many actors at most are asked who stands between them. */
const MOST_ENDS = 5;

/** Every command on actors, in the order of the menu; keyboard, menu and the bar of picked actors share it. */
export const handCommands: readonly HandCommand[] = [
  {
    name: 'actor.inspect',
    key: 'Enter',
    isOffered: ({ actors, groups }) => actors.length === 1 || groups.length === 1,
    run: ({ actors: [id = ''], groups: [group] }) =>
      select(group === undefined ? { kind: 'actor', id } : { kind: 'group', id: group }),
  },
  { name: 'hand.expand', key: 'e', isOffered: isOne, run: ({ actors: [id = ''], name }) => expand(id, name) },
  { name: 'actor.collapse', key: 'c', isOffered: isOne, run: ({ actors: [id = ''], name }) => collapse(id, name) },
  { name: 'keys.open', key: 'o', isOffered: isOne, run: ({ actors: [id = ''] }) => readNewest({ kind: 'actor', id }) },
  {
    name: 'actor.pathTo',
    key: 'w',
    isOffered: isOne,
    run: ({ actors: [id] }) => (pathFrom.value = id),
  },
  {
    name: 'picked.between',
    key: 'b',
    isOffered: ({ actors }) => actors.length > 1 && actors.length <= MOST_ENDS,
    run: ({ actors }) => findPaths(actors),
  },
  {
    name: 'hand.claimBetween',
    key: 'v',
    isOffered: ({ actors }) => actors.length === 2 && info.value?.canChange === true,
    run: ({ actors }) => startClaim(actors),
  },
  {
    name: 'hand.neighbours',
    key: 'a',
    isOffered: always,
    run: ({ actors }) => (picked.value = [...new Set([...actors, ...actors.flatMap(neighboursOf)])]),
  },
  {
    name: 'actor.pin',
    key: 'p',
    isOffered: ({ actors }) => !actors.every((id) => view.value.pinned.includes(id)),
    run: ({ actors, name }) => dispatch({ type: 'pin', name, actors }),
  },
  {
    name: 'actor.unpin',
    key: 'p',
    isOffered: ({ actors }) => actors.every((id) => view.value.pinned.includes(id)),
    run: ({ actors, name }) => dispatch({ type: 'pin', name, actors }),
  },
  { name: 'hand.group', key: 'g', isOffered: isSome, run: ({ actors }) => (tagging.value = { kind: 'group', actors }) },
  {
    name: 'hand.ungroup',
    key: 'u',
    isOffered: ({ groups }) => groups.length > 0,
    run: ({ groups, name }) => groups.forEach((group) => dispatch({ type: 'ungroup', name, group })),
  },
  { name: 'hand.tag', key: 't', isOffered: always, run: ({ actors }) => (tagging.value = { kind: 'tag', actors }) },
  { name: 'hand.note', key: 'n', isOffered: isOne, run: ({ actors: [id = ''] }) => writeNote(id) },
  {
    name: 'actor.center',
    key: 'l',
    isOffered: isOne,
    run: ({ actors: [id = ''] }) => findOnCanvas(id),
  },
  {
    name: 'hand.rings',
    key: 'i',
    isOffered: isOne,
    run: ({ actors: [middle = ''] }) => arrangeAnew({ kind: 'rings', middle }),
  },
  {
    name: 'actor.keepOnly',
    key: 'k',
    isOffered: isOne,
    run: ({ actors }) => keepOnly([...actors, ...actors.flatMap(neighboursOf)]),
  },
  { name: 'picked.keep', key: 'k', isOffered: isSome, run: ({ actors }) => keepOnly(actors) },
  {
    name: 'actor.hide',
    key: 'h',
    isOffered: always,
    run: ({ actors, name }) => dispatch({ type: 'hide', name, ids: actors }),
  },
];

/** The offered command of a key. */
export const commandOfKey = (key: string, targets: Targets): HandCommand | undefined =>
  handCommands.find((command) => command.key === key && command.isOffered(targets));

/** Gives actors a colour of the palette (0–7), or their label's own again. */
export const colorActors = ({ actors, name }: Targets, color: number | undefined): void =>
  dispatch({ type: 'color', name, actors, ...(color === undefined ? {} : { color }) });

/** Brings an actor to the middle of the canvas, and the canvas to the front. */
export function findOnCanvas(id: string): void {
  screen.value = 'explore';
  centerOn(drawnAs(id));
}

/** Opens the actor's card at its note. */
function writeNote(id: string): void {
  writingNote.value = id;
  select({ kind: 'actor', id });
}

/** Takes all others off the picture, draws all relations between who is left, and fits it to them. */
export const keepOnly = (actors: readonly string[]): Promise<void> =>
  attempt(async () => {
    if (view.value.least) data.value = addPart(data.value, await askServer.subgraph(actors));
    dispatch({ type: 'keep-only', actors });
    refit(canvas.value);
    await loadFacts();
  });
