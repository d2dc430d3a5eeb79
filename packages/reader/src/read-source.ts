import type { Document } from '@cartograph/model';
import { zipMembers } from './archives/zip-members.ts';
import type { SourceKind } from './choose-format.ts';
import { chooseFormat, formatByName, isNamedLikeArticles, isStreamed } from './choose-format.ts';
import { withLanguage } from './detect-language.ts';
import type { FormatOptions } from './formats/format.ts';
import { isNoArticle } from './list-files.ts';
import { ReaderError, toReaderError } from './reader-error.ts';
import type { Source } from './source.ts';
import { withBoilerplate } from './with-boilerplate.ts';

/** One document of an input, or what is wrong with it; `input` is the source's name, with the line or part where it holds many. */
export type ReadOutcome =
  | { readonly input: string; readonly document: Document; readonly isOneOfMany: boolean }
  | { readonly input: string; readonly error: ReaderError };

/** Reads the documents of a source; what cannot be read is reported in its place. */
export async function* readSource(source: Source, options: FormatOptions = {}): AsyncGenerator<ReadOutcome> {
  try {
    const kind = await kindOf(source);
    yield* kind === 'zip' ? readZip(source, options) : readFormat(source, kind, options);
  } catch (error) {
    yield { input: source.name, error: toReaderError(error) };
  }
}

async function kindOf(source: Source): Promise<SourceKind> {
  const named = formatByName(source.name);
  if (named !== undefined && isStreamed(named)) return named;
  const bytes = await source.bytes();
  if (bytes.length === 0) throw new ReaderError('empty', 'is empty; give a file with an article in it');
  return chooseFormat(source, bytes);
}

async function* readFormat(
  source: Source,
  format: Exclude<SourceKind, 'zip'>,
  options: FormatOptions,
): AsyncGenerator<ReadOutcome> {
  for await (const outcome of format.read(source, options)) {
    const input = outcome.part === undefined ? source.name : `${source.name}, ${outcome.part}`;
    if ('document' in outcome)
      yield { input, document: withBoilerplate(withLanguage(outcome.document)), isOneOfMany: format.holdsMany };
    else yield { input, error: outcome.error };
  }
}

async function* readZip(source: Source, options: FormatOptions): AsyncGenerator<ReadOutcome> {
  let isEmpty = true;
  for await (const member of zipMembers(source)) {
    if (isNoArticle(member.name) || !isNamedLikeArticles(member.name)) continue;
    isEmpty = false;
    if (/\.zip$/i.test(member.name)) {
      yield {
        input: member.name,
        error: new ReaderError('unsupported', 'is a ZIP in a ZIP, which is not opened; unpack the outer one'),
      };
      continue;
    }
    for await (const outcome of readSource(member, options))
      yield 'document' in outcome ? { ...outcome, isOneOfMany: true } : outcome;
  }
  if (isEmpty) throw new ReaderError('empty', 'is a ZIP without articles (.txt, .md, .html, .pdf, .docx, .jsonl …)');
}
