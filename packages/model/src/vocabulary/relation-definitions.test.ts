import { describe, expect, it } from 'vitest';
import { actorLabelDefinitions, actorLabels } from './actor-labels.ts';
import { isEventType, isRelationType, relationDefinition, relationDefinitions } from './relation-definitions.ts';
import { eventTypes, relationTypes } from './relation-names.ts';

describe('the vocabulary', () => {
  it('defines every type and every label once, in order', () => {
    expect(relationDefinitions.map(({ type }) => type)).toEqual(relationTypes);
    expect(actorLabelDefinitions.map(({ label }) => label)).toEqual(actorLabels);
  });

  it('has names and glosses in both languages', () => {
    for (const { name, gloss } of [...relationDefinitions, ...actorLabelDefinitions]) {
      for (const text of [name.en, name.es, gloss.en, gloss.es]) expect(text.trim()).not.toBe('');
    }
  });

  it("has PLOVER's scores", () => {
    const scores = Object.fromEntries(
      relationDefinitions.filter(({ score }) => score !== undefined).map(({ type, score }) => [type, score]),
    );
    expect(scores).toEqual({
      AID: 10,
      COOPERATE: 9.5,
      RETREAT: 6.5,
      SUPPORT: 5,
      CONCEDE: 4.5,
      AGREE: 2.5,
      CONSULT: 2.5,
      REQUEST: 0,
      REJECT: -2,
      ACCUSE: -3,
      THREATEN: -3.5,
      PROTEST: -5,
      MOBILIZE: -5.5,
      SANCTION: -6,
      COERCE: -7,
      ASSAULT: -9,
    });
  });

  it('knows which relations have no direction', () => {
    const always = relationDefinitions.filter(({ symmetric }) => symmetric === 'always').map(({ type }) => type);
    const sometimes = relationDefinitions.filter(({ symmetric }) => symmetric === 'sometimes').map(({ type }) => type);
    expect(always.sort()).toEqual(['ALLIED_WITH', 'CONSULT', 'FAMILY_OF', 'RIVAL_OF']);
    expect(sometimes.sort()).toEqual(['AGREE', 'COOPERATE']);
  });

  it('tells events from standing relations, and types from other words', () => {
    expect(relationTypes.filter(isEventType)).toEqual(eventTypes);
    expect(isRelationType('LOVES')).toBe(false);
    expect(() => relationDefinition('LOVES' as never)).toThrow(RangeError);
  });
});
