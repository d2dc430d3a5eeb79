const MAX_TITLE = 160;

/** The first line where it stands like a headline: short, no sentence's end, a blank line behind it. */
export function findTitleLine(text: string): string | undefined {
  const match = /^\s*(\S[^\n]*)\n[ \t\r]*\n/.exec(text);
  const line = match?.[1]?.trim();
  if (line === undefined || line.length > MAX_TITLE || /[.!:;,]["'”’)]*$/.test(line)) return undefined;
  return line;
}
