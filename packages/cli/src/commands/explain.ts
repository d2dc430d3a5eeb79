import type { AddCommand } from './command.ts';
import { examples } from './command.ts';

/** The options of `explain`. */
export interface ExplainOptions {
  readonly sentence?: string;
  readonly publishedAt?: string;
  readonly gazetteer?: string;
  readonly gold?: string;
}

/** Declares `cartograph explain`. */
export const addExplain: AddCommand = (program, act) => {
  program
    .command('explain')
    .summary('show why a text gave the claims it gave')
    .description(
      'Prints, sentence by sentence, the mentions, actors, clauses and claims, and the rules that fired; at the end, by ' +
        'class ("the Mexican leader", he, it, "the agency"), what was left to nobody and, where there is gold, which ' +
        'of its claims were missed.',
    )
    .argument('<file>', 'an article')
    .option('--sentence <n>', 'only this sentence, counted from 1')
    .option('--published-at <date>', 'the day of publication, 2025-03-01')
    .option('--gazetteer <folder>', 'facts of your own: .tsv files that are added to ours')
    .option('--gold <file>', 'what a person says the article says; else NAME.gold.json beside NAME.txt')
    .addHelpText(
      'after',
      examples(
        'cartograph explain article.txt',
        'cartograph explain article.txt --sentence 3',
        'cartograph explain article.txt --gold annotations/article.gold.json',
      ),
    )
    .action(
      act<ExplainOptions>(async (session, args, options) => {
        const { explainFile } = await import('../extract/explain-file.ts');
        return explainFile(session, args, options);
      }),
    );
};
