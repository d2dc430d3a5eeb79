import type { AddCommand } from './command.ts';
import { examples } from './command.ts';

/** The options of `cite`. */
export interface CiteOptions {
  readonly snapshot?: string;
  readonly format?: string;
}

/** Declares `cartograph cite`. */
export const addCite: AddCommand = (program, act) => {
  program
    .command('cite')
    .summary('print a relation or a claim as footnotes')
    .description(
      'Prints a footnote for each sentence behind a relation or a claim: outlet, title, day, sentence, address, and the hash of the snapshot or graph.',
    )
    .argument('<id...>', 'ids of claims or relations (subject|TYPE|object)')
    .option('--snapshot <name>', 'the graph as it was then; its hash is cited')
    .option('--format <name>', 'text (the default), md, json')
    .addHelpText(
      'after',
      examples(
        'cartograph cite "mexico|AGREE|united-states"',
        'cartograph cite 0123456789abcdef --snapshot monday --format md',
      ),
    )
    .action(
      act<CiteOptions>(async (session, args, options) => {
        const { citeEvidence } = await import('../cite/cite-evidence.ts');
        return citeEvidence(session, args, options);
      }),
    );
};
