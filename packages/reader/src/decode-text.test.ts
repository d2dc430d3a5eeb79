import { describe, expect, it } from 'vitest';
import { decodeText, sniffEncoding } from './decode-text.ts';

const utf16 = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));

describe('decodeText', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    expect(decodeText(Buffer.from('Peña'))).toBe('Peña');
    expect(decodeText(Buffer.from('\uFEFFPeña'))).toBe('Peña');
  });

  it('reads UTF-16 by its mark and by its zeros', () => {
    expect(decodeText(utf16('\uFEFFThe border was closed.'))).toBe('The border was closed.');
    expect(decodeText(utf16('The border was closed.'))).toBe('The border was closed.');
  });

  it('reads a declared 8-bit encoding', () => {
    expect(decodeText(Buffer.from('Pe\xf1a', 'latin1'), 'windows-1252')).toBe('Peña');
  });

  it('says which byte is not UTF-8 and how to convert', () => {
    expect(() => decodeText(Buffer.from('Pe\xf1a', 'latin1'))).toThrow(/not valid UTF-8 at byte 2 \(0xf1\).*iconv/);
  });

  it('does not take a real replacement character for the bad byte', () => {
    const bytes = Buffer.concat([Buffer.from('a\uFFFDb'), Buffer.from([0xff])]);
    expect(() => decodeText(bytes)).toThrow(/at byte 5/);
  });

  it('refuses binary bytes', () => {
    expect(() => decodeText(Uint8Array.from([0x7f, 0x45, 0, 0, 1, 0, 2, 3]))).toThrow(/not text/);
    expect(sniffEncoding(Uint8Array.from([0, 0, 1, 0, 2, 3, 0, 0]))).toBeUndefined();
  });
});
