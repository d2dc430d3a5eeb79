import type { GraphSource } from '@cartograph/model';
import { stableJson } from '@cartograph/model';
import type { ExportOptions } from './export-format.ts';
import type { ExportRecord } from './export-record.ts';
import { exportRecords } from './export-record.ts';

/** An element as one line: what it is, a blank, its JSON. Equal elements are equal lines. */
export const toGraphLine = ({ kind, value }: ExportRecord): string => `${kind} ${stableJson(value)}`;

/** The element that a line holds. Throws a SyntaxError for a line that holds none. */
export function fromGraphLine(line: string): ExportRecord {
  const gap = line.indexOf(' ');
  return { kind: line.slice(0, gap), value: JSON.parse(line.slice(gap + 1)) } as ExportRecord;
}

/** The whole graph as lines. */
export async function* graphLines(source: GraphSource, options: ExportOptions = {}): AsyncGenerator<string> {
  for await (const record of exportRecords(source, options)) yield toGraphLine(record);
}
