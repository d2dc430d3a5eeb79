import type { AddCommand } from './command.ts';
import { examples } from './command.ts';

/** Declares `cartograph stats`. */
export const addStats: AddCommand = (program, act) => {
  program
    .command('stats')
    .summary('count what the graph holds')
    .description('Prints the number of documents, actors, claims, edges and sources, and the hash of the graph.')
    .option('--builds', 'what the graph was made of and by, each time: version, model, gazetteer, inputs, judgements')
    .addHelpText(
      'after',
      examples(
        'cartograph stats',
        'cartograph stats --builds',
        'cartograph stats --json --store neo4j://localhost:7687',
      ),
    )
    .action(
      act<{ readonly builds?: boolean }>(async (session, _args, options) => {
        const { printStats } = await import('../store/print-stats.ts');
        return printStats(session, options.builds === true);
      }),
    );
};
