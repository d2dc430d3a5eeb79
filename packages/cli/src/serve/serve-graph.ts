import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { CliError } from '../cli-error.ts';
import type { ServeOptions } from '../commands/serve.ts';
import type { ExitStatus } from '../session/exit-status.ts';
import { exitStatus } from '../session/exit-status.ts';
import type { Session } from '../session/session.ts';
import { sessionFolder, sessionSnapshots } from '../snapshot/session-snapshots.ts';
import { withStore } from '../store/with-store.ts';
import { readQuestions } from '../questions/read-questions.ts';
import { readVersion } from '../version.ts';
import { createIngest } from './create-ingest.ts';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/;

/** Serves the viewer over the session's store until the person ends it. */
export async function serveGraph(session: Session, options: ServeOptions): Promise<ExitStatus> {
  const port = checkPort(options.port);
  const isReadOnly = options.readOnly === true;
  const token =
    session.terminal.env['CARTOGRAPH_TOKEN'] ||
    (LOOPBACK.test(options.host) ? undefined : randomBytes(24).toString('base64url'));
  return withStore(session, { readOnly: isReadOnly }, async (store) => {
    const { createApp } = await import('@cartograph/viewer');
    const served = isReadOnly ? undefined : createIngest(store);
    const viewer = createApp({
      store,
      ask: store.ask,
      questions: await readQuestions(),
      snapshots: sessionSnapshots(session),
      viewFolder: join(sessionFolder(session), 'views'),
      version: readVersion(),
      readOnly: isReadOnly,
      allowNetwork: options.allowNetwork === true,
      ...(served === undefined ? {} : { ingest: served.ingest }),
      ...(options.allowHost === undefined ? {} : { allowHosts: options.allowHost }),
      ...(token === undefined ? {} : { token }),
      logLevel: session.verbose ? 'info' : 'error',
    });
    const { url } = await viewer.listen({ host: options.host, port });
    try {
      const address = token === undefined ? url : `${url}/#token=${token}`;
      if (session.json) await session.printJson({ url: address });
      else await session.print(`${address}\n`);
      session.say('Open it in a browser. Ctrl-C ends it.');
      if (!session.terminal.interrupted.aborted) await once(session.terminal.interrupted, 'abort');
    } finally {
      await viewer.close();
      await served?.close();
    }
    return exitStatus.interrupted;
  });
}

function checkPort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new CliError('usage', `--port ${text} is no port; give a number from 0 to 65535`);
}
