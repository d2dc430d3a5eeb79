import { compareCodeUnits } from '@cartograph/model';
import type { ExportRecord } from '../export-record.ts';
import { fromGraphLine } from '../graph-line.ts';

/** An element as it is in the two graphs; one side is absent where it is in one only. */
export interface ElementPair {
  readonly before?: ExportRecord;
  readonly after?: ExportRecord;
}

const ORDER: readonly ExportRecord['kind'][] = ['document', 'actor', 'edge', 'claim'];

/**
 * Walks over two graphs' lines side by side, and yields the elements that differ. Lines that are the same are not even
 * parsed, only shown to `onSame`.
 */
export async function* pairElements(
  before: AsyncIterator<string>,
  after: AsyncIterator<string>,
  onSame: (line: string) => void,
): AsyncGenerator<ElementPair> {
  let [left, right] = [await before.next(), await after.next()];
  while (left.done !== true || right.done !== true) {
    if (left.done !== true && right.done !== true && left.value === right.value) {
      onSame(left.value);
      [left, right] = [await before.next(), await after.next()];
      continue;
    }
    const pair = pairOf(left, right);
    yield pair;
    if (pair.before) left = await before.next();
    if (pair.after) right = await after.next();
  }
}

function pairOf(left: IteratorResult<string>, right: IteratorResult<string>): ElementPair {
  const [before, after] = [parse(left), parse(right)];
  if (before === undefined || after === undefined) return { ...(before && { before }), ...(after && { after }) };
  const order =
    ORDER.indexOf(before.kind) - ORDER.indexOf(after.kind) || compareCodeUnits(before.value.id, after.value.id);
  if (order < 0) return { before };
  return order > 0 ? { after } : { before, after };
}

const parse = (next: IteratorResult<string>): ExportRecord | undefined =>
  next.done === true ? undefined : fromGraphLine(next.value);
