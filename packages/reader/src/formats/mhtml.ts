import { ReaderError } from '../reader-error.ts';
import { numberStories } from '../round-ups/number-stories.ts';
import type { Format } from './format.ts';

/** A page that a browser saved with all its parts in one file. */
export const mhtmlFormat: Format = {
  name: 'MHTML',
  extensions: ['mhtml', 'mht'],
  holdsMany: false,
  read: async function* read(source) {
    const { parseMail } = await import('../mail/parse-mail.ts');
    const { html, headers } = await parseMail(await source.bytes(), 'saved page');
    if (html === undefined || html.trim() === '')
      throw new ReaderError('empty', 'is a saved page without HTML; save it again as "Webpage, single file"');
    const location = headers.find(
      ({ key }) => key === 'snapshot-content-location' || key === 'content-location',
    )?.value;
    const { readPage } = await import('../html/read-page.ts');
    yield* numberStories(readPage(html, source.url ?? location));
  },
};
