import { expect, test } from 'vitest';
import { readModelFile, writeModelFile } from './model-file.ts';

const bytes = writeModelFile(
  { tags: ['NN'] },
  { odd: Int8Array.of(1, -2, 3), wide: Int32Array.of(70_000) },
  () => 'sha256:abc',
);

test('reads back what was written', () => {
  const file = readModelFile(bytes);
  expect(file.hash).toBe('sha256:abc');
  expect(file.settings).toEqual({ tags: ['NN'] });
  expect([...file.section<Int8Array>('odd')]).toEqual([1, -2, 3]);
  expect([...file.section<Int32Array>('wide')]).toEqual([70_000]);
});

test('reads bytes that lie at an odd place in a larger buffer', () => {
  const larger = new Uint8Array(bytes.length + 3);
  larger.set(bytes, 3);
  expect([...readModelFile(larger.subarray(3)).section<Int32Array>('wide')]).toEqual([70_000]);
});

test.each([
  ['NOT_A_MODEL', new Uint8Array([1, 2, 3])],
  ['OTHER_VERSION', Uint8Array.from(bytes, (byte, i) => (i === 8 ? 9 : byte))],
])('says %s of other bytes', (code, other) => {
  expect(() => readModelFile(other)).toThrow(expect.objectContaining({ code }));
});

test('says which section is missing', () => {
  expect(() => readModelFile(bytes).section('parser.rows')).toThrow('no section parser.rows');
});
