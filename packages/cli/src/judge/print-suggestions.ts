import type { ActorSuggestion } from '@cartograph/store';
import { CliError } from '../cli-error.ts';
import type { ListOptions } from '../commands/judge.ts';
import type { ExitStatus } from '../session/exit-status.ts';
import { exitStatus } from '../session/exit-status.ts';
import type { Session } from '../session/session.ts';
import { withStore } from '../store/with-store.ts';

/** Prints the pairs of actors that are likely one, the likeliest first. */
export async function printSuggestions(session: Session, options: ListOptions): Promise<ExitStatus> {
  const least = readNumber('--least', options.least, (value) => value >= 0 && value <= 1);
  const limit = readNumber('--limit', options.limit, (value) => Number.isInteger(value) && value > 0);
  const suggestions = await withStore(session, { readOnly: true }, (store) =>
    store.suggestActors({ ...(least === undefined ? {} : { least }), ...(limit === undefined ? {} : { limit }) }),
  );
  if (session.json) {
    await session.printJson(
      suggestions.map(({ actors, score, reasons }) => ({
        score,
        reasons,
        actors: actors.map(({ id, name, label }) => ({ id, name, label })),
      })),
    );
    return exitStatus.done;
  }
  await session.print(suggestions.map(toLine).join(''));
  session.say(
    suggestions.length === 0
      ? 'no two actors look like one'
      : 'nothing is joined by this; join two with: cartograph judge actor ID same ID',
  );
  return exitStatus.done;
}

const toLine = ({ actors: [a, b], score, reasons }: ActorSuggestion): string =>
  `${score.toFixed(2)}  ${a.name} [${a.id}]  ${b.name} [${b.id}]  ${reasons.join(', ')}\n`;

function readNumber(option: string, text: string | undefined, isGood: (value: number) => boolean): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() !== '' && isGood(value)) return value;
  throw new CliError('usage', `${option} ${text} is not understood; see cartograph judge list --help`);
}
