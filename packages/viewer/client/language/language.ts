import type { ActorLabel, RelationType } from '@cartograph/model';
import { actorLabelDefinitions, relationDefinition } from '@cartograph/model';
import { signal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import type { WordKey } from './english.ts';
import { english } from './english.ts';
import { fillWords } from './fill-words.ts';
import { spanish } from './spanish.ts';

/** The languages of the page. */
export type Language = 'en' | 'es';

/** The language on the screen: the one chosen, else the browser's, else English. */
export const language: Signal<Language> = signal(firstLanguage());

function firstLanguage(): Language {
  const chosen = localStorage.getItem('cartograph.language');
  if (chosen === 'en' || chosen === 'es') return chosen;
  return navigator.language.startsWith('es') ? 'es' : 'en';
}

/** Changes the language and keeps the choice. */
export function chooseLanguage(chosen: Language): void {
  localStorage.setItem('cartograph.language', chosen);
  document.documentElement.lang = chosen;
  language.value = chosen;
}

/** A phrase in the language on the screen, filled in. */
export const say = (key: WordKey, values?: Readonly<Record<string, string | number>>): string =>
  fillWords((language.value === 'es' ? spanish : english)[key], values);

/** Several things in one phrase: "a, b and c". */
export const listOf = (things: readonly string[]): string =>
  new Intl.ListFormat(language.value === 'es' ? 'es' : 'en-GB', { type: 'conjunction' }).format(things);

/** A count with the language's separators. */
export const count = (n: number): string => new Intl.NumberFormat(language.value).format(n);

/** A day, month or year as people write it; anything else as it is. */
export function day(date: string): string {
  const grain =
    date.length === 10
      ? ({ day: 'numeric', month: 'short' } as const)
      : date.length === 7
        ? ({ month: 'short' } as const)
        : {};
  const time = Date.parse(`${date}${'-01-01'.slice(date.length - 4)}T00:00:00Z`);
  if (!/^\d{4}(-\d\d){0,2}$/.test(date) || Number.isNaN(time)) return date;
  return new Intl.DateTimeFormat(language.value === 'es' ? 'es' : 'en-GB', {
    ...grain,
    year: 'numeric',
    timeZone: 'UTC',
  }).format(time);
}

/** A date below a timeline: a year for its first month, another month by its name, a day by both; the first also says its year. */
export function markWords(date: string, isFirst: boolean): string {
  if (date.length === 7 && date.endsWith('-01')) return date.slice(0, 4);
  if (isFirst) return day(date);
  const grain = date.length === 10 ? ({ day: 'numeric', month: 'short' } as const) : ({ month: 'short' } as const);
  return new Intl.DateTimeFormat(language.value === 'es' ? 'es' : 'en-GB', { ...grain, timeZone: 'UTC' }).format(
    Date.parse(`${date}${'-01'.slice(0, 10 - date.length)}T00:00:00Z`),
  );
}

/** A stretch of days as people write it: "Jan 2023" for a whole month, "2023" for a whole year. */
export function days(start: string, end: string): string {
  if (start === end) return day(start);
  const [year, month] = [start.slice(0, 4), start.slice(0, 7)];
  if (start === `${year}-01-01` && end === `${year}-12-31`) return day(year);
  const lastOfMonth = new Date(Date.UTC(Number(year), Number(month.slice(5)), 0)).toISOString().slice(0, 10);
  return start === `${month}-01` && end === lastOfMonth ? day(month) : `${day(start)} – ${day(end)}`;
}

/** A label's name in the language on the screen. */
export const labelName = (label: ActorLabel): string =>
  actorLabelDefinitions.find((definition) => definition.label === label)?.name[language.value] ?? label;

/** What a relation says, in words: "meets". */
export const relationName = (relation: RelationType): string => relationDefinition(relation).name[language.value];

/** What a relation means, in a sentence. */
export const relationGloss = (relation: RelationType): string => relationDefinition(relation).gloss[language.value];
