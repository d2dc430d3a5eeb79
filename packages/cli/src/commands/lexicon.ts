import type { AddCommand } from './command.ts';
import { examples } from './command.ts';

/** The options of `lexicon gaps`. */
export interface GapsOptions {
  readonly gazetteer?: string;
  readonly limit: string;
}

/** Declares `cartograph lexicon`. */
export const addLexicon: AddCommand = (program, act) => {
  const lexicon = program
    .command('lexicon')
    .summary('find what frames and facts lack')
    .description('What the extractor has no word for: verbs without a frame, names without a fact.')
    .addHelpText('after', examples('cartograph lexicon gaps articles/'));
  lexicon
    .command('gaps')
    .summary('list what articles have and the lexicon lacks')
    .description(
      'Lists the verbs that stand between two known actors and fire no frame, and the names that look like actors but are unknown, the most frequent first.',
    )
    .argument('<input...>', 'files, folders, globs')
    .option('--limit <n>', 'how many of each to list', '50')
    .option('--gazetteer <folder>', 'facts of your own: .tsv files that are added to ours')
    .addHelpText(
      'after',
      examples('cartograph lexicon gaps articles/', 'cartograph lexicon gaps articles/ --limit 200 --json'),
    )
    .action(
      act<GapsOptions>(async (session, args, options) => {
        const { listGaps } = await import('../lexicon/list-gaps.ts');
        return listGaps(session, args, options);
      }),
    );
};
