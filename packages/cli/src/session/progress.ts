import type { Session } from './session.ts';

/** Shows how far a long job is, on standard error. */
export interface Progress {
  update(done: number, note?: string): void;
  end(): void;
}

const BAR_WIDTH = 24;
const BAR_EVERY_MS = 100;
const LINE_EVERY_MS = 4000;

/** A bar that redraws itself on a terminal, a line every few seconds elsewhere, nothing with `--quiet`. */
export function createProgress(session: Session, verb: string, total: number | undefined): Progress {
  const { stderr } = session.terminal;
  const isBar = stderr.isTTY === true;
  const startedAt = performance.now();
  let shownAt = startedAt;
  let hasBar = false;
  const describe = (done: number, note: string): string => {
    const seconds = (performance.now() - startedAt) / 1000;
    const rate = done / Math.max(seconds, 0.001);
    const left = total === undefined || done === 0 ? '' : `, ${Math.ceil(Math.max(total - done, 0) / rate)} s left`;
    return `${verb} ${done}${total === undefined ? '' : ` of ${total}`}, ${rate.toFixed(1)}/s${left}${note === '' ? '' : `, ${note}`}`;
  };
  return {
    update: (done, note = '') => {
      const now = performance.now();
      if (session.quiet || now - shownAt < (isBar ? BAR_EVERY_MS : LINE_EVERY_MS)) return;
      shownAt = now;
      if (!isBar) return session.say(describe(done, note));
      hasBar = true;
      stderr.write(
        `\r\u001B[K${bar(done, total)}${describe(done, note)}`.slice(0, stderr.columns ?? 100),
        () => undefined,
      );
    },
    end: () => {
      if (hasBar) stderr.write('\r\u001B[K', () => undefined);
    },
  };
}

function bar(done: number, total: number | undefined): string {
  if (total === undefined) return '';
  const filled = Math.min(BAR_WIDTH, Math.round((done / Math.max(total, 1)) * BAR_WIDTH));
  return `[${'#'.repeat(filled)}${' '.repeat(BAR_WIDTH - filled)}] `;
}
