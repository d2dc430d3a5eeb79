import { Option } from 'commander';
import type { AddCommand } from './command.ts';
import { collect, examples } from './command.ts';

/** The options of `query` and of `questions run`. */
export interface QueryOptions {
  readonly param?: readonly string[];
  readonly format?: 'table' | 'json' | 'csv';
}

/** Declares `cartograph query`. */
export const addQuery: AddCommand = (program, act) => {
  program
    .command('query')
    .summary('ask the graph in Cypher')
    .description('Runs one read-only Cypher statement; docs/cypher.md says what may stand in it.')
    .argument('<cypher>', 'the statement')
    .option('--param <name=value>', 'a parameter, as JSON or as text; may be given again', collect)
    .addOption(new Option('--format <format>', 'table by default').choices(['table', 'json', 'csv']))
    .addHelpText(
      'after',
      examples(
        'cartograph query "MATCH (o:Official)-[r]->(g:Government) RETURN o.name, type(r), g.name LIMIT 5"',
        `cartograph query 'MATCH (a)-[r:ACCUSE]->(b {name: $name}) RETURN a.name, r.claimCount' --param name=Mexico --json`,
      ),
    )
    .action(
      act<QueryOptions>(async (session, args, options) => {
        const { runQuery } = await import('../query/run-query.ts');
        return runQuery(session, args[0] ?? '', options);
      }),
    );
};
