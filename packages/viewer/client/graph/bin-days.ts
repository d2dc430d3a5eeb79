import type { ViewDocument } from '../view/view-document.ts';
import type { GraphData } from './graph-data.ts';
import { daysOf, passesFact, visibleGraph } from './visible-graph.ts';

/** A bar of the timeline: how many claims of the view fall on its days. */
export interface DayBin {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** Whether the time window holds it. */
  readonly isIn: boolean;
}

/** The timeline's bars over all days of the view, and how many claims have no day. */
export interface Timeline {
  readonly bins: readonly DayBin[];
  readonly undated: number;
}

const DAY = 86_400_000;
const toTime = (date: string): number =>
  Date.parse(`${date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date}T00:00:00Z`);
const toDate = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Bins the claims of the view, without its time window, by its clock; at most `most` bars of equal length. */
export function binDays(data: GraphData, view: ViewDocument, most: number): Timeline {
  const open: ViewDocument = { ...view, window: null };
  const dates: number[] = [];
  let undated = 0;
  for (const { edge } of visibleGraph(data, open).edges) {
    for (const fact of data.facts.get(edge.id) ?? []) {
      if (!passesFact(fact, data, open)) continue;
      const days = daysOf(fact, view.clock);
      const time = days ? toTime(days[0]) : NaN;
      if (Number.isNaN(time)) undated++;
      else dates.push(time);
    }
  }
  return {
    bins: toBins(
      dates.sort((a, b) => a - b),
      view,
      most,
    ),
    undated,
  };
}

function toBins(dates: readonly number[], view: ViewDocument, most: number): readonly DayBin[] {
  const first = dates[0];
  const last = dates[dates.length - 1];
  if (first === undefined || last === undefined) return [];
  const step = Math.max(1, Math.ceil((last - first + DAY) / DAY / most)) * DAY;
  const counts = Array.from({ length: Math.ceil((last - first + DAY) / step) }, () => 0);
  for (const date of dates) {
    const place = Math.floor((date - first) / step);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts.map((count, place) => {
    const from = toDate(first + place * step);
    const to = toDate(first + (place + 1) * step - DAY);
    return { from, to, count, isIn: !view.window || (to >= view.window.from && from <= view.window.to) };
  });
}
