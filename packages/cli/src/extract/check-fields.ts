import type { FieldNames } from '@cartograph/reader';
import { CliError } from '../cli-error.ts';

const OURS = ['id', 'text', 'title', 'url', 'publisher', 'author', 'publishedAt', 'language'];

/** `--fields text=body,title=headline.main` as a mapping. Throws a CliError `usage`. */
export function checkFields(text: string | undefined): FieldNames | undefined {
  if (text === undefined) return undefined;
  const pairs = text.split(',').map((pair) => /^\s*(\w+)\s*=\s*(\S.*?)\s*$/.exec(pair)?.slice(1, 3) ?? [pair]);
  const wrong = pairs.find(([name = '', theirs]) => theirs === undefined || !OURS.includes(name));
  if (wrong) {
    throw new CliError(
      'usage',
      `--fields ${wrong[0]?.trim() ?? ''} maps no field; write it as text=body,title=head with ${OURS.join(', ')}`,
    );
  }
  return Object.fromEntries(pairs as [string, string][]);
}
