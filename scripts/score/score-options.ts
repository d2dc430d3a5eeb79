import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** What `pnpm score` was asked for. */
export interface ScoreOptions {
  readonly folders: readonly string[];
  /** True for the articles that are to be scored. */
  readonly wants: (name: string) => boolean;
  readonly errors: boolean;
  readonly curve: boolean;
  readonly json: boolean;
  readonly tables: boolean;
}

/** The usage line. */
export const scoreUsage =
  'pnpm score [GOLD_DIR…] [--only FILE | --skip FILE] [--errors] [--curve] [--json] [--tables]   (FILE lists names of articles; without GOLD_DIR: samples/)';

const samples = fileURLToPath(new URL('../../samples', import.meta.url));
const namesIn = (path: string): ReadonlySet<string> => new Set(readFileSync(path, 'utf8').split(/\s+/).filter(Boolean));

function filterBy(only: string | undefined, skip: string | undefined): ScoreOptions['wants'] {
  if (only !== undefined) {
    const names = namesIn(only);
    return (name) => names.has(name);
  }
  const skipped = skip === undefined ? new Set<string>() : namesIn(skip);
  return (name) => !skipped.has(name);
}

/**
 * Reads the command's arguments.
 * @throws for an option that does not exist.
 */
export function readScoreOptions(args: readonly string[]): ScoreOptions {
  const flag = { type: 'boolean', default: false } as const;
  const { values, positionals } = parseArgs({
    args: args.filter((arg) => arg !== '--'),
    allowPositionals: true,
    options: {
      only: { type: 'string' },
      skip: { type: 'string' },
      errors: flag,
      curve: flag,
      json: flag,
      tables: flag,
    },
  });
  const { only, skip, errors, curve, json, tables } = values;
  return {
    folders: positionals.length > 0 ? positionals : [samples],
    wants: filterBy(only, skip),
    errors,
    curve,
    json,
    tables,
  };
}
