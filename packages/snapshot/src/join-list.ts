/** A list as one text: items with `;` between them, `;` and `\` inside an item behind a `\`. */
export const joinList = (items: readonly unknown[]): string =>
  items.map((item) => String(item).replace(/[\\;]/g, '\\$&')).join(';');
