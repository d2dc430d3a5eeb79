import type { ActorLabel } from '@cartograph/model';
import type { Theme } from '../state/theme.ts';

/** The colours that the canvas draws with, read from the page's tokens. */
export interface Palette {
  readonly canvas: string;
  readonly raised: string;
  readonly ink: string;
  readonly muted: string;
  readonly accent: string;
  readonly edge: string;
  readonly edgeStrong: string;
  readonly alert: string;
  readonly cooperation: string;
  readonly label: Readonly<Record<ActorLabel, string>>;
  /** For communities, and for actors coloured by hand. */
  readonly hues: readonly string[];
}

/** The tokens of the eight colours that actors can be given. */
export const HUES = ['person', 'government', 'agency', 'cartel', 'place', 'muted', 'violet', 'edge-strong'] as const;

/** The palette of a look; the page has it on. */
export function readPalette(look: Theme): Palette {
  const style = getComputedStyle(document.querySelector(`[data-theme='${look}']`) ?? document.documentElement);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    canvas: token('canvas'),
    raised: token('raised'),
    ink: token('ink'),
    muted: token('muted'),
    accent: token('accent'),
    edge: token('edge'),
    edgeStrong: token('edge-strong'),
    alert: token('alert'),
    cooperation: token('agency'),
    label: {
      Official: token('person'),
      Person: token('person'),
      Government: token('government'),
      Agency: token('agency'),
      Organization: token('agency'),
      Cartel: token('cartel'),
      Place: token('place'),
    },
    hues: HUES.map(token),
  };
}
