import type { Document } from '@cartograph/model';
import { gunzipSource } from './archives/gunzip-source.ts';
import { zipMembers } from './archives/zip-members.ts';
import type { SourceKind } from './choose-format.ts';
import { chooseFormat, formatByName, isNamedLikeArticles, isStreamed } from './choose-format.ts';
import { withLanguage } from './detect-language.ts';
import type { Fetcher } from './fetch/create-fetcher.ts';
import type { Format, FormatOptions, LinkOutcome } from './formats/format.ts';
import { isNoArticle } from './list-files.ts';
import { ReaderError, toReaderError } from './reader-error.ts';
import type { Source } from './source.ts';
import { withBoilerplate } from './with-boilerplate.ts';

/** One document of an input, or what is wrong with it; `input` is the source's name, with the line or part where it holds many. */
export type ReadOutcome =
  | { readonly input: string; readonly document: Document; readonly isOneOfMany: boolean }
  | { readonly input: string; readonly error: ReaderError };

/** How sources are read: what the person says, and how addresses are fetched where the network is allowed. */
export interface SourceOptions extends FormatOptions {
  readonly fetcher?: Fetcher;
  /** How many sitemaps led here. */
  readonly depth?: number;
  /** How many archives were unpacked on the way here. */
  readonly unpacked?: number;
}

/** Reads the documents of a source; what cannot be read is reported in its place. */
export async function* readSource(source: Source, options: SourceOptions = {}): AsyncGenerator<ReadOutcome> {
  try {
    yield* readWhole(source, options);
  } catch (error) {
    yield { input: source.name, error: toReaderError(error) };
  }
}

async function* readWhole(source: Source, options: SourceOptions): AsyncGenerator<ReadOutcome> {
  const named = formatByName(source.name);
  if (named !== undefined && isStreamed(named, source.name)) return yield* readFormat(source, named, options);
  const bytes = await source.bytes();
  if (bytes.length === 0) throw new ReaderError('empty', 'is empty; give a file with an article in it');
  const kind: SourceKind = await chooseFormat(source, bytes);
  if (kind === 'gzip') yield* readWhole(await gunzipSource(source), unpacked(options));
  else if (kind === 'zip') yield* readZip(source, unpacked(options));
  else yield* readFormat(source, kind, options);
}

/** Archives in archives in archives hold no articles; some hold themselves. */
const MAX_UNPACKED = 3;

function unpacked({ unpacked: times = 0, ...options }: SourceOptions): SourceOptions {
  if (times >= MAX_UNPACKED)
    throw new ReaderError('unsupported', 'is an archive too deep in archives; unpack the outer ones');
  return { ...options, unpacked: times + 1 };
}

async function* readFormat(source: Source, format: Format, options: SourceOptions): AsyncGenerator<ReadOutcome> {
  for await (const outcome of format.read(source, options)) {
    if ('source' in outcome) yield* asOneOfMany(readSource(outcome.source, unpacked(options)));
    else if ('link' in outcome) yield* readLink(source, outcome, options);
    else {
      const { part } = outcome;
      const input = part === undefined ? source.name : `${source.name}, ${part}`;
      if ('error' in outcome) yield { input, error: outcome.error };
      else
        yield {
          input,
          document: withBoilerplate(withLanguage(outcome.document)),
          isOneOfMany: format.holdsMany || part !== undefined,
        };
    }
  }
}

/** Sitemaps name sitemaps that name pages; deeper is a trap. */
const MAX_DEPTH = 3;

async function* readLink(
  source: Source,
  { link, given }: LinkOutcome,
  options: SourceOptions,
): AsyncGenerator<ReadOutcome> {
  const { fetcher, depth = 0 } = options;
  // one line for a whole sitemap, not one a page
  if (!fetcher) throw new ReaderError('network-off', 'lists pages on the network, which is off; add --allow-network');
  if (depth >= MAX_DEPTH) throw new ReaderError('network', 'is a sitemap too many steps from where reading began');
  try {
    const page = await fetcher.fetchSource(link);
    for await (const outcome of readSource(page, { ...options, depth: depth + 1 }))
      yield 'document' in outcome
        ? { ...outcome, document: { ...given, ...outcome.document }, isOneOfMany: true }
        : outcome;
  } catch (error) {
    yield { input: `${source.name}, ${link}`, error: toReaderError(error) };
  }
}

async function* readZip(source: Source, options: SourceOptions): AsyncGenerator<ReadOutcome> {
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
    yield* asOneOfMany(readSource(member, options));
  }
  if (isEmpty) throw new ReaderError('empty', 'is a ZIP without articles (.txt, .md, .html, .pdf, .docx, .jsonl …)');
}

async function* asOneOfMany(outcomes: AsyncIterable<ReadOutcome>): AsyncGenerator<ReadOutcome> {
  for await (const outcome of outcomes) yield 'document' in outcome ? { ...outcome, isOneOfMany: true } : outcome;
}
