import { describe, expect, it } from 'vitest';
import type { SchemaAnswer } from '../../src/api/answers.ts';
import { completeCypher } from './complete-cypher.ts';

const schema: SchemaAnswer = {
  labels: [
    { name: 'Cartel', count: 3 },
    { name: 'Claim', count: 90 },
  ],
  relations: [{ name: 'ACCUSE', count: 12 }],
  properties: { actor: ['name'], relation: ['claimCount'], claim: ['quote'], document: ['title'] },
};
const gloss = (name: string): string => `the ${name.toLowerCase()}`;
const offered = (before: string): readonly string[] => completeCypher(before, schema, gloss).map(({ label }) => label);

describe('what can come next in a statement', () => {
  it('is a label of the graph in a node, a relation of the graph in a relationship', () => {
    expect(offered('MATCH (a:')).toEqual(['Cartel', 'Claim']);
    expect(offered('MATCH (a:Ca')).toEqual(['Cartel', 'Claim']);
    expect(offered('MATCH (a:Cartel)-[r:')).toContain('ACCUSE');
    expect(offered('MATCH (a:Cartel)-[r:ACCUSE|')).not.toContain('Cartel');
    expect(completeCypher('MATCH (a)-[r:A', schema, gloss)[0]?.detail).toBe('the accuse · 12');
  });

  it('is a property after a dot, and any word elsewhere', () => {
    expect(offered('MATCH (a) RETURN a.')).toEqual(['name', 'claimCount', 'quote', 'title']);
    expect(offered('MA')).toEqual(expect.arrayContaining(['MATCH', 'Cartel', 'ACCUSE', 'name']));
  });

  it('is a keyword while the graph is not known', () => {
    expect(completeCypher('MATCH (a:', undefined, gloss).every(({ type }) => type === 'keyword')).toBe(true);
  });
});
