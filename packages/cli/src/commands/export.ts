import type { AddCommand } from './command.ts';
import { examples } from './command.ts';

/** The options of `export`. */
export interface ExportCommandOptions {
  readonly format?: string;
  readonly output?: string;
  readonly withText?: boolean;
}

export const addExport: AddCommand = (program, act) => {
  program
    .command('export')
    .summary('write the graph in a format of other tools')
    .description(
      'Writes the whole graph to standard output, or to a file. Formats of several files go into a folder, or into one ZIP on standard output.',
    )
    .option(
      '--format <name>',
      'json (ours, the default), jsonl, csv, cytoscape, graphml, gexf, cypher, neo4j-admin, jsonld, turtle, ftm, plover',
    )
    .option('-o, --output <file>', 'write there; a folder for formats of several files')
    .option('--with-text', 'with the whole texts of the articles, not only the quoted sentences')
    .addHelpText('after', examples('cartograph export > graph.json', 'cartograph export --format csv --output tables/'))
    .action(
      act<ExportCommandOptions>(async (session, _args, options) => {
        const { exportGraph } = await import('../export/export-graph.ts');
        return exportGraph(session, options);
      }),
    );
};
