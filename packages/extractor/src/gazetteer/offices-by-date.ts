import { compareCodeUnits } from '@cartograph/model';
import type { KnownOffice } from './known-actor.ts';

const floor = (date: string): string =>
  `${date}-01-01`.slice(0, date.length === 7 ? 7 : 10).concat(date.length === 7 ? '-01' : '');
const ceiling = (date: string): string =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;

/** Whether an office was held on a day; a month or year alone counts as held in all of it. */
export const isInForce = (office: KnownOffice, date: string): boolean =>
  (office.start === undefined || (office.start.length === 10 ? office.start : floor(office.start)) <= ceiling(date)) &&
  (office.end === undefined || floor(date) < ceiling(office.end));

/** The latest start first. */
export const byLatestStart = (a: KnownOffice, b: KnownOffice): number =>
  compareCodeUnits(b.start ?? '', a.start ?? '') || compareCodeUnits(a.person, b.person);
