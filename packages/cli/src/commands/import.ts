import type { AddCommand } from './command.ts';
import { examples } from './command.ts';

/** The options of `import`. */
export interface ImportOptions {
  readonly output?: string;
}

/** Declares `cartograph import`. */
export const addImport: AddCommand = (program, act) => {
  program
    .command('import')
    .summary('bring a graph or a layout back in')
    .description(
      'Brings the JSON of "export --with-text" back into a graph, or the positions of a GraphML or GEXF file (as Gephi writes it) into a view for "export --view" and "snapshot save --view".',
    )
    .argument('<file>', '.json, .graphml or .gexf')
    .option('-o, --output <file>', 'of a layout: write the view there, not to standard output')
    .addHelpText(
      'after',
      examples(
        'cartograph import graph.json --store ladybug:copy/graph',
        'cartograph import laid-out.gexf -o view.json',
      ),
    )
    .action(
      act<ImportOptions>(async (session, [file = ''], options) => {
        const { importFile } = await import('../import/import-file.ts');
        return importFile(session, file, options);
      }),
    );
};
