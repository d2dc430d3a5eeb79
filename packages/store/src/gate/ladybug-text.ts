import type { ValueType } from './scope.ts';

/** A written value as a text in Ladybug, as Neo4j writes it: `true`, `1.5`, `2.0`; a cast gives `True`, `1.500000`. */
export function textInLadybug(written: string, type: ValueType | undefined): string {
  const text = `CAST(${written} AS STRING)`;
  if (type === 'boolean') return `lower(${text})`;
  return type === 'float' ? `regexp_replace(${text}, '([.][0-9]+?)0+$', '\\\\1')` : text;
}
