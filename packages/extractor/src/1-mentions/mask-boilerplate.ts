import type { Boilerplate } from '@cartograph/model';

/** The text with boilerplate blanked, length and line ends kept, so that offsets stay true. */
export function maskBoilerplate(text: string, boilerplate: readonly Boilerplate[]): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of boilerplate) {
    if (start < at) continue;
    masked += text.slice(at, start) + text.slice(start, end).replace(/[^\n]/g, ' ');
    at = end;
  }
  return masked + text.slice(at);
}
