import { Option } from 'commander';
import type { AddCommand } from './command.ts';
import { collect, examples } from './command.ts';
import type { QueryOptions } from './query.ts';

/** Declares `cartograph questions`. */
export const addQuestions: AddCommand = (program, act) => {
  const questions = program
    .command('questions')
    .summary('list and ask the saved questions')
    .description('Prints the saved questions with their parameters.')
    .addHelpText(
      'after',
      examples('cartograph questions', 'cartograph questions run who-met-whom --param since=2025-01-01'),
    )
    .action(
      act(async (session) => {
        const { listQuestions } = await import('../questions/run-question.ts');
        return listQuestions(session);
      }),
    );
  questions
    .command('run')
    .summary('ask a saved question')
    .argument('<name>', 'its name, as cartograph questions prints it')
    .option('--param <name=value>', 'a parameter, as JSON or as text; may be given again', collect)
    .addOption(new Option('--format <format>', 'table by default').choices(['table', 'json', 'csv']))
    .addHelpText(
      'after',
      examples(
        'cartograph questions run disputed',
        'cartograph questions run net-score --param from=Mexico --param "to=United States"',
      ),
    )
    .action(
      act<QueryOptions>(async (session, args, options) => {
        const { runQuestion } = await import('../questions/run-question.ts');
        return runQuestion(session, args[0] ?? '', options);
      }),
    );
};
