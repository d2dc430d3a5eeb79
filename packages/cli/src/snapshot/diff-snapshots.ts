import type { DiffInput } from '@cartograph/snapshot';
import { diffFormats, diffGraphs, graphLines } from '@cartograph/snapshot';
import { CliError } from '../cli-error.ts';
import type { SnapshotDiffOptions } from '../commands/snapshot.ts';
import { tellWritten, writeFiles } from '../export/write-files.ts';
import type { ExitStatus } from '../session/exit-status.ts';
import { exitStatus } from '../session/exit-status.ts';
import type { Session } from '../session/session.ts';
import { withStore } from '../store/with-store.ts';
import { sessionSnapshots } from './session-snapshots.ts';

const NOW = 'now';

/** Prints what changed between two snapshots, or a snapshot and the graph as it is. */
export async function diffSnapshots(
  session: Session,
  from: string,
  to: string,
  options: SnapshotDiffOptions,
): Promise<ExitStatus> {
  const name = options.format ?? (session.json ? 'json' : 'text');
  const write = Object.hasOwn(diffFormats, name) ? diffFormats[name] : undefined;
  if (!write)
    throw new CliError('usage', `no form is called ${name}; there are ${Object.keys(diffFormats).join(', ')}`);
  const compare = async (now?: DiffInput): Promise<string> =>
    write(await diffGraphs(await inputOf(session, from, now), await inputOf(session, to, now)));
  const text =
    from === NOW || to === NOW
      ? await withStore(session, { readOnly: true }, async (store) =>
          compare({ side: { name: NOW, hash: (await store.stats()).hash }, lines: () => graphLines(store) }),
        )
      : await compare();
  if (options.output === undefined) await session.print(text);
  else await tellWritten(session, await writeFiles([{ name, chunks: once(text) }], options.output));
  return exitStatus.done;
}

async function inputOf(session: Session, name: string, now: DiffInput | undefined): Promise<DiffInput> {
  if (name === NOW && now !== undefined) return now;
  const { manifest, lines } = await sessionSnapshots(session).open(name);
  return { side: { name, takenAt: manifest.takenAt, hash: manifest.hash }, lines };
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}
