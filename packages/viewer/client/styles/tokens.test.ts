import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** The six-digit colours of one look. */
function tokensOf(selector: string): ReadonlyMap<string, string> {
  const block = css.slice(css.indexOf(selector)).split('}')[0] ?? '';
  return new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]));
}

const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** The contrast ratio of WCAG 2.2. */
const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

const grounds = ['canvas', 'panel', 'raised'];
const text: readonly (readonly [string, readonly string[]])[] = [
  ['ink', [...grounds, 'mark', 'mark-strong', 'accent-soft']],
  ['muted', grounds],
  ['quiet', grounds],
  ['accent', [...grounds, 'accent-soft']],
  ['alert', ['canvas', 'panel']],
];
const marks = ['edge', 'edge-strong', 'person', 'government', 'agency', 'cartel', 'place', 'accent', 'alert', 'violet'];

describe.each([
  ['light', ':root'],
  ['dark', "[data-theme='dark']"],
])('the %s look', (_, selector) => {
  const tokens = tokensOf(selector);
  const of = (name: string): string => tokens.get(name) ?? '';

  it.each(text.flatMap(([front, backs]) => backs.map((back) => [front, back] as const)))(
    'reads %s on %s at 4.5 : 1 or better',
    (front, back) => {
      expect(contrast(of(front), of(back))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(marks)('shows %s on the canvas and the panel at 3 : 1 or better', (name) => {
    expect(contrast(of(name), of('canvas'))).toBeGreaterThanOrEqual(3);
    expect(contrast(of(name), of('panel'))).toBeGreaterThanOrEqual(3);
  });

  it('reads the strong button, canvas on ink', () => {
    expect(contrast(of('canvas'), of('ink'))).toBeGreaterThanOrEqual(4.5);
  });
});
