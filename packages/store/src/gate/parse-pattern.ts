import type { Cursor } from './cursor.ts';
import { refuse } from './refuse.ts';
import type { MapEntry, NodePattern, Pattern, RelationshipPattern } from './syntax.ts';

/** The longest path that may be asked for. */
export const LONGEST_PATH = 5;

/** Patterns with commas between them. */
export function parsePatterns(cursor: Cursor): Pattern[] {
  const patterns = [parsePattern(cursor)];
  while (cursor.takeSymbol(',')) patterns.push(parsePattern(cursor));
  return patterns;
}

/** `{name: value, …}`, or nothing. */
export function parseEntries(cursor: Cursor): MapEntry[] {
  if (!cursor.takeSymbol('{')) return [];
  const entries: MapEntry[] = [];
  while (!cursor.takeSymbol('}')) {
    if (entries.length > 0) cursor.expectSymbol(',');
    const name = cursor.expectName('a name');
    cursor.expectSymbol(':');
    entries.push({ name, value: cursor.parseExpression(cursor) });
  }
  return entries;
}

/** `:A|B`, or nothing. */
export function parseLabels(cursor: Cursor): string[] {
  if (!cursor.takeSymbol(':')) return [];
  const labels = [cursor.expectName('a label')];
  while (cursor.takeSymbol('|')) labels.push(cursor.expectName('a label'));
  if (cursor.isAtSymbol(':')) {
    refuse(
      `":${labels[0]}:…" means different things in different databases; write :A|B for either, a WHERE with two tests for both`,
    );
  }
  return labels;
}

/** A chain of nodes and relationships, perhaps with a name, perhaps the shortest one. */
export function parsePattern(cursor: Cursor): Pattern {
  const variable = cursor.isAtSymbol('=', 1) ? cursor.expectName('a name for the path') : undefined;
  if (variable !== undefined) cursor.expectSymbol('=');
  const isShortest = cursor.isAt('SHORTESTPATH');
  if (cursor.isAt('ALLSHORTESTPATHS')) refuse('allShortestPaths is not in the dialect; use shortestPath');
  if (isShortest) {
    cursor.next();
    cursor.expectSymbol('(');
  }
  const elements = parseChain(cursor);
  if (isShortest) {
    cursor.expectSymbol(')');
    const [, relationship] = elements;
    if (elements.length !== 3 || relationship?.kind !== 'relationship' || !relationship.length) {
      refuse('shortestPath takes one relationship with a length, such as shortestPath((a)-[*..4]-(b))');
    }
  }
  return { ...(variable === undefined ? {} : { variable }), isShortest, elements };
}

function parseChain(cursor: Cursor): (NodePattern | RelationshipPattern)[] {
  const elements: (NodePattern | RelationshipPattern)[] = [parseNode(cursor)];
  while (cursor.isAtSymbol('-') || cursor.isAtSymbol('<')) {
    elements.push(parseRelationship(cursor), parseNode(cursor));
  }
  return elements;
}

function parseNode(cursor: Cursor): NodePattern {
  cursor.expectSymbol('(');
  const variable = isName(cursor) ? cursor.expectName('a name') : undefined;
  const labels = parseLabels(cursor);
  const properties = parseEntries(cursor);
  cursor.expectSymbol(')');
  return { kind: 'node', ...(variable === undefined ? {} : { variable }), labels, properties };
}

function parseRelationship(cursor: Cursor): RelationshipPattern {
  const isIn = cursor.takeSymbol('<');
  cursor.expectSymbol('-');
  const inside = cursor.takeSymbol('[') ? parseInside(cursor) : { types: [], properties: [] };
  cursor.expectSymbol('-');
  const isOut = cursor.takeSymbol('>');
  return { kind: 'relationship', ...inside, direction: isIn === isOut ? 'both' : isOut ? 'out' : 'in' };
}

function parseInside(cursor: Cursor): Omit<RelationshipPattern, 'kind' | 'direction'> {
  const variable = isName(cursor) ? cursor.expectName('a name') : undefined;
  const types: string[] = [];
  if (cursor.takeSymbol(':')) {
    do {
      cursor.takeSymbol(':');
      types.push(cursor.expectName('a relationship type'));
    } while (cursor.takeSymbol('|'));
  }
  const length = cursor.takeSymbol('*') ? parseLength(cursor) : undefined;
  const properties = parseEntries(cursor);
  cursor.expectSymbol(']');
  return { ...(variable === undefined ? {} : { variable }), types, ...(length ? { length } : {}), properties };
}

function parseLength(cursor: Cursor): { readonly least: number; readonly most: number } {
  const least = parseCount(cursor);
  const most = cursor.takeSymbol('..') ? parseCount(cursor) : least;
  if (most === undefined) return refuse(`a path needs an upper bound, such as *1..4 (${LONGEST_PATH} at most)`);
  if (most > LONGEST_PATH) refuse(`a path may be ${LONGEST_PATH} long at most, not ${most}`);
  if ((least ?? 1) > most || (least ?? 1) < 1) refuse('a path is at least 1 long, and its bounds go upwards: *1..4');
  return { least: least ?? 1, most };
}

function parseCount(cursor: Cursor): number | undefined {
  if (cursor.peek().kind !== 'number') return undefined;
  const { text } = cursor.next();
  return /^\d{1,6}$/.test(text) ? Number(text) : refuse(`${text} is no length of a path`);
}

const isName = (cursor: Cursor): boolean => cursor.peek().kind === 'word' || cursor.peek().kind === 'quoted';

/**
 * Whether a pattern comes next where a value could: a node with a relationship behind it. `(a) < -1` and `(a) - 1` are
 * none.
 */
export function isAtPattern(cursor: Cursor): boolean {
  const close = closingBracket(cursor);
  if (close === undefined) return false;
  const isIn = cursor.isAtSymbol('<', close + 1);
  const dash = close + (isIn ? 2 : 1);
  if (!cursor.isAtSymbol('-', dash)) return false;
  if (cursor.isAtSymbol('[', dash + 1)) return true;
  return cursor.isAtSymbol('-', dash + 1) && ['(', '>'].some((symbol) => cursor.isAtSymbol(symbol, dash + 2));
}

/** How far ahead the bracket closes that opens here, if what stands inside it can be a node. */
function closingBracket(cursor: Cursor): number | undefined {
  if (!cursor.isAtSymbol('(')) return undefined;
  let ahead = 1;
  if (['word', 'quoted'].includes(cursor.peek(ahead).kind)) ahead += 1;
  if (cursor.isAtSymbol(')', ahead)) return ahead;
  if (!cursor.isAtSymbol(':', ahead) && !cursor.isAtSymbol('{', ahead)) return undefined;
  while (cursor.peek(ahead).kind !== 'end' && !cursor.isAtSymbol(')', ahead)) ahead += 1;
  return ahead;
}
