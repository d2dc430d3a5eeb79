import { attributionsTable } from './attributions-table.ts';
import { contextsTable } from './contexts-table.ts';
import { coreferenceTable } from './coreference-table.ts';
import { datesTable } from './dates-table.ts';
import { eventsTable } from './events-table.ts';
import { modesTable } from './modes-table.ts';
import { moodsTable } from './moods-table.ts';
import { officesTable } from './offices-table.ts';
import { quantitiesTable } from './quantities-table.ts';
import { quotesTable } from './quotes-table.ts';
import type { Table } from './table-result.ts';
import { timesTable } from './times-table.ts';

/** Every table of this folder, in the order in which they are printed. */
export const tables: readonly Table[] = [
  officesTable,
  coreferenceTable,
  quotesTable,
  attributionsTable,
  moodsTable,
  eventsTable,
  datesTable,
  timesTable,
  modesTable,
  contextsTable,
  quantitiesTable,
];
