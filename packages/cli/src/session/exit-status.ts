/** How a command ended; the numbers are the contract of commands.md. */
export const exitStatus = {
  done: 0,
  /** Some of the work failed, the rest is done. */
  failed: 1,
  wrongUsage: 2,
  /** Absent, locked, refused, wrong version. */
  noStore: 3,
  interrupted: 130,
} as const;

/** One of the exit statuses. */
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
