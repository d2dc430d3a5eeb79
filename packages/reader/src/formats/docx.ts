import type { Format } from './format.ts';

/** Word (.docx): one article a file. */
export const docxFormat: Format = {
  name: 'Word',
  extensions: ['docx'],
  holdsMany: false,
  read: async function* read(source) {
    const { readDocx } = await import('../docx/read-docx.ts');
    yield { document: await readDocx(await source.bytes()) };
  },
};
