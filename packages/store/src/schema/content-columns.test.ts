import { describe, expect, it } from 'vitest';
import { fromContentColumns, toContentColumns } from './content-columns.ts';

describe('the columns of a stored extraction', () => {
  it('hold it whole, each a part of it', () => {
    for (const content of ['', 'a', 'abc', 'abcdefghi', 'x'.repeat(1001)]) {
      const columns = toContentColumns(content);
      expect(fromContentColumns(columns)).toBe(content);
      for (const part of Object.values(columns))
        expect(String(part).length).toBeLessThanOrEqual(content.length / 4 + 1);
    }
  });

  it('may be one alone, as in a graph of an older version', () => {
    expect(fromContentColumns({ content: 'all of it', content1: null, content2: null, content3: null })).toBe(
      'all of it',
    );
  });
});
