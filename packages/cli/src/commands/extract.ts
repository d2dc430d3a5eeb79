import { Option } from 'commander';
import type { AddCommand } from './command.ts';
import { examples } from './command.ts';

/** The options of `extract`. */
export interface ExtractOptions {
  readonly stdin?: boolean;
  readonly publishedAt?: string;
  readonly format?: 'text' | 'json' | 'jsonl';
  readonly gazetteer?: string;
  readonly withText?: boolean;
  readonly fields?: string;
  readonly allowNetwork?: boolean;
}

/** Declares `cartograph extract`. */
export const addExtract: AddCommand = (program, act) => {
  program
    .command('extract')
    .summary('read articles and print who did or said what to whom')
    .description('Reads articles and prints their actors and claims, each with its sentence. Stores nothing.')
    .argument('[file...]', 'articles: text, Markdown, HTML, PDF, JSON Lines …; folders and globs too')
    .option('--stdin', 'read JSON Lines from standard input, one document a line')
    .option('--published-at <date>', 'the day of publication, 2025-03-01; relative times need it')
    .addOption(new Option('--format <format>', 'text on a terminal, else jsonl').choices(['text', 'json', 'jsonl']))
    .option('--gazetteer <folder>', 'facts of your own: .tsv files that are added to ours')
    .option('--fields <map>', 'the names of the fields in JSON and tables: text=body,title=head')
    .option('--allow-network', 'fetch the pages and feeds among the inputs')
    .option('--with-text', 'print the text with each extraction, for what feeds a store')
    .addHelpText(
      'after',
      examples(
        'cartograph extract article.txt --published-at 2025-03-01',
        'cartograph extract articles/*.html --format jsonl > extractions.jsonl',
        'cartograph extract --stdin --format jsonl < documents.jsonl',
      ),
    )
    .action(
      act<ExtractOptions>(async (session, args, options) => {
        const { extractInputs } = await import('../extract/extract-inputs.ts');
        return extractInputs(session, args, options);
      }),
    );
};
