import type { Quantity } from '@cartograph/model';
import { quantityOf } from '../src/4-claims/quantity-of.ts';
import type { ExtractorParts } from '../src/extract.ts';
import { eventAt } from './event-at.ts';
import { readRows } from './read-rows.ts';
import type { Table } from './table-result.ts';
import { shareOf } from './table-result.ts';

interface QuantityRow {
  readonly text: string;
  readonly trigger: string;
  readonly quantityText: string | null;
  readonly value: number | null;
  readonly unit: string | null;
}

function quantitySaid(parts: ExtractorParts, { text, trigger }: QuantityRow): Quantity | undefined {
  const { claim, tree, clause } = eventAt(parts, { text }, trigger);
  if (claim) return claim.quantity;
  return tree && clause ? quantityOf(tree, text, clause) : undefined;
}

/** How much or how many an event is about: words, value and unit, all three. */
export const quantitiesTable: Table = (parts) => {
  const rows = readRows<QuantityRow>('quantities').map((row) => {
    const said = quantitySaid(parts, row);
    const isValueRight = (said?.value ?? null) === row.value && (said?.unit ?? null) === row.unit;
    return { row, said, isValueRight, isRight: isValueRight && (said?.text ?? null) === row.quantityText };
  });
  const nothing = shareOf(rows, ({ row }) => row.value === null);
  return {
    name: 'quantities',
    rows: rows.length,
    measures: [
      { name: 'words, value and unit', score: shareOf(rows, ({ isRight }) => isRight), nothing },
      { name: 'value and unit', score: shareOf(rows, ({ isValueRight }) => isValueRight), nothing },
    ],
    wrong: rows
      .filter(({ isRight }) => !isRight)
      .map(({ row, said }) => `${said ? `${said.text} = ${said.value} ${said.unit}` : 'none'}, want ${row.quantityText === null ? 'none' : `${row.quantityText} = ${row.value} ${row.unit}`}: ${row.text}`),
  };
};
