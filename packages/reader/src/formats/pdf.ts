import type { Format } from './format.ts';

/** PDF: one article a file. */
export const pdfFormat: Format = {
  name: 'PDF',
  extensions: ['pdf'],
  holdsMany: false,
  read: async function* read(source) {
    const { readPdf } = await import('../pdf/read-pdf.ts');
    yield { document: await readPdf(await source.bytes()) };
  },
};
