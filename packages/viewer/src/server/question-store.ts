import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SavedQuestion } from '../api/saved-question.ts';

/** Keeps the questions that people save in the page, by name. */
export interface QuestionStore {
  /** By name, in code-unit order. */
  list(): Promise<readonly SavedQuestion[]>;
  /** Keeps a question in the place of an earlier one of its name. */
  save(question: SavedQuestion): Promise<void>;
  /** Whether there was one to remove. */
  remove(name: string): Promise<boolean>;
}

/** In memory, or in the file `questions.json` of a folder, where they stay. */
export function openQuestionStore(folder?: string): QuestionStore {
  let known: Promise<Map<string, SavedQuestion>> | undefined;
  let written = Promise.resolve();
  const all = (): Promise<Map<string, SavedQuestion>> => (known ??= readQuestions(folder));
  const write = (questions: ReadonlyMap<string, SavedQuestion>): Promise<void> => {
    // One after another: the last one written is the last one asked for.
    written = written.catch(() => undefined).then(() => writeQuestions(folder, [...questions.values()]));
    return written;
  };
  return {
    list: async () => [...(await all()).values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    save: async (question) => write((await all()).set(question.name, question)),
    remove: async (name) => {
      const questions = await all();
      if (!questions.delete(name)) return false;
      await write(questions);
      return true;
    },
  };
}

const FILE = 'questions.json';

async function readQuestions(folder: string | undefined): Promise<Map<string, SavedQuestion>> {
  if (folder === undefined) return new Map();
  const text = await readFile(join(folder, FILE), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '[]';
    throw error;
  });
  return new Map((JSON.parse(text) as readonly SavedQuestion[]).map((question) => [question.name, question]));
}

async function writeQuestions(folder: string | undefined, questions: readonly SavedQuestion[]): Promise<void> {
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  const file = join(folder, FILE);
  // Whole or not at all, also when the process ends meanwhile.
  await writeFile(`${file}.new`, `${JSON.stringify(questions, null, 1)}\n`);
  await rename(`${file}.new`, file);
}
