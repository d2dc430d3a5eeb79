/** What works took, in milliseconds. */
export interface Took {
  /** By the clock: more where others use the machine. */
  readonly clock: number;
  /** Of all the process's threads. */
  readonly processor: number;
}

/** The times that works took, by name; names keep the order in which they came. */
export interface Stopwatch {
  time<T>(name: string, work: () => T): T;
  took(name: string): Took;
}

/** Makes a watch that adds up the times of works of the same name. */
export function createStopwatch(): Stopwatch {
  const took = new Map<string, Took>();
  const read = (name: string): Took => took.get(name) ?? { clock: 0, processor: 0 };
  return {
    took: read,
    time: (name, work) => {
      const start = performance.now();
      const before = process.cpuUsage();
      const value = work();
      const { user, system } = process.cpuUsage(before);
      const { clock, processor } = read(name);
      took.set(name, { clock: clock + performance.now() - start, processor: processor + (user + system) / 1000 });
      return value;
    },
  };
}
