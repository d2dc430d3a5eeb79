/** More names than that are not looked up at once. */
const MOST = 200;

/** The names of a pasted list: one a line, the first column of CSV, or the names of FollowTheMoney entities as JSON lines. */
export function splitNames(text: string): readonly string[] {
  const names = text.split(/\r?\n/).flatMap((line) => (line.startsWith('{') ? ftmNames(line) : [firstCell(line)]));
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))].slice(0, MOST);
}

function firstCell(line: string): string {
  const quoted = /^\s*"((?:[^"]|"")*)"/.exec(line)?.[1];
  return quoted === undefined ? (line.split(/[,;\t]/)[0] ?? '') : quoted.replaceAll('""', '"');
}

function ftmNames(line: string): readonly string[] {
  try {
    const { properties } = JSON.parse(line) as { readonly properties?: { readonly name?: unknown } };
    const names = properties?.name;
    return Array.isArray(names) ? names.filter((name) => typeof name === 'string').slice(0, 1) : [];
  } catch {
    return [];
  }
}
