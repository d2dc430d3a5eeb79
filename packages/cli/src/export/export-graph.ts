import type { GraphSource } from '@cartograph/model';
import type { ExportFile, ExportFormat } from '@cartograph/snapshot';
import { exportFormats, toZip } from '@cartograph/snapshot';
import type { GraphStore } from '@cartograph/store';
import { neo4jImportFiles } from '@cartograph/store';
import { CliError } from '../cli-error.ts';
import type { ExportCommandOptions } from '../commands/export.ts';
import type { ExitStatus } from '../session/exit-status.ts';
import { exitStatus } from '../session/exit-status.ts';
import type { Session } from '../session/session.ts';
import { writeBytes } from '../session/session.ts';
import { showReading } from '../session/show-reading.ts';
import { withSource } from '../snapshot/with-source.ts';
import { tellWritten, writeFiles } from './write-files.ts';

/** Writes the session's graph, a snapshot or a view in a format, to standard output or to a file. */
export async function exportGraph(session: Session, options: ExportCommandOptions): Promise<ExitStatus> {
  const format = await loadFormat(options.format ?? 'json');
  if (format.name === 'dossier' && options.actor === undefined)
    throw new CliError('usage', 'name the actor of the dossier with --actor ID');
  return withSource(session, options, async ({ source, cited, view, store }) => {
    const whole = store && format.name === 'neo4j-admin' && options.withText ? wholeStore(store) : undefined;
    const filesOf = (read: GraphSource): readonly ExportFile[] =>
      whole ??
      format.files(read, {
        withText: options.withText === true,
        cited,
        ...(options.actor === undefined ? {} : { actor: options.actor }),
        ...(view === undefined ? {} : { view }),
      });
    const files = filesOf(source);
    const { stdout } = session.terminal;
    if (options.output === undefined && format.mediaType === 'image/png' && stdout.isTTY === true)
      throw new CliError('usage', 'a picture is no text for a terminal; name a file with --output');
    if (options.output !== undefined) {
      const { output } = options;
      await tellWritten(
        session,
        await showReading(session, 'writing', source, (read) => writeFiles(filesOf(read), output)),
      );
    } else if (files.length > 1) {
      if (stdout.isTTY === true)
        throw new CliError(
          'usage',
          `${format.name} is several files; name a folder with --output, or pipe the ZIP somewhere`,
        );
      for await (const chunk of toZip(files)) await writeBytes(stdout, chunk);
    } else {
      for (const { chunks } of files) for await (const chunk of chunks) await writeBytes(stdout, chunk);
    }
    return exitStatus.done;
  });
}

/** All that a store has, for another one on Neo4j. */
const wholeStore = (store: GraphStore): readonly ExportFile[] =>
  neo4jImportFiles.map((name) => ({ name, chunks: store.neo4jImportFile(name) }));

async function loadFormat(name: string): Promise<ExportFormat> {
  const load = Object.hasOwn(exportFormats, name) ? exportFormats[name] : undefined;
  if (load) return load();
  throw new CliError('usage', `no format is called ${name}; there are ${Object.keys(exportFormats).join(', ')}`);
}
