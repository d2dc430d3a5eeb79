import type { Document } from '@cartograph/model';
import { describe, expect, it } from 'vitest';
import { encodeText } from '../../testing/encode-text.ts';
import { readSource } from '../read-source.ts';
import { bytesSource } from '../source.ts';

async function readTable(bytes: Uint8Array, name = 'table.csv'): Promise<readonly (Document | string)[]> {
  const read: (Document | string)[] = [];
  for await (const outcome of readSource(bytesSource(name, bytes)))
    read.push('error' in outcome ? outcome.error.message : outcome.document);
  return read;
}

const table = (delimiter: string): string =>
  `Título${delimiter}Text${delimiter}Date\n"Peña${delimiter} otra vez"${delimiter}Nieto visitó Culiacán y habló con el gobernador.${delimiter}3/3\n`;

describe('a table', () => {
  it.each([',', ';', '\t', '|'])('is delimited by %j', async (delimiter) => {
    const rows = await readTable(Buffer.from(`Headline${delimiter}Text\n"A${delimiter} b"${delimiter}"Two\nlines."\n`));
    expect(rows).toEqual([{ title: `A${delimiter} b`, text: 'Two\nlines.' }]);
  });

  it.each<[string, (text: string) => Uint8Array]>([
    ['windows-1252', (text) => encodeText(text, 'windows-1252')],
    ['UTF-16 with a mark', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-8 with a mark', (text) => Buffer.from(`\uFEFF${text}`)],
  ])('is in %s', async (_name, encode) => {
    const rows = await readTable(encode(table(',').replace('Date', 'Note')));
    expect(rows).toEqual([{ text: 'Nieto visitó Culiacán y habló con el gobernador.' }]);
  });

  it('says that a day is none', async () => {
    expect(await readTable(Buffer.from(table(',')))).toEqual([expect.stringMatching(/publishedAt: want a date/)]);
  });
});
