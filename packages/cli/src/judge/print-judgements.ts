import type { LostReason, StandingJudgement } from '@cartograph/store';
import { CliError } from '../cli-error.ts';
import type { ListOptions } from '../commands/judge.ts';
import type { ExitStatus } from '../session/exit-status.ts';
import { exitStatus } from '../session/exit-status.ts';
import type { Session } from '../session/session.ts';
import { withStore } from '../store/with-store.ts';
import { describeJudgement } from './describe-judgement.ts';
import { printSuggestions } from './print-suggestions.ts';

/** Prints the judgements, or only those that are lost, or what could be judged. */
export async function printJudgements(session: Session, options: ListOptions): Promise<ExitStatus> {
  if (options.suggest === true) {
    if (options.lost === true) throw new CliError('usage', '--lost or --suggest, not both');
    return printSuggestions(session, options);
  }
  const all = await withStore(session, { readOnly: true }, (store) => store.judgements());
  const shown = options.lost === true ? all.filter(({ lost }) => lost !== undefined) : all;
  if (session.json) await session.printJson(shown);
  else await session.print(shown.map(toLine).join(''));
  if (shown.length === 0) session.say(options.lost === true ? 'no judgement is lost' : 'nobody judged yet');
  return exitStatus.done;
}

const toLine = ({ judgement, lost }: StandingJudgement): string =>
  `${judgement.id}  ${describeJudgement(judgement)}${lost === undefined ? '' : `  lost: ${LOST[lost]}`}\n`;

const LOST: Readonly<Record<LostReason, string>> = {
  'no-document': 'the document is not in the graph',
  'no-actor': 'no document names the actor',
  'no-claim': 'the document no longer says this of these two',
  'no-text': 'the document no longer has these words',
  several: 'the id is gone and several actors have the name',
  contradicted: 'another judgement says that they are different',
  overruled: 'a later judgement says otherwise',
};
