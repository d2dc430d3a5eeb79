import type { TableResult } from './table-result.ts';

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** The lines of one table: its figures, and its wrong rows where asked for. */
export function describeTable({ name, rows, measures, wrong }: TableResult, withErrors: boolean): readonly string[] {
  return [
    ...measures.map((measure) => `${name.padEnd(12)} ${String(rows).padStart(4)} rows  ${measure.name.padEnd(34)} ${percent(measure.score).padStart(7)}   guessing nothing ${percent(measure.nothing)}`),
    ...(withErrors ? wrong.map((line) => `    ${line}`) : []),
  ];
}
