import type { Extraction } from '@cartograph/model';
import { createExtractor, explain } from '@cartograph/extractor';
import { readInputs } from '@cartograph/reader';
import { CliError } from '../cli-error.ts';
import type { ExplainOptions } from '../commands/explain.ts';
import { loadParts } from '../engine/load-extract.ts';
import type { ExitStatus } from '../session/exit-status.ts';
import { exitStatus } from '../session/exit-status.ts';
import type { Session } from '../session/session.ts';
import { checkDate } from './extract-inputs.ts';
import type { ExplainedSentence } from './explain-sentences.ts';
import { explainSentences } from './explain-sentences.ts';
import { formatExplanation } from './format-explanation.ts';

/** Shows, sentence by sentence, what an article was read into and by which rules. */
export async function explainFile(
  session: Session,
  args: readonly string[],
  options: ExplainOptions,
): Promise<ExitStatus> {
  const publishedAt = checkDate(options.publishedAt);
  const wanted = checkNumber(options.sentence);
  const parts = await loadParts(options.gazetteer);
  const extract = createExtractor(parts);
  for await (const outcome of readInputs(args)) {
    if ('error' in outcome) {
      session.warn(outcome.input, outcome.error.message);
      return exitStatus.failed;
    }
    const document = publishedAt === undefined ? outcome.document : { ...outcome.document, publishedAt };
    const extraction = extract(document);
    const explained = select(explainSentences(extraction, document.text, explain(parts, document)), wanted, extraction);
    if (session.json) await session.printJson(explained);
    else for (const sentence of explained) await session.print(formatExplanation(sentence, extraction, session.paint));
  }
  return exitStatus.done;
}

function select(
  sentences: readonly ExplainedSentence[],
  wanted: number | undefined,
  extraction: Extraction,
): readonly ExplainedSentence[] {
  if (wanted === undefined) return sentences;
  const found = sentences[wanted - 1];
  if (found) return [found];
  throw new CliError(
    'usage',
    `--sentence ${wanted}: the article has ${extraction.sentences.length} sentences, counted from 1`,
  );
}

function checkNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new CliError('usage', `--sentence ${text} is no number; sentences are counted from 1`);
}
