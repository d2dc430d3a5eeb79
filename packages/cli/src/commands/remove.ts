import type { AddCommand } from './command.ts';
import { examples } from './command.ts';

/** Declares `cartograph remove`. */
export const addRemove: AddCommand = (program, act) => {
  program
    .command('remove')
    .summary("take a document's facts out of the graph again")
    .description('Takes documents out of the graph, with every claim, edge and actor that lived only by them.')
    .argument('<document...>', 'ids, paths or URLs')
    .addHelpText(
      'after',
      examples(
        'cartograph remove articles/one.txt',
        'cartograph remove https://outlet.example/story doc-0123456789abcdef',
      ),
    )
    .action(
      act(async (session, args) => {
        const { removeDocuments } = await import('../store/remove-documents.ts');
        return removeDocuments(session, args);
      }),
    );
};
