import type { Extraction } from '@cartograph/model';
import { createExtractor, explain, findAnswers, isReadLanguage } from '@cartograph/extractor';
import type { AnsweredClaim } from '@cartograph/extractor';
import { readInputs } from '@cartograph/reader';
import { CliError } from '../cli-error.ts';
import type { ExplainOptions } from '../commands/explain.ts';
import { loadParts } from '../engine/load-extract.ts';
import type { Paint } from '../session/paint.ts';
import type { ExitStatus } from '../session/exit-status.ts';
import { exitStatus } from '../session/exit-status.ts';
import type { Session } from '../session/session.ts';
import { describeLanguage } from './describe-language.ts';
import { checkDate } from './extract-inputs.ts';
import type { ExplainedSentence } from './explain-sentences.ts';
import { explainSentences, withWanted } from './explain-sentences.ts';
import { formatExplanation } from './format-explanation.ts';
import { formatRecall } from './format-recall.ts';
import { readGoldBeside } from './read-gold-beside.ts';
import { countMissed, countUnresolved } from './recall-by-class.ts';

/**
 * Shows, sentence by sentence, what an article was read into and by which rules, then what was lost by class of
 * mention: of the gold's claims where there is gold, of the mentions everywhere.
 */
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
    const gold = await readGoldBeside(outcome.input, outcome.document, options.gold);
    const date = publishedAt ?? outcome.document.publishedAt ?? gold?.publishedAt;
    const document = date === undefined ? outcome.document : { ...outcome.document, publishedAt: date };
    const extraction = extract(document);
    const { language } = extraction.document;
    if (!isReadLanguage(language)) session.say(`${outcome.input} is in ${describeLanguage(language)}: not extracted`);
    const answers = gold ? findAnswers(gold, extraction) : [];
    for (const { claim } of answers.filter(({ sentence }) => sentence === undefined))
      session.warn(outcome.input, `has no sentence that begins “${claim.sentence}”, as its gold says`);
    const read = explainSentences(extraction, document.text, explain(parts, document));
    const explained = select(gold ? withWanted(read, gold.actors, answers) : read, wanted, extraction);
    if (session.json) await session.printJson(explained);
    else {
      for (const sentence of explained) await session.print(formatExplanation(sentence, extraction, session.paint));
      if (wanted === undefined && explained.length > 0)
        await session.print(formatLosses(extraction, answers, session.paint));
    }
  }
  return exitStatus.done;
}

const formatLosses = (extraction: Extraction, answers: readonly AnsweredClaim[], paint: Paint): string =>
  [
    formatRecall('mentions left to nobody', countUnresolved(extraction), paint),
    ...(answers.length === 0 ? [] : [formatRecall('claims of the gold that were missed', countMissed(answers), paint)]),
  ].join('\n');

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
