import { Option } from 'commander';
import type { AddCommand } from './command.ts';
import { examples } from './command.ts';

/** The options of `parse`. */
export interface ParseOptions {
  readonly stdin?: boolean;
  readonly format?: 'tree' | 'conllu';
}

/** Declares `cartograph parse`. */
export const addParse: AddCommand = (program, act) => {
  program
    .command('parse')
    .summary('print the sentences, tags and trees of a text')
    .description('Parses plain text into sentences, tokens, tags and Universal Dependencies trees.')
    .argument('[file]', 'a text file')
    .option('--stdin', 'read the text from standard input')
    .addOption(new Option('--format <format>', 'tree on a terminal, else conllu').choices(['tree', 'conllu']))
    .addHelpText(
      'after',
      examples(
        'cartograph parse article.txt',
        'echo "Mexico extradited 29 men." | cartograph parse --stdin --format conllu',
      ),
    )
    .action(
      act<ParseOptions>(async (session, args, options) => {
        const { printTrees } = await import('../syntax/print-trees.ts');
        return printTrees(session, args, options);
      }),
    );
};
