import { describe, expect, it } from 'vitest';
import { indexNames } from './index-names.ts';

const names = indexNames([
  { id: 'ines', name: 'Inés Valdivia', aliases: [], weakAliases: ['La Jefa'] },
  { id: 'ruth', name: 'Ruth Halloran', aliases: ['Secretary Halloran'], weakAliases: [] },
  { id: 'port', name: 'Puerto Alba Port Authority', aliases: [], weakAliases: [] },
]);

describe('names in the page', () => {
  it('are found by the beginnings of their words, accents or not, aliases and nicknames too', () => {
    expect(names.find('ines vald')).toEqual(['ines']);
    expect(names.find('la jef')).toEqual(['ines']);
    expect(names.find('secret hallo')).toEqual(['ruth']);
    expect(names.find('ines hallo')).toEqual([]);
  });

  it('are found though they are misspelt', () => {
    expect(names.findAlike('Ines Baldibia')).toEqual(['ines']);
    expect(names.findAlike('Haloran')).toEqual(['ruth']);
    expect(names.findAlike('zzz')).toEqual([]);
  });
});
