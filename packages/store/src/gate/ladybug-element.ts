/**
 * An element of a list in Ladybug, which counts from 1 and fails beyond the end, where Neo4j counts from 0 and gives
 * null. What is used twice is bound to a name: written twice, nested ones would double each time.
 */
export function elementInLadybug(list: string, at: string): string {
  if (/^\d+$/.test(at)) return elementAt(list, Number(at) + 1);
  const fromEnd = /^\(- (\d+)\)$/.exec(at)?.[1];
  if (fromEnd !== undefined) return elementAt(list, -Number(fromEnd));
  return `list_extract(${list}, list_extract(list_transform([${at}], i -> CASE WHEN i < 0 THEN i ELSE i + 1 END), 1))`;
}

const elementAt = (list: string, place: number): string =>
  `list_extract(list_transform([${list}], l -> list_extract(CASE WHEN size(l) >= ${Math.abs(place)} THEN l ELSE NULL END, ${place})), 1)`;
