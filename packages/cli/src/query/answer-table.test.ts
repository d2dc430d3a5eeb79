import { describe, expect, it } from 'vitest';
import { createPaint } from '../session/paint.ts';
import { toCsvTable, toTextTable } from './answer-table.ts';

const answer = {
  columns: ['name', 'n', 'node'],
  rows: [
    ['A, "b"', 2, { id: 'mexico', label: 'Government', properties: { name: 'Mexico' } }],
    [null, true, { type: 'ACCUSE', from: 'a', to: 'b', properties: {} }],
    [['x', 'y'], 9007199254740991, { a: 1 }],
  ],
  truncated: true,
};

describe('answer tables', () => {
  it('aligns the columns and says that rows are left out', () => {
    expect(toTextTable(answer, createPaint(false)).split('\n')).toEqual([
      'name    n                 node',
      '------  ----------------  -------------------',
      'A, "b"  2                 (Mexico:Government)',
      '        true              a -[ACCUSE]-> b',
      '[x, y]  9007199254740991  {"a":1}',
      '(3 rows, more left out)',
      '',
    ]);
  });

  it('writes CSV as RFC 4180 has it', () => {
    expect(toCsvTable(answer)).toBe(
      'name,n,node\r\n"A, ""b""",2,(Mexico:Government)\r\n,true,a -[ACCUSE]-> b\r\n"[x, y]",9007199254740991,"{""a"":1}"\r\n',
    );
  });
});
