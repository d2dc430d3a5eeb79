import { stableJson } from '@cartograph/model';

/** A value as one line of JSON Lines; what some readers take for the end of a line is escaped. */
export const toJsonLine = (value: unknown): string =>
  `${stableJson(value).replace(/[\u0085\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
