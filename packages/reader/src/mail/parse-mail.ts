import type { Email } from 'postal-mime';
import PostalMime from 'postal-mime';
import { decodeText } from '../decode-text.ts';
import { ReaderError } from '../reader-error.ts';

/** Bytes of a mail, or of a page saved as one (MHTML), as its parts. Throws a ReaderError `damaged`. */
export async function parseMail(bytes: Uint8Array, what: string): Promise<Email> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 20, maxHeadersSize: 1_000_000 }).catch(
    (cause: unknown) => {
      throw new ReaderError('damaged', `is no whole ${what}; save it again`, { cause });
    },
  );
  const { html, text } = mail;
  return {
    ...mail,
    ...(html === undefined ? {} : { html: mendQuotes(html) }),
    ...(text === undefined ? {} : { text: mendQuotes(text) }),
  };
}

// the library decodes windows-1252 by Node's decoder, which leaves control characters in the place of quotation marks
const mendQuotes = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (letter) => decodeText(Uint8Array.of(letter.charCodeAt(0)), 'windows-1252'));
