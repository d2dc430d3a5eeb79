import type { AddCommand } from './command.ts';
import { examples } from './command.ts';

/** The options of `explain`. */
export interface ExplainOptions {
  readonly sentence?: string;
  readonly publishedAt?: string;
  readonly gazetteer?: string;
}

export const addExplain: AddCommand = (program, act) => {
  program
    .command('explain')
    .summary('show why a text gave the claims it gave')
    .description('Prints, sentence by sentence, the mentions, actors, clauses and claims, and the rules that fired.')
    .argument('<file>', 'an article')
    .option('--sentence <n>', 'only this sentence, counted from 1')
    .option('--published-at <date>', 'the day of publication, 2025-03-01')
    .option('--gazetteer <folder>', 'facts of your own: .tsv files that are added to ours')
    .addHelpText('after', examples('cartograph explain article.txt', 'cartograph explain article.txt --sentence 3'))
    .action(
      act<ExplainOptions>(async (session, args, options) => {
        const { explainFile } = await import('../extract/explain-file.ts');
        return explainFile(session, args, options);
      }),
    );
};
