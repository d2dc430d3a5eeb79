import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { QueryValue } from '@cartograph/model';
import type { SavedQuestion } from '../questions/read-question.ts';
import { readQuestion } from '../questions/read-question.ts';

const FOLDER = fileURLToPath(new URL('../../../../questions/', import.meta.url));

/** The questions of the folder `questions/`, by name. */
export const savedQuestions = (): SavedQuestion[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => readQuestion(file.slice(0, -'.cypher'.length), readFileSync(FOLDER + file, 'utf8')));

/** The parameters of a question where nobody says otherwise. */
export const usualParameters = (question: SavedQuestion): Record<string, QueryValue> =>
  Object.fromEntries(question.parameters.map(({ name, usual = null }) => [name, usual]));
