import type { QueryValue } from '@cartograph/model';
import { CliError } from '../cli-error.ts';

/** `name=value` pairs as parameters; a value that is JSON is taken as such, anything else is text. Throws a CliError `usage`. */
export function readParameters(pairs: readonly string[]): Readonly<Record<string, QueryValue>> {
  return Object.fromEntries(pairs.map(readParameter));
}

function readParameter(pair: string): readonly [string, QueryValue] {
  const match = /^\$?([A-Za-z_]\w*)=([\s\S]*)$/.exec(pair);
  if (!match) throw new CliError('usage', `--param ${pair} is no parameter; write it as name=value`);
  const [, name = '', value = ''] = match;
  return [name, parseValue(value)];
}

function parseValue(value: string): QueryValue {
  try {
    return JSON.parse(value) as QueryValue;
  } catch {
    return value;
  }
}
