/** The day of publication of rows that tell none: their sentences are of 2025 and name its officials by surname. */
export const readingDay = '2025-09-01';
