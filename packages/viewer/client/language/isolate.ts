/** Letters of scripts that run from right to left, and characters that turn text around. */
const TURNS = /[\u0590-\u08ff\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A name as part of a phrase: one that runs from right to left does not turn around what stands beside it. */
export const isolate = (name: string): string => (TURNS.test(name) ? `\u2068${name}\u2069` : name);
