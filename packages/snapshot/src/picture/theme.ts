import type { ActorLabel } from '@cartograph/model';

/** The colours of a picture; the viewer's tokens by the same names. */
export interface PictureTheme {
  readonly canvas: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly edge: string;
  readonly label: Readonly<Record<ActorLabel, string>>;
}

/** On paper. */
export const lightTheme: PictureTheme = {
  canvas: '#fbfaf7',
  ink: '#1b1f24',
  muted: '#5e6672',
  line: '#e6e3dc',
  edge: '#878e99',
  label: {
    Official: '#2447b8',
    Person: '#2447b8',
    Government: '#87560b',
    Agency: '#5b9c86',
    Organization: '#5b9c86',
    Cartel: '#e8590c',
    Place: '#3e4a22',
  },
};

/** On a dark screen. */
export const darkTheme: PictureTheme = {
  canvas: '#15181d',
  ink: '#eceae4',
  muted: '#a3abb7',
  line: '#2d333d',
  edge: '#66707f',
  label: {
    Official: '#79c4ff',
    Person: '#79c4ff',
    Government: '#ffd65c',
    Agency: '#b9f2da',
    Organization: '#b9f2da',
    Cartel: '#f2503a',
    Place: '#aeb27f',
  },
};
