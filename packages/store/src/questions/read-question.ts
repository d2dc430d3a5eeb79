import { StoreError } from '../store-error.ts';

/** A parameter of a saved question. */
export interface QuestionParameter {
  readonly name: string;
  /** What it is where nobody says otherwise. */
  readonly usual?: string | number | boolean;
  readonly meaning: { readonly en: string; readonly es: string };
}

/** A question in a file: `questions/NAME.cypher`. */
export interface SavedQuestion {
  readonly name: string;
  readonly title: { readonly en: string; readonly es: string };
  readonly parameters: readonly QuestionParameter[];
  readonly statement: string;
}

const TITLE = /^\/\/ title(?:\.(es))?: (.+)$/;
const PARAMETER = /^\/\/ parameter(?:\.(es))? (\w+)(?: = (.+?))?: (.+)$/;

/**
 * Reads a saved question: comments give its title and parameters in English and, with `.es`, in Spanish; the rest is
 * one statement. Throws a `bad-question` {@link StoreError} for a file without a title.
 *
 * ```cypher
 * // title: Who met whom
 * // title.es: Quién se reunió con quién
 * // parameter since = "1900-01-01": the first day that counts
 * // parameter.es since: el primer día que cuenta
 * MATCH …
 * ```
 */
export function readQuestion(name: string, text: string): SavedQuestion {
  const titles: Record<string, string> = {};
  const meanings = new Map<string, Record<string, string>>();
  const usual = new Map<string, string | number | boolean>();
  const lines = text.split('\n');
  for (const line of lines) {
    const title = TITLE.exec(line);
    if (title) titles[title[1] ?? 'en'] = title[2] ?? '';
    const parameter = PARAMETER.exec(line);
    if (!parameter) continue;
    const [, language = 'en', of = '', value, meaning = ''] = parameter;
    meanings.set(of, { ...meanings.get(of), [language]: meaning });
    if (value !== undefined) usual.set(of, toValue(name, value));
  }
  const { en } = titles;
  if (en === undefined)
    throw new StoreError('bad-question', `the question ${name} has no title; begin its file with: // title: …`);
  return {
    name,
    title: { en, es: titles['es'] ?? en },
    parameters: [...meanings].map(([of, { en: english = of, es = english }]) => {
      const value = usual.get(of);
      return { name: of, ...(value === undefined ? {} : { usual: value }), meaning: { en: english, es } };
    }),
    statement: lines
      .filter((line) => !line.startsWith('//'))
      .join('\n')
      .trim(),
  };
}

function toValue(name: string, text: string): string | number | boolean {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  } catch {
    // said below
  }
  throw new StoreError(
    'bad-question',
    `the question ${name} has the value ${text}; write a JSON text, number or truth value`,
  );
}
