/** A number with its noun: "1 claim", "3 claims". */
export const countOf = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
