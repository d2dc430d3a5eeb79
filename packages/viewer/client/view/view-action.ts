import type {
  Expansion,
  Filters,
  Position,
  Selection,
  SizeMeasure,
  TimeWindow,
  ViewDocument,
} from './view-document.ts';

/** The list filters, whose values can be left out one by one. */
export type ListFilter = 'labels' | 'relations' | 'quads' | 'modalities' | 'polarities' | 'sources';

/** Everything that can happen to a view. */
export type ViewAction =
  | { readonly type: 'open'; readonly view: ViewDocument }
  | {
      readonly type: 'show';
      readonly seed?: string;
      readonly name: string;
      readonly actors: readonly string[];
      readonly positions: Positions;
      readonly expansion?: Expansion;
      readonly selection?: Selection;
    }
  | { readonly type: 'collapse'; readonly name: string; readonly actor: string; readonly actors: readonly string[] }
  | { readonly type: 'hide'; readonly name: string; readonly actors: readonly string[] }
  | { readonly type: 'unhide' }
  | { readonly type: 'keep-only'; readonly actors: readonly string[] }
  | { readonly type: 'toggle'; readonly filter: ListFilter; readonly value: string }
  | { readonly type: 'only'; readonly filter: ListFilter; readonly value: string; readonly all: readonly string[] }
  | { readonly type: 'set-filters'; readonly filters: Partial<Filters> }
  | { readonly type: 'clear-filters' }
  | { readonly type: 'set-window'; readonly window: TimeWindow | null }
  | { readonly type: 'set-clock'; readonly clock: ViewDocument['clock'] }
  | { readonly type: 'move'; readonly positions: Positions }
  | { readonly type: 'arrange'; readonly positions: Positions }
  | { readonly type: 'place'; readonly positions: Positions }
  | { readonly type: 'pin'; readonly name: string; readonly actor: string }
  | { readonly type: 'set-size'; readonly size: SizeMeasure }
  | { readonly type: 'set-tint'; readonly tint: ViewDocument['tint'] }
  | { readonly type: 'note'; readonly name: string; readonly actor: string; readonly text: string }
  | { readonly type: 'select'; readonly selection: Selection };

/** Where actors stand. */
export type Positions = Readonly<Record<string, Position>>;
