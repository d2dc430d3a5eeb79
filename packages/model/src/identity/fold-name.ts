const APOSTROPHES = /[\u2018\u2019\u02BC`']/g;

/** A name as ids and look-ups compare it: no accents, lower case, apostrophes and dots gone, one space between words. */
export const foldName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(APOSTROPHES, '')
    .replace(/\./g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A folded name as a slug: words joined by hyphens. */
export const slugOf = (name: string): string => foldName(name).replace(/ /g, '-');
