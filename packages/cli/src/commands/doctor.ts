import type { AddCommand } from './command.ts';
import { examples } from './command.ts';

/** Declares `cartograph doctor`. */
export const addDoctor: AddCommand = (program, act) => {
  program
    .command('doctor')
    .summary('check the graph, and rebuild it from its claims')
    .description(
      'Checks that an edge lives if and only if a claim lives, that every quote stands where it is said to, and that no id dangles.',
    )
    .option('--rebuild', 'rebuild the graph from the stored extractions; a file that is torn, from those beside it')
    .addHelpText('after', examples('cartograph doctor', 'cartograph doctor --rebuild'))
    .action(
      act<{ readonly rebuild?: boolean }>(async (session, _args, options) => {
        const { examineGraph } = await import('../store/examine-graph.ts');
        return examineGraph(session, options.rebuild === true);
      }),
    );
};
