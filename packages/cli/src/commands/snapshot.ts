import type { Command } from 'commander';
import type { Act, AddCommand } from './command.ts';
import { examples } from './command.ts';

/** The options of `snapshot save`. */
export interface SnapshotSaveOptions {
  readonly view?: string;
  readonly withText?: boolean;
}

/** The options of `snapshot open`. */
export interface SnapshotOpenOptions {
  readonly output?: string;
}

/** The options of `snapshot diff`. */
export interface SnapshotDiffOptions {
  readonly format?: string;
  readonly output?: string;
}

/** Declares `cartograph snapshot`. */
export const addSnapshot: AddCommand = (program, act) => {
  const snapshot = program
    .command('snapshot')
    .summary('keep named copies of the graph, and compare them')
    .description(
      'Copies of the graph that do not change: named, dated, hashed, one file each in the folder snapshots beside the store. They open without the database.',
    )
    .addHelpText(
      'after',
      examples(
        'cartograph snapshot save monday',
        'cartograph snapshot diff monday now --format md > briefing.md',
        'cartograph export --format csv --snapshot monday --output tables/',
      ),
    );
  addSave(snapshot, act);
  addNamed(snapshot, act);
  addDiff(snapshot, act);
};

function addSave(snapshot: Command, act: Act): void {
  snapshot
    .command('save')
    .summary('copy the graph as it is')
    .description('Copies the graph, or what a view shows of it. A copy with equal content is not written twice.')
    .argument('<name>', 'letters, digits, dots, hyphens and blanks')
    .option('--view <file>', 'only what this view of the viewer shows, with its positions')
    .option('--with-text', 'with the whole texts of the articles, not only the quoted sentences')
    .addHelpText(
      'after',
      examples('cartograph snapshot save before-summit', 'cartograph snapshot save cartels --view view.json'),
    )
    .action(
      act<SnapshotSaveOptions>(async (session, [name = ''], options) => {
        const { saveSnapshot } = await import('../snapshot/save-snapshot.ts');
        return saveSnapshot(session, name, options);
      }),
    );
  snapshot
    .command('list')
    .summary('list the snapshots, the oldest first')
    .addHelpText('after', examples('cartograph snapshot list', 'cartograph snapshot list --json'))
    .action(
      act(async (session) => {
        const { listSnapshots } = await import('../snapshot/list-snapshots.ts');
        return listSnapshots(session);
      }),
    );
}

function addNamed(snapshot: Command, act: Act): void {
  snapshot
    .command('show')
    .summary('print what a snapshot says of itself')
    .description(
      'Prints name, day, hash, counts, and the versions that it was made with; with --json its provenance too.',
    )
    .argument('<name>')
    .addHelpText('after', examples('cartograph snapshot show monday', 'cartograph snapshot show monday --json'))
    .action(
      act(async (session, [name = '']) => {
        const { showSnapshot } = await import('../snapshot/show-snapshot.ts');
        return showSnapshot(session, name);
      }),
    );
  snapshot
    .command('open')
    .summary('write a snapshot as a page for the browser')
    .description(
      'Writes one HTML page that needs neither the graph nor a network: its best supported 300 actors with their sentences.',
    )
    .argument('<name>')
    .option('-o, --output <file>', 'write there; NAME.html in this folder without it')
    .addHelpText(
      'after',
      examples('cartograph snapshot open monday', 'cartograph snapshot open monday -o /tmp/monday.html'),
    )
    .action(
      act<SnapshotOpenOptions>(async (session, [name = ''], { output }) => {
        const { exportGraph } = await import('../export/export-graph.ts');
        return exportGraph(session, { format: 'html', snapshot: name, output: output ?? `${name}.html` });
      }),
    );
  snapshot
    .command('verify')
    .summary('hash a snapshot again')
    .description(
      'Reads snapshots to their end and compares hashes, counts and texts with what they say of themselves; all of them without a name.',
    )
    .argument('[name...]')
    .addHelpText('after', examples('cartograph snapshot verify monday', 'cartograph snapshot verify'))
    .action(
      act(async (session, names) => {
        const { verifySnapshots } = await import('../snapshot/verify-snapshots.ts');
        return verifySnapshots(session, names);
      }),
    );
  snapshot
    .command('remove')
    .summary('remove snapshots')
    .argument('<name...>')
    .addHelpText('after', examples('cartograph snapshot remove monday'))
    .action(
      act(async (session, names) => {
        const { removeSnapshots } = await import('../snapshot/remove-snapshots.ts');
        return removeSnapshots(session, names);
      }),
    );
}

function addDiff(snapshot: Command, act: Act): void {
  snapshot
    .command('diff')
    .summary('tell what changed between two snapshots')
    .description(
      'Tells which relations, claims, actors and articles were added, removed and changed, with the articles behind each change.',
    )
    .argument('<from>', 'a snapshot, or now: the graph as it is')
    .argument('<to>', 'a snapshot, or now')
    .option('--format <name>', 'text (the default), json, md (a briefing), html (a page)')
    .option('-o, --output <file>', 'write there')
    .addHelpText(
      'after',
      examples(
        'cartograph snapshot diff monday friday',
        'cartograph snapshot diff monday now --format html -o changes.html',
      ),
    )
    .action(
      act<SnapshotDiffOptions>(async (session, [from = '', to = ''], options) => {
        const { diffSnapshots } = await import('../snapshot/diff-snapshots.ts');
        return diffSnapshots(session, from, to, options);
      }),
    );
}
