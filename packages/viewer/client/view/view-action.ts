import type { Positions } from '@cartograph/layout';
import type { Expansion, Filters, Selection, SizeMeasure, TimeWindow, ViewDocument } from './view-document.ts';

/** The list filters, whose values can be left out one by one. */
export type ListFilter = 'labels' | 'relations' | 'quads' | 'modalities' | 'polarities' | 'sources';

/** Everything that can happen to a view. */
export type ViewAction =
  /** Begins a history, or takes the place of the view before as a step of its history. */
  | { readonly type: 'open'; readonly view: ViewDocument; readonly isStep?: boolean }
  | {
      readonly type: 'show';
      readonly seeds?: readonly string[];
      readonly name: string;
      readonly actors: readonly string[];
      readonly positions: Positions;
      readonly expansion?: Expansion;
      /** Ids of relations that were asked for. */
      readonly relations?: readonly string[];
      readonly filters?: Partial<Filters>;
      readonly selection?: Selection;
    }
  | { readonly type: 'collapse'; readonly name: string; readonly actor: string; readonly actors: readonly string[] }
  /** Hides actors and relations. */
  | { readonly type: 'hide'; readonly name: string; readonly ids: readonly string[] }
  | { readonly type: 'unhide' }
  /** Draws nodes rather than others, where not all can be. */
  | { readonly type: 'unfold'; readonly nodes: readonly string[] }
  /** Draws all relations between the actors, not only the best. */
  | { readonly type: 'draw-all' }
  | { readonly type: 'keep-only'; readonly actors: readonly string[] }
  | { readonly type: 'toggle'; readonly filter: ListFilter; readonly value: string }
  | { readonly type: 'only'; readonly filter: ListFilter; readonly value: string; readonly all: readonly string[] }
  | { readonly type: 'set-filters'; readonly filters: Partial<Filters> }
  | { readonly type: 'clear-filters' }
  /** While it plays, the windows are one step. */
  | { readonly type: 'set-window'; readonly window: TimeWindow | null; readonly isPlaying?: boolean }
  | { readonly type: 'set-clock'; readonly clock: ViewDocument['clock'] }
  | { readonly type: 'move'; readonly positions: Positions }
  | { readonly type: 'arrange'; readonly positions: Positions }
  | { readonly type: 'place'; readonly positions: Positions }
  /** Pins; unpins where all are pinned. */
  | { readonly type: 'pin'; readonly name: string; readonly actors: readonly string[] }
  | { readonly type: 'group'; readonly name: string; readonly actors: readonly string[] }
  | { readonly type: 'ungroup'; readonly name: string; readonly group: string }
  /** Without a colour: back to the label's own. */
  | { readonly type: 'color'; readonly name: string; readonly actors: readonly string[]; readonly color?: number }
  /** Tags; takes the tag away where all have it. */
  | { readonly type: 'tag'; readonly name: string; readonly actors: readonly string[]; readonly tag: string }
  | { readonly type: 'set-size'; readonly size: SizeMeasure }
  | { readonly type: 'set-tint'; readonly tint: ViewDocument['tint'] }
  | { readonly type: 'note'; readonly name: string; readonly actor: string; readonly text: string }
  | { readonly type: 'select'; readonly selection: Selection };
