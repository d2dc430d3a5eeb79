import type { Cursor } from './cursor.ts';
import { refuse } from './refuse.ts';
import type { Expression, MapEntry } from './syntax.ts';

/** `a {.name, n: size(x), b}`: some properties of a node or relationship, and other values, as a map. */
export function parseProjectedMap(cursor: Cursor, variable: string): Expression {
  cursor.expectSymbol('{');
  const entries: MapEntry[] = [];
  while (!cursor.takeSymbol('}')) {
    if (entries.length > 0) cursor.expectSymbol(',');
    entries.push(cursor.takeSymbol('.') ? parseProperty(cursor, variable) : parseEntry(cursor));
  }
  return entries.length === 0
    ? refuse(`${variable} {} says nothing; name properties, ${variable} {.name, .id}`)
    : { kind: 'map', entries };
}

function parseProperty(cursor: Cursor, variable: string): MapEntry {
  if (cursor.isAtSymbol('*'))
    refuse(
      `${variable} {.*} is not in the dialect; name the properties, ${variable} {.name, .id}, or take ${variable}`,
    );
  const name = cursor.expectName('a property');
  return { name, value: { kind: 'property', of: { kind: 'variable', name: variable }, name } };
}

function parseEntry(cursor: Cursor): MapEntry {
  const name = cursor.expectName('a name');
  return { name, value: cursor.takeSymbol(':') ? cursor.parseExpression(cursor) : { kind: 'variable', name } };
}
