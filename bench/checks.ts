/** What a bench demands, said as it is found; a bench that misses something ends with 1. */
export interface Checks {
  /** Prints a figure and whether it is at least, or at most, what is demanded. */
  atLeast(name: string, value: number, least: number, unit?: string): void;
  atMost(name: string, value: number, most: number, unit?: string): void;
}

/** Makes the checks of one bench. */
export function createChecks(): Checks {
  const tell = (name: string, isMet: boolean, text: string): void => {
    console.log(`${isMet ? '  ok  ' : ' MISS '} ${name}: ${text}`);
    if (!isMet) process.exitCode = 1;
  };
  return {
    atLeast: (name, value, least, unit = '') =>
      tell(name, value >= least, `${format(value)}${unit} (at least ${least}${unit})`),
    atMost: (name, value, most, unit = '') =>
      tell(name, value <= most, `${format(value)}${unit} (at most ${most}${unit})`),
  };
}

const format = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(2));
