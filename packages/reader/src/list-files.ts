import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isNamedLikeArticles } from './choose-format.ts';
import { ReaderError } from './reader-error.ts';

/** A file to read: `name` as the person would write it, `path` absolute. */
export interface ListedFile {
  readonly name: string;
  readonly path: string;
}

/** Metadata and gold annotations beside articles, and notes about the folder, are no articles. */
const NO_ARTICLE = /\.(?:gold|meta)\.json$|(?:^|\/)(?:readme|license|changelog)(?:\.[^/]*)?$/i;

/** Whether a file is metadata, gold or a note that stands beside articles. */
export const isNoArticle = (name: string): boolean => NO_ARTICLE.test(name);

const GLOB_CHARACTER = /[*?[\]{}]/;

/**
 * The files of an input: the file itself, the articles of a folder (and of the folders in it), what a glob matches;
 * in code-unit order. Throws a ReaderError `missing` or `empty`.
 */
export async function listFiles(input: string): Promise<readonly ListedFile[]> {
  const found = await stat(input).catch((cause: unknown) => cause as NodeJS.ErrnoException);
  if (!(found instanceof Error))
    return found.isDirectory() ? listFolder(input) : [{ name: input, path: resolve(input) }];
  if (found.code !== 'ENOENT' && found.code !== 'ENOTDIR') {
    throw new ReaderError('unreadable', `cannot be opened (${found.code ?? found.message}); check its permissions`, {
      cause: found,
    });
  }
  if (GLOB_CHARACTER.test(input)) return listGlob(input);
  throw new ReaderError('missing', 'is not there; check the path');
}

async function listFolder(folder: string): Promise<readonly ListedFile[]> {
  const names = await findFiles('**/*', folder);
  const files = names
    .filter((name) => !isNoArticle(name) && isNamedLikeArticles(name))
    .map((name) => ({ name: `${folder.replace(/\/+$/, '')}/${name}`, path: resolve(folder, name) }));
  if (files.length === 0)
    throw new ReaderError('empty', 'is a folder without articles (.txt, .md, .html, .pdf, .docx, .jsonl …)');
  return files;
}

async function listGlob(pattern: string): Promise<readonly ListedFile[]> {
  const names = await findFiles(pattern, process.cwd());
  const files = names.filter((name) => !isNoArticle(name)).map((name) => ({ name, path: resolve(name) }));
  if (files.length === 0) throw new ReaderError('missing', 'matches no article; check the pattern');
  return files;
}

async function findFiles(pattern: string, cwd: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  const names = await glob(pattern, {
    cwd,
    onlyFiles: true,
    dot: false,
    expandDirectories: false,
    ignore: ['**/node_modules/**'],
  });
  return names.sort();
}
