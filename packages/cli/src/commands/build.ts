import type { AddCommand } from './command.ts';
import { examples } from './command.ts';

/** The options of `build`. */
export interface BuildOptions {
  readonly publishedAt?: string;
  readonly publisher?: string;
  readonly language?: string;
  readonly gazetteer?: string;
  readonly workers?: string;
  readonly allowNetwork?: boolean;
  readonly fields?: string;
  readonly watch?: boolean;
  readonly resume?: boolean;
  readonly sources?: string;
}

/** Declares `cartograph build`. */
export const addBuild: AddCommand = (program, act) => {
  program
    .command('build')
    .summary('read articles into the graph')
    .description(
      'Reads articles, extracts their claims and saves them. What has not changed since the last time is left as it is.',
    )
    .argument('<input...>', 'files, folders, globs, addresses, or - for JSON Lines on standard input')
    .option('--published-at <date>', 'the day of publication of all inputs, 2025-03-01')
    .option('--publisher <name>', 'the outlet of all inputs')
    .option('--language <code>', 'the language of all inputs, en')
    .option('--gazetteer <folder>', 'facts of your own: .tsv files that are added to ours')
    .option('--workers <n>', 'threads to extract in; as many as there are cores from the twentieth article on')
    .option('--fields <map>', 'the names of the fields in JSON and tables: text=body,title=head')
    .option('--sources <file>', 'how far outlets are trusted: a YAML file with lines such as Daily Ledger: B (A to F)')
    .option('--allow-network', 'fetch the pages and feeds among the inputs')
    .option('--watch', 'go on: read what appears or changes in these folders, until Ctrl-C')
    .option('--resume', 'go on after an interruption: files that are in the graph are not even opened again')
    .addHelpText(
      'after',
      examples(
        'cartograph build articles/',
        "cartograph build 'archive/**/*.html' --publisher 'Border Wire'",
        'cartograph build - < documents.jsonl',
        'cartograph build articles/ --sources sources.yaml',
        'cartograph build archive/ --resume',
        'cartograph build inbox/ --watch',
      ),
    )
    .action(
      act<BuildOptions>(async (session, args, options) => {
        const { buildGraph } = await import('../build/build-graph.ts');
        return buildGraph(session, args, options);
      }),
    );
};
