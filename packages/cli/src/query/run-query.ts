import { checkStatement } from '@cartograph/store';
import { CliError } from '../cli-error.ts';
import type { QueryOptions } from '../commands/query.ts';
import type { ExitStatus } from '../session/exit-status.ts';
import { exitStatus } from '../session/exit-status.ts';
import type { Session } from '../session/session.ts';
import { withStore } from '../store/with-store.ts';
import { readParameters } from './read-parameters.ts';
import { toCsvTable, toTextTable } from './answer-table.ts';

/** Asks one statement and prints the answer. */
export async function runQuery(session: Session, statement: string, options: QueryOptions): Promise<ExitStatus> {
  if (statement.trim() === '') throw new CliError('usage', 'the statement is empty; see cartograph query --help');
  const parameters = readParameters(options.param ?? []);
  checkStatement(statement, parameters);
  const answer = await withStore(session, { readOnly: true }, (store) =>
    store.ask(statement, parameters, session.terminal.interrupted),
  );
  for (const note of answer.notes ?? []) session.say(note);
  const format = options.format ?? (session.json ? 'json' : 'table');
  if (format === 'json') {
    const { columns, rows, truncated } = answer;
    await session.printJson({ columns, rows, truncated });
  } else {
    await session.print(format === 'csv' ? toCsvTable(answer) : toTextTable(answer, session.paint));
    if (answer.truncated) session.say(`only the first ${answer.rows.length} rows; narrow the question or add LIMIT`);
  }
  return exitStatus.done;
}
