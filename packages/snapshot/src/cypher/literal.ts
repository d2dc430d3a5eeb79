/** A value as Cypher writes it, for Neo4j and Ladybug alike; everything that could end a string or a line is escaped. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'string') return String(value);
  const escaped = value.replace(/[\\'"\u0000-\u001F\u007F-\u009F\u2028\u2029]/g, (character) => {
    if (character === '\\' || character === "'" || character === '"') return `\\${character}`;
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `'${escaped}'`;
}
