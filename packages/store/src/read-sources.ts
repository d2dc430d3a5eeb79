import { parse } from 'yaml';
import type { Reliability, SourceReliability } from './projection/belief.ts';
import { StoreError } from './store-error.ts';

const GRADES: ReadonlySet<unknown> = new Set(['A', 'B', 'C', 'D', 'E', 'F']);

/**
 * Reads `sources.yaml`: a grade of the Admiralty code behind each publisher or domain.
 *
 * ```yaml
 * Daily Ledger: A      # completely reliable
 * example.org: D       # not usually reliable
 * ```
 *
 * Throws a `bad-sources` {@link StoreError} that names the file and the line.
 */
export function readSources(text: string, file = 'sources.yaml'): SourceReliability {
  try {
    return toSources(parse(text));
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new StoreError('bad-sources', `${file} cannot be read: ${why}`);
  }
}

function toSources(sources: unknown): SourceReliability {
  if (sources === null) return {};
  if (typeof sources !== 'object' || Array.isArray(sources))
    refuse('it holds no list of sources; write "Daily Ledger: B"');
  return Object.fromEntries(
    Object.entries(sources as object).map(([source, grade]) => [source, toGrade(source, grade)]),
  );
}

const toGrade = (source: string, grade: unknown): Reliability =>
  GRADES.has(grade)
    ? (grade as Reliability)
    : refuse(`"${source}" has the grade ${JSON.stringify(grade)}; A to F are grades`);

const refuse = (why: string): never => {
  throw new Error(why);
};
