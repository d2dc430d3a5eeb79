import { expect, it } from 'vitest';
import * as reader from './index.ts';

it('has these public names', () => {
  expect(Object.keys(reader).sort()).toEqual([
    'MAX_FILE_BYTES',
    'MAX_LINE_BYTES',
    'ReaderError',
    'bytesSource',
    'decodeText',
    'fileSource',
    'findDatelineDate',
    'listInputs',
    'readInputs',
    'readJsonLines',
    'readListed',
    'readSource',
  ]);
});
