import { readFileSync } from 'node:fs';

/** The rows of a table of this folder, by its name; README.md tells what they hold. */
export function readRows<Row>(name: string): readonly Row[] {
  return JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8')) as readonly Row[];
}
