import { describe, expect, it } from 'vitest';
import { splitNames } from './split-names.ts';

describe('a pasted list of names', () => {
  it('is one name a line, each once', () => {
    expect(splitNames('Inés Valdivia\r\n\n  Norland \nInés Valdivia\n')).toEqual(['Inés Valdivia', 'Norland']);
  });

  it('may be CSV, whose first column counts', () => {
    expect(splitNames('"Rueda, ""El Faro""",PER\nAlba;GOV\nNorland\tGOV')).toEqual([
      'Rueda, "El Faro"',
      'Alba',
      'Norland',
    ]);
  });

  it('may be FollowTheMoney entities', () => {
    expect(
      splitNames('{"id":"a","schema":"Person","properties":{"name":["Julia Ruiz","J. Ruiz"]}}\n{"broken"'),
    ).toEqual(['Julia Ruiz']);
  });
});
