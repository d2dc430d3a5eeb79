import type { ActorLabel } from '@cartograph/model';
import type { PictureTheme } from './theme.ts';

type Draw = (x: number, y: number, radius: number, color: string, theme: PictureTheme) => string;

/** Two decimals at most, so that equal pictures are equal bytes and files stay small. */
export const round = (value: number): string => String(Math.round(value * 100) / 100);

const polygon = (points: readonly (readonly [number, number])[], attributes: string): string =>
  `<polygon points="${points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ')}" ${attributes}/>`;

const hexagon = (x: number, y: number, r: number): readonly (readonly [number, number])[] => [
  [x - r / 2, y - r * 0.87],
  [x + r / 2, y - r * 0.87],
  [x + r, y],
  [x + r / 2, y + r * 0.87],
  [x - r / 2, y + r * 0.87],
  [x - r, y],
];

const rim = (theme: PictureTheme): string => `stroke="${theme.canvas}" stroke-width="2"`;

const shapes: Readonly<Record<ActorLabel, Draw>> = {
  // an official has a ring that a person has not
  Official: (x, y, r, color, theme) =>
    `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" fill="${theme.canvas}" stroke="${color}" stroke-width="1.6"/><circle cx="${round(x)}" cy="${round(y)}" r="${round(r * 0.68)}" fill="${color}"/>`,
  Person: (x, y, r, color, theme) =>
    `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" fill="${color}" ${rim(theme)}/>`,
  Government: (x, y, r, color, theme) =>
    `<rect x="${round(x - r * 0.88)}" y="${round(y - r * 0.88)}" width="${round(r * 1.76)}" height="${round(r * 1.76)}" rx="${round(r * 0.4)}" fill="${color}" ${rim(theme)}/>`,
  Agency: (x, y, r, color, theme) => polygon(hexagon(x, y, r), `fill="${color}" ${rim(theme)}`),
  Organization: (x, y, r, color, theme) =>
    polygon(hexagon(x, y, r * 0.92), `fill="${theme.canvas}" stroke="${color}" stroke-width="2.4"`),
  Cartel: (x, y, r, color, theme) =>
    polygon(
      [
        [x, y - r],
        [x + r, y + r * 0.85],
        [x - r, y + r * 0.85],
      ],
      `fill="${color}" ${rim(theme)}`,
    ),
  Place: (x, y, r, color, theme) =>
    polygon(
      [
        [x, y - r],
        [x + r, y],
        [x, y + r],
        [x - r, y],
      ],
      `fill="${color}" ${rim(theme)}`,
    ),
};

/** The shape and colour that say an actor's label, around a middle. */
export const drawShape = (label: ActorLabel, x: number, y: number, radius: number, theme: PictureTheme): string =>
  shapes[label](x, y, radius, theme.label[label], theme);
