import type { Session } from './session.ts';

/** Shows how far a long job is, on standard error. */
export interface Progress {
  /** `share` is the part of the whole that is done, 0–1, where it can be told. */
  update(done: number, share?: number, note?: string): void;
  end(): void;
}

const BAR_WIDTH = 24;
const BAR_EVERY_MS = 100;
const LINE_EVERY_MS = 4000;
const FIRST_LINE_MS = 2000;

/** A bar that redraws itself on a terminal, a line every few seconds elsewhere, nothing with `--quiet`. */
export function createProgress(session: Session, verb: string): Progress {
  const { stderr } = session.terminal;
  const isBar = stderr.isTTY === true;
  const startedAt = performance.now();
  // what takes more than two seconds says so
  let shownAt = startedAt - LINE_EVERY_MS + FIRST_LINE_MS;
  let hasBar = false;
  return {
    update: (done, share, note = '') => {
      const now = performance.now();
      if (session.quiet || now - shownAt < (isBar ? BAR_EVERY_MS : LINE_EVERY_MS)) return;
      shownAt = now;
      const words = `${verb} ${describe(done, share, (now - startedAt) / 1000)}${note === '' ? '' : `, ${note}`}`;
      if (!isBar) return session.say(words);
      hasBar = true;
      stderr.write(`\r\u001B[K${bar(share)}${words}`.slice(0, stderr.columns ?? 100), () => undefined);
    },
    end: () => {
      if (hasBar) stderr.write('\r\u001B[K', () => undefined);
    },
  };
}

/** "120, 40 %, 8.0/s, 23 s left", or "for 12 s" where nothing is counted. */
export function describe(done: number, share: number | undefined, seconds: number): string {
  if (done === 0) return `for ${Math.round(seconds)} s`;
  const rate = `${(done / Math.max(seconds, 0.001)).toFixed(1)}/s`;
  if (share === undefined || share <= 0) return `${done}, ${rate}`;
  const left = Math.ceil((seconds * (1 - share)) / share);
  return `${done}, ${Math.floor(share * 100)} %, ${rate}, ${left} s left`;
}

function bar(share: number | undefined): string {
  if (share === undefined) return '';
  const filled = Math.min(BAR_WIDTH, Math.round(share * BAR_WIDTH));
  return `[${'#'.repeat(filled)}${' '.repeat(BAR_WIDTH - filled)}] `;
}
