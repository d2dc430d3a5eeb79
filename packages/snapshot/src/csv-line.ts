import { joinList } from './join-list.ts';

/** A record of RFC 4180. */
export const toCsvLine = (cells: readonly string[]): string => `${cells.join(',')}\r\n`;

/** A value as a cell: nothing for what is absent, `""` for an empty text, lists as in {@link joinList}. */
export function toCsvCell(value: unknown): string {
  if (value === undefined) return '';
  const text = Array.isArray(value) ? joinList(value) : String(value);
  return text === '' || /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
