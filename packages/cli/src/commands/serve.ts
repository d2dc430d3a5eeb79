import type { AddCommand } from './command.ts';
import { collect, examples } from './command.ts';

/** The options of `serve`. */
export interface ServeOptions {
  readonly host: string;
  readonly port: string;
  readonly allowHost?: readonly string[];
  readonly readOnly?: boolean;
  readonly allowNetwork?: boolean;
}

/** Declares `cartograph serve`. */
export const addServe: AddCommand = (program, act) => {
  program
    .command('serve')
    .summary('open the graph in the browser')
    .description(
      'Serves the viewer and its API. On any address but loopback it wants a token: CARTOGRAPH_TOKEN, else one is made and printed.',
    )
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option('--port <number>', 'the port to listen on; 0 takes a free one', '4680')
    .option('--allow-host <name>', 'a host name that the server answers to; may be given again', collect)
    .option('--allow-network', 'fetch pages whose addresses are added in the viewer')
    .option('--read-only', 'open the graph for reading; nothing can be added')
    .addHelpText('after', examples('cartograph serve', 'cartograph serve --port 8080 --read-only'))
    .action(
      act<ServeOptions>(async (session, _args, options) => {
        const { serveGraph } = await import('../serve/serve-graph.ts');
        return serveGraph(session, options);
      }),
    );
};
