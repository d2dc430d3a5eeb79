import { describe, expect, it } from 'vitest';
import { checkGazetteer } from './check-gazetteer.ts';
import { createGazetteer } from './create-gazetteer.ts';
import { GazetteerError } from './gazetteer-error.ts';

const table = (name: string, ...lines: readonly string[]): { name: string; text: string } => ({
  name,
  text: lines.map((line) => line.replaceAll(' ; ', '\t').replaceAll(/ ;$/g, '\t')).join('\n'),
});

const governments = table(
  'governments.tsv',
  'id ; name ; iso3 ; aliases ; demonyms ; capitals ; kind',
  'ruritania ; Ruritania ; RUR ; Kingdom of Ruritania ; Ruritanian|Ruritanians ; Strelsau ; country',
);
const agencies = table(
  'agencies.tsv',
  'id ; name ; aliases ; acronyms ; generic ; country ; parent',
  'ruritania-guard ; Royal Guard of Ruritania ; Royal Guard ; RGR|R.G.R. ; royal guard ; RUR ; ruritania',
);
const people = table(
  'people.tsv',
  'id ; name ; label ; aliases ; gender ; country',
  'rudolf-elphberg ; Rudolf Elphberg ; Official ; Rudolf V Elphberg ; m ; RUR',
  'flavia-elphberg ; Flavia Elphberg ; Official ; Flávia Elphberg ; f ; RUR',
);
const roles = table('roles.tsv', 'id ; forms ; kind ; unique', 'king ; king|monarch ; head-of-state ; yes');
const offices = table(
  'offices.tsv',
  'person ; role ; body ; title ; start ; end',
  'rudolf-elphberg ; king ; ruritania ; King ; 2001-05-01 ; 2010-03',
  'flavia-elphberg ; king ; ruritania ; Monarch ; 2010-03-15',
);
const files = [governments, agencies, people, roles, offices];

describe('createGazetteer', () => {
  const gazetteer = createGazetteer(files);

  it('knows who held an office on a date, by body and by country', () => {
    expect(gazetteer.holders('king', 'ruritania', '2005-01-01').map((office) => office.person)).toEqual([
      'rudolf-elphberg',
    ]);
    expect(gazetteer.holders('king', 'RUR', '2015-01-01').map((office) => office.person)).toEqual(['flavia-elphberg']);
    expect(gazetteer.holders('king', 'RUR', '1999-01-01')).toEqual([]);
  });

  it('finds the longest phrase first, without accents', () => {
    const words = ['the', 'royal', 'guard', 'of', 'ruritania'];
    expect(gazetteer.matchNames(words, 1).map((match) => match.last)).toEqual([4, 2]);
    expect(gazetteer.phrase(['flavia', 'elphberg'])[0]?.target).toBe('flavia-elphberg');
  });

  it('takes the country of a body from what it is part of', () => {
    expect(gazetteer.bodiesByGeneric('royal guard', 'RUR').map((body) => body.id)).toEqual(['ruritania-guard']);
    expect(gazetteer.government('RUR')?.id).toBe('ruritania');
  });

  it('knows the ids that an actor had before, and gives none of them to anybody else', () => {
    const former = (...lines: readonly string[]): { name: string; text: string } =>
      table('former-ids.tsv', 'former ; actor', ...lines);
    const rows = former('rudolf-v ; rudolf-elphberg', 'rudolf-rassendyll ; rudolf-elphberg');
    expect(createGazetteer([...files, rows]).actor('rudolf-elphberg')?.formerIds).toEqual([
      'rudolf-rassendyll',
      'rudolf-v',
    ]);
    expect(gazetteer.actor('rudolf-elphberg')?.formerIds).toEqual([]);
    expect(() => createGazetteer([...files, former('flavia-elphberg ; rudolf-elphberg')])).toThrow(
      /people\.tsv:3: the id flavia-elphberg is already taken at former-ids\.tsv:2/,
    );
    expect(checkGazetteer([...files, former('sapt ; colonel-sapt')])).toEqual([
      'former-ids.tsv:2: actor names nobody: colonel-sapt',
    ]);
  });

  it('has one hash for the same files in any order', () => {
    expect(createGazetteer([...files].reverse()).hash).toBe(gazetteer.hash);
  });

  it('refuses bad lines and names file and line', () => {
    const bad = table(
      'people.tsv',
      'id ; name ; label',
      'Black Michael ; Michael ; Official',
      'hentzau ; Rupert ; Villain',
    );
    expect(() => createGazetteer([bad])).toThrow(GazetteerError);
    expect(() => createGazetteer([bad])).toThrow(/people\.tsv:2: the id Black Michael is no lower-case slug/);
    expect(() => createGazetteer([bad])).toThrow(/people\.tsv:3: no such label: Villain/);
  });
});

describe('checkGazetteer', () => {
  it('is content with good files', () => {
    expect(checkGazetteer(files)).toEqual([]);
  });

  it('names ids taken twice, dates the wrong way round and references to nobody', () => {
    const more = table(
      'offices.more.tsv',
      'person ; role ; body ; title ; start ; end',
      'sapt ; king ; ruritania ; Colonel ; 2009 ; 2001',
    );
    const twin = table('people.more.tsv', 'id ; name ; label', 'rudolf-elphberg ; Rudolf Rassendyll ; Person');
    expect(checkGazetteer([...files, more, twin])).toEqual([
      'offices.more.tsv:2: start 2009 is after end 2001',
      'people.more.tsv:2: the id rudolf-elphberg is already taken at people.tsv:2',
      'offices.more.tsv:2: person names nobody: sapt',
    ]);
  });

  it('names an unknown kind of file', () => {
    expect(checkGazetteer([{ name: 'rumours.tsv', text: 'id\n' }])[0]).toMatch(/^rumours\.tsv:1: no such kind of file/);
  });
});
