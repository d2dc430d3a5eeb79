import type { Paint } from '../session/paint.ts';
import type { LostOfClass } from './recall-by-class.ts';

const NAME_WIDTH = 20;
const COUNT_WIDTH = 4;

/** A table of what is lost of each class, for people; the shares are of all that is lost. */
export function formatRecall(title: string, classes: readonly LostOfClass[], paint: Paint): string {
  const all = classes.reduce((sum, { lost }) => sum + lost, 0);
  const share = (lost: number): string => (lost === 0 ? '' : ` ${Math.round((100 * lost) / all)} % of the loss`);
  const rows = classes.map(
    ({ mentionClass, all: count, lost }) =>
      `  ${mentionClass.padEnd(NAME_WIDTH)} ${String(lost).padStart(COUNT_WIDTH)} of ${count}${paint('dim', share(lost))}`,
  );
  return `${[paint('bold', title), ...rows].join('\n')}\n`;
}
