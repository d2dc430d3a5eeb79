import { buffer } from 'node:stream/consumers';
import { toConllu, toTree } from '@cartograph/syntax';
import type { ReadOutcome } from '@cartograph/reader';
import { bytesSource, readInputs, readSource } from '@cartograph/reader';
import { CliError } from '../cli-error.ts';
import type { ParseOptions } from '../commands/parse.ts';
import { loadParser } from '../engine/load-parser.ts';
import type { ExitStatus } from '../session/exit-status.ts';
import { exitStatus } from '../session/exit-status.ts';
import type { Session } from '../session/session.ts';

/** Parses a text and prints its trees. */
export async function printTrees(
  session: Session,
  args: readonly string[],
  options: ParseOptions,
): Promise<ExitStatus> {
  const [file] = args;
  const isStdin = options.stdin === true || file === '-';
  if (isStdin === (file !== undefined && file !== '-')) {
    throw new CliError('usage', 'name one text file, or give the text with --stdin; see cartograph parse --help');
  }
  const outcome = isStdin ? await readStandardInput(session) : await first(readInputs([file ?? '']));
  if (!outcome || 'error' in outcome) {
    session.warn(outcome?.input ?? 'standard input', outcome?.error.message ?? 'is empty; give it a text');
    return exitStatus.failed;
  }
  const { text } = outcome.document;
  const sentences = (await loadParser()).parse(text);
  if (session.json) {
    await session.printJson(
      sentences.map((sentence) => ({ ...sentence, text: text.slice(sentence.start, sentence.end) })),
    );
    return exitStatus.done;
  }
  const format = options.format ?? (session.terminal.stdout.isTTY === true ? 'tree' : 'conllu');
  await session.print(
    format === 'conllu'
      ? toConllu(text, sentences)
      : sentences.map((sentence) => `${toTree(sentence).trimEnd()}\n\n`).join(''),
  );
  return exitStatus.done;
}

async function readStandardInput(session: Session): Promise<ReadOutcome | undefined> {
  return first(readSource(bytesSource('standard input', await buffer(session.terminal.stdin))));
}

async function first<Item>(items: AsyncIterable<Item>): Promise<Item | undefined> {
  for await (const item of items) return item;
  return undefined;
}
