import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { SavedQuestion, SavedQuestionParameter } from '@cartograph/viewer';

const FOLDER = fileURLToPath(new URL('../../questions/', import.meta.url));

/** The saved questions, by name. */
export async function readQuestions(): Promise<readonly SavedQuestion[]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.cypher')).sort();
  return Promise.all(
    files.map(async (file) => parseQuestion(file.replace(/\.cypher$/, ''), await readFile(`${FOLDER}${file}`, 'utf8'))),
  );
}

function parseQuestion(name: string, source: string): SavedQuestion {
  const comments = source.split('\n').flatMap((line) => /^\/\/ (\S+): (.*)$/.exec(line)?.slice(1, 3) ?? []);
  const headers = comments.flatMap((key, index) =>
    index % 2 === 0 ? [[key, comments[index + 1] ?? ''] as const] : [],
  );
  const titleOf = (language: string): string => headers.find(([key]) => key === language)?.[1] ?? name;
  return {
    name,
    en: titleOf('en'),
    es: titleOf('es'),
    parameters: headers.filter(([key]) => key.startsWith('$')).map(([key, text]) => toParameter(key.slice(1), text)),
    statement: source.replace(/^\/\/.*\n/gm, '').trim(),
  };
}

function toParameter(name: string, text: string): SavedQuestionParameter {
  const [en = '', es = '', standard = ''] = text.split(' | ');
  return { name, en, es, standard };
}
