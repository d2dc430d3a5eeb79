import type { ActorLabel } from '@cartograph/model';

/** What became of an element between two snapshots. */
export type ChangeMark = 'added' | 'removed' | 'changed';

/** The elements that a comparison marks, by id. */
export type ChangeMarks = ReadonlyMap<string, ChangeMark>;

/** A node as the canvas draws it: an actor, a group of them, the folded rest of an expansion, or of a picture too large. */
export interface NodeElement {
  readonly id: string;
  readonly kind: 'actor' | 'group' | 'more' | 'rest';
  readonly label: ActorLabel | 'Group' | 'More';
  readonly name: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly isPinned: boolean;
  /** A place in the palette, 0–7, where it is coloured by hand or by community. */
  readonly hue?: number;
  readonly change?: ChangeMark;
}

/** Whether a node of a kind is somebody, or some of them grouped by hand: it is selected, picked and moved. */
export const isWho = (kind: unknown): boolean => kind === 'actor' || kind === 'group';

/** A line as the canvas draws it: one relation, a bundle of four or more, or the tie to a folded rest. */
export interface LineElement {
  readonly id: string;
  readonly kind: 'edge' | 'bundle' | 'tie';
  readonly source: string;
  readonly target: string;
  readonly width: number;
  readonly text: string;
  readonly isMutual: boolean;
  readonly isDenied: boolean;
  readonly isDisputed: boolean;
  readonly tint: 'none' | 'cooperation' | 'conflict';
  readonly change?: ChangeMark;
}

/** The picture, as plain data. */
export interface Elements {
  readonly nodes: readonly NodeElement[];
  readonly lines: readonly LineElement[];
}

/** Ratings of actors, 0–1, and their communities; from the measures' worker. */
export interface Ratings {
  readonly share: ReadonlyMap<string, number>;
  readonly community: ReadonlyMap<string, number>;
}
