import { describe, expect, it } from 'vitest';
import { encodeText } from '../testing/encode-text.ts';
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
    expect(decodeText(Uint8Array.of(0x93, 0x61, 0x94), 'windows-1252')).toBe('“a”');
  });

  it('believes the bytes where they contradict what is declared', () => {
    expect(decodeText(Buffer.from('Peña y Núñez'), 'windows-1252')).toBe('Peña y Núñez');
    expect(decodeText(Buffer.from('The border.'), 'utf-16le')).toBe('The border.');
    const latin = Buffer.from('El se\xf1or lleg\xf3 a Culiac\xe1n y habl\xf3 con la se\xf1ora.', 'latin1');
    expect(decodeText(latin, 'utf-8')).toBe('El señor llegó a Culiacán y habló con la señora.');
  });

  it.each<[string, string]>([
    ['windows-1252', '“Nobody was hurt,” the governor’s aide said — twice.'],
    ['windows-1251', 'Правительство сообщило, что граница останется закрытой до конца года.'],
    ['shift_jis', '政府は火曜日に国境を閉鎖すると発表した。兵士は道路を守る。'],
  ])('detects %s by its letters', (encoding, text) => {
    expect(decodeText(encodeText(text, encoding))).toBe(text);
  });

  it('says which byte is not UTF-8 and how to convert', () => {
    expect(() => decodeText(Buffer.from('Pe\xf1a', 'latin1'))).toThrow(/not valid UTF-8 at byte 2 \(0xf1\).*iconv/);
  });

  it('does not take a real replacement character for the bad byte', () => {
    const bytes = Buffer.concat([Buffer.from('a\uFFFDb'), Buffer.from([0xff])]);
    expect(() => decodeText(bytes)).toThrow(/at byte 5/);
  });

  it('does not guess from two letters', () => {
    expect(() => decodeText(Buffer.from('Pe\xf1a \xe9', 'latin1'))).toThrow(/not valid UTF-8/);
  });

  it('refuses binary bytes', () => {
    expect(() => decodeText(Uint8Array.from([0x7f, 0x45, 0, 0, 1, 0, 2, 3]))).toThrow(/not text/);
    expect(sniffEncoding(Uint8Array.from([0, 0, 1, 0, 2, 3, 0, 0]))).toBeUndefined();
  });
});
