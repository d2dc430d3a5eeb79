import { createProgress } from './progress.ts';
import type { Session } from './session.ts';

const BEAT_MS = 1000;

/** Says how far work is: `tell` with what is done of how much; also that it goes on while nothing is told. */
export async function showWork<Result>(
  session: Session,
  verb: string,
  work: (tell: (done: number, total: number) => void) => Promise<Result>,
): Promise<Result> {
  const progress = createProgress(session, verb);
  let [done, total] = [0, 0];
  const show = (): void => progress.update(done, total > 0 ? Math.min(1, done / total) : undefined);
  const beat = setInterval(show, BEAT_MS);
  try {
    return await work((now, of) => {
      [done, total] = [now, of];
      show();
    });
  } finally {
    clearInterval(beat);
    progress.end();
  }
}
