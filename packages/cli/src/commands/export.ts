import type { AddCommand } from './command.ts';
import { examples } from './command.ts';

/** The options of `export`. */
export interface ExportCommandOptions {
  readonly format?: string;
  readonly output?: string;
  readonly withText?: boolean;
  readonly snapshot?: string;
  readonly view?: string;
  readonly actor?: string;
}

/** Declares `cartograph export`. */
export const addExport: AddCommand = (program, act) => {
  program
    .command('export')
    .summary('write the graph in a format of other tools')
    .description(
      'Writes the whole graph to standard output, or to a file. Formats of several files go into a folder, or into one ZIP on standard output.',
    )
    .option(
      '--format <name>',
      'json (ours, the default), jsonl, csv, cytoscape, graphml, gexf, cypher (of Neo4j), cypher-ladybug, neo4j-admin, jsonld, turtle, ftm, plover, html (one page that needs no network), svg, png, dossier (one actor)',
    )
    .option('-o, --output <file>', 'write there; a folder for formats of several files')
    .option('--snapshot <name>', 'the graph as it was then, without the database')
    .option('--view <file>', 'only what this view of the viewer shows')
    .option('--actor <id>', 'of a dossier: the actor, by id or name')
    .option(
      '--with-text',
      'with the whole texts of the articles, not only the quoted sentences; of neo4j-admin: all that a store needs',
    )
    .addHelpText(
      'after',
      examples(
        'cartograph export > graph.json',
        'cartograph export --format csv --output tables/',
        'cartograph export --format gexf --snapshot monday -o monday.gexf',
        'cartograph export --format html -o graph.html',
        'cartograph export --format dossier --actor "Claudia Sheinbaum"',
      ),
    )
    .action(
      act<ExportCommandOptions>(async (session, _args, options) => {
        const { exportGraph } = await import('../export/export-graph.ts');
        return exportGraph(session, options);
      }),
    );
};
