import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkGazetteer } from './check-gazetteer.ts';
import { createGazetteer } from './create-gazetteer.ts';

const folder = fileURLToPath(new URL('../../assets/gazetteer/', import.meta.url));
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.tsv'))
  .map((name) => ({ name, text: readFileSync(folder + name, 'utf8') }));

describe('the gazetteer that ships', () => {
  it('has no bad line and no reference to nobody', () => {
    expect(checkGazetteer(files)).toEqual([]);
  });

  it('knows the countries, officials, agencies, groups and outlets that the field needs', () => {
    const { actors } = createGazetteer(files);
    const count = (label: string): number => actors.filter((actor) => actor.label === label).length;
    expect(actors.filter((actor) => actor.kind === 'country').length).toBeGreaterThanOrEqual(200);
    expect(count('Official')).toBeGreaterThanOrEqual(600);
    expect(count('Agency')).toBeGreaterThanOrEqual(250);
    expect(count('Cartel')).toBeGreaterThanOrEqual(200);
    expect(count('Organization')).toBeGreaterThanOrEqual(150);
  });
});
