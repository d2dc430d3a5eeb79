import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../../cli/questions/', import.meta.url));

/** A saved question of the command line, with the values that its parameters usually have. */
export interface SavedQuestion {
  readonly name: string;
  readonly statement: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** The questions that the command line saves: each must run unchanged on every database. */
export const savedQuestions = (): SavedQuestion[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => {
      const text = readFileSync(FOLDER + file, 'utf8');
      const parameters = [...text.matchAll(/^\/\/ \$(\w+): .* \| .* \| (.*)$/gm)].map(([, name = '', usual = '']) => [
        name,
        usual,
      ]);
      return { name: file.slice(0, -'.cypher'.length), statement: text, parameters: Object.fromEntries(parameters) };
    });
