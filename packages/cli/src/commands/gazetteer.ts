import type { AddCommand } from './command.ts';
import { examples } from './command.ts';

/** The options of the gazetteer's commands. */
export interface GazetteerOptions {
  readonly gazetteer?: string;
  readonly date?: string;
}

/** Declares `cartograph gazetteer`. */
export const addGazetteer: AddCommand = (program, act) => {
  const gazetteer = program
    .command('gazetteer')
    .summary('check and search the facts')
    .description('The facts about people, offices and bodies that names are resolved with.')
    .addHelpText('after', examples('cartograph gazetteer find Rubio', 'cartograph gazetteer check --gazetteer facts/'));
  gazetteer
    .command('check')
    .summary('find what is wrong with the facts')
    .description('Checks every line: ids, dates, references, codes.')
    .option('--gazetteer <folder>', 'facts of your own, checked with ours')
    .addHelpText('after', examples('cartograph gazetteer check', 'cartograph gazetteer check --gazetteer facts/'))
    .action(
      act<GazetteerOptions>(async (session, _args, options) => {
        const { checkFacts } = await import('../gazetteer/check-facts.ts');
        return checkFacts(session, options);
      }),
    );
  gazetteer
    .command('find')
    .summary('look a name up')
    .description('Prints who answers to a name, and the offices they hold, on a day where one is given.')
    .argument('<name...>', 'a name, an acronym or a nickname')
    .option('--date <date>', 'the day that offices are wanted of, 2025-03-01')
    .option('--gazetteer <folder>', 'facts of your own: .tsv files that are added to ours')
    .addHelpText(
      'after',
      examples('cartograph gazetteer find Rubio --date 2025-03-01', 'cartograph gazetteer find "secretary of state"'),
    )
    .action(
      act<GazetteerOptions>(async (session, args, options) => {
        const { findFacts } = await import('../gazetteer/find-facts.ts');
        return findFacts(session, args.join(' '), options);
      }),
    );
};
