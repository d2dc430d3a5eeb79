/** Weights of the ranker's features, in thousandths of a log-odd. */
export const weights: Readonly<Record<string, number>> = {};

/** The least score that is kept. */
export const threshold: number = -1;

/** Points of the calibration: score → share of right claims in thousandths. */
export const calibration: readonly (readonly [number, number])[] = [[0, 500]];
