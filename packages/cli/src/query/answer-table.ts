import type { QueryAnswer, QueryValue } from '@cartograph/model';
import type { Paint } from '../session/paint.ts';

const MAX_WIDTH = 60;

/** An answer as a table for people: columns aligned, long cells cut. */
export function toTextTable(answer: QueryAnswer, paint: Paint): string {
  const rows = answer.rows.map((row) => row.map((value) => cut(toCell(value).replace(/\s+/g, ' '))));
  const widths = answer.columns.map((column, index) =>
    Math.max(column.length, ...rows.map((row) => row[index]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd();
  const count = `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`;
  return `${[
    paint('bold', line(answer.columns)),
    widths.map((width) => '-'.repeat(width)).join('  '),
    ...rows.map(line),
    paint('dim', `(${count}${answer.truncated ? ', more left out' : ''})`),
  ].join('\n')}\n`;
}

const cut = (cell: string): string => (cell.length > MAX_WIDTH ? `${cell.slice(0, MAX_WIDTH - 1)}…` : cell);

/** An answer as CSV (RFC 4180), a header line first. */
export function toCsvTable(answer: QueryAnswer): string {
  const lines = [answer.columns, ...answer.rows.map((row) => row.map(toCell))];
  return lines.map((cells) => `${cells.map(quote).join(',')}\r\n`).join('');
}

const quote = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);

function toCell(value: QueryValue): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return `[${value.map(toCell).join(', ')}]`;
  const { id, label, type, from, to, properties } = value;
  if (typeof label === 'string' && typeof id === 'string') return `(${nameOf(properties) ?? id}:${label})`;
  if (typeof type === 'string' && properties !== undefined)
    return `${toCell(from ?? null)} -[${type}]-> ${toCell(to ?? null)}`;
  return JSON.stringify(value);
}

const isList = (value: QueryValue): value is readonly QueryValue[] => Array.isArray(value);

function nameOf(properties: QueryValue | undefined): string | undefined {
  if (properties === null || typeof properties !== 'object' || isList(properties)) return undefined;
  const name = properties['name'] ?? properties['title'];
  return typeof name === 'string' ? name : undefined;
}
