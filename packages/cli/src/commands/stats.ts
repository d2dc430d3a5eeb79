import type { AddCommand } from './command.ts';
import { examples } from './command.ts';

export const addStats: AddCommand = (program, act) => {
  program
    .command('stats')
    .summary('count what the graph holds')
    .description('Prints the number of documents, actors, claims, edges and sources, and the hash of the graph.')
    .addHelpText('after', examples('cartograph stats', 'cartograph stats --json --store neo4j://localhost:7687'))
    .action(
      act(async (session) => {
        const { printStats } = await import('../store/print-stats.ts');
        return printStats(session);
      }),
    );
};
