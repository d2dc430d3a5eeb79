import { spansOverlap } from '@cartograph/model';
import type { FoundTime } from '../../src/3-clauses/times/find-times.ts';
import type { ExtractorParts } from '../../src/extract.ts';
import { readDocument } from '../../src/extract.ts';
import type { GumDate } from './gum-dates.ts';
import { gumDates } from './gum-dates.ts';
import type { GumDocument } from './read-gum.ts';

/** How well dates are found (any overlap) and read (the same days). */
export interface DateScore {
  gold: number;
  found: number;
  right: number;
  valued: number;
  readonly errors: string[];
}

const isSameValue = ({ when, from, to }: GumDate, time: FoundTime): boolean => {
  if (when !== undefined) return time.value === (when.startsWith('--') ? `XXXX-${when.slice(2)}` : when) || (time.from === when && time.to === when);
  return time.from === from && time.to === to;
};

/** Measures dates on documents of GUM with its own trees; times without days are not counted, for GUM marks only dates. */
export function scoreGumDates(parts: ExtractorParts, documents: readonly GumDocument[]): DateScore {
  const score: DateScore = { gold: 0, found: 0, right: 0, valued: 0, errors: [] };
  for (const document of documents) {
    const parser = { modelHash: 'gold', parse: () => document.sentences };
    const { times } = readDocument(
      { ...parts, parser },
      { text: document.text, ...(document.publishedAt === undefined ? {} : { publishedAt: document.publishedAt }) },
    );
    const gold = gumDates(document);
    const open = new Set(gold);
    score.gold += gold.length;
    for (const time of times.filter(({ type, from }) => type === 'DATE' && from !== undefined)) {
      score.found += 1;
      const date = [...open].find((one) => spansOverlap(one, time));
      if (!date) {
        score.errors.push(`extra ${time.text} = ${time.value}`);
        continue;
      }
      open.delete(date);
      score.right += 1;
      if (isSameValue(date, time)) score.valued += 1;
      else score.errors.push(`value ${time.text} = ${time.value} ${time.from}..${time.to}, want ${date.when ?? `${date.from}..${date.to}`} on ${document.publishedAt}: ${document.text.slice(Math.max(0, time.start - 50), time.end + 20).replace(/\s+/g, ' ')}`);
    }
    for (const date of open) score.errors.push(`missed ${document.text.slice(date.start, date.end)} = ${date.when ?? `${date.from}..${date.to}`}`);
  }
  return score;
}
