import { CliError } from '../cli-error.ts';
import type { QueryOptions } from '../commands/query.ts';
import { runQuery } from '../query/run-query.ts';
import type { ExitStatus } from '../session/exit-status.ts';
import { exitStatus } from '../session/exit-status.ts';
import type { Session } from '../session/session.ts';
import { readQuestions } from './read-questions.ts';

/** Prints the saved questions with their parameters. */
export async function listQuestions(session: Session): Promise<ExitStatus> {
  const questions = await readQuestions();
  if (session.json) await session.printJson(questions);
  for (const { name, en, es, parameters } of session.json ? [] : questions) {
    const wants = parameters.map(
      (parameter) => `\n${' '.repeat(28)}--param ${parameter.name}=… ${parameter.en} (${parameter.standard})`,
    );
    await session.print(`${name.padEnd(27)} ${en} · ${es}${wants.join('')}\n`);
  }
  return exitStatus.done;
}

/** Asks a saved question. */
export async function runQuestion(session: Session, name: string, options: QueryOptions): Promise<ExitStatus> {
  const questions = await readQuestions();
  const question = questions.find((each) => each.name === name);
  if (!question)
    throw new CliError(
      'usage',
      `no question is called ${name}; there are ${questions.map((each) => each.name).join(', ')}`,
    );
  const given = options.param ?? [];
  const unknown = given.find((pair) => !question.parameters.some((parameter) => pair.startsWith(`${parameter.name}=`)));
  if (unknown !== undefined)
    throw new CliError('usage', `${name} has no parameter ${unknown.split('=')[0] ?? ''}; see cartograph questions`);
  const missing = question.parameters.filter(
    (parameter) => !given.some((pair) => pair.startsWith(`${parameter.name}=`)),
  );
  // as JSON text, so that a year is not taken for a number
  const standard = missing.map((parameter) => `${parameter.name}=${JSON.stringify(parameter.standard)}`);
  return runQuery(session, question.statement, { ...options, param: [...given, ...standard] });
}
