import { expect, test } from 'vitest';
import { findFeats, type FeatsInput } from './find-feats.ts';

const input = (given: Partial<FeatsInput>): FeatsInput => ({
  lower: '',
  upos: 'X',
  xpos: 'FW',
  deprel: 'dep',
  dependents: [],
  subject: undefined,
  subjectIsPlural: false,
  ...given,
});

test.each<[string, Partial<FeatsInput>, Record<string, string>]>([
  ['a noun has its number', { xpos: 'NNS', upos: 'NOUN' }, { Number: 'Plur' }],
  [
    'a past verb agrees with its subject',
    { xpos: 'VBD', upos: 'VERB', subject: 'they' },
    { Mood: 'Ind', Number: 'Plur', Person: '3', Tense: 'Past', VerbForm: 'Fin' },
  ],
  [
    'a participle with a passive auxiliary is passive',
    { xpos: 'VBN', upos: 'VERB', dependents: ['nsubj:pass', 'aux:pass'] },
    { Tense: 'Past', VerbForm: 'Part', Voice: 'Pass' },
  ],
  [
    'a participle of the perfect is not',
    { xpos: 'VBN', upos: 'VERB', dependents: ['nsubj', 'aux'] },
    { Tense: 'Past', VerbForm: 'Part' },
  ],
  [
    'a possessive pronoun says so',
    { xpos: 'PRP$', upos: 'PRON', lower: 'her' },
    { Case: 'Gen', Gender: 'Fem', Number: 'Sing', Person: '3', Poss: 'Yes', PronType: 'Prs' },
  ],
  [
    'a bare verb that heads a sentence commands',
    { xpos: 'VB', upos: 'VERB', deprel: 'root' },
    { Mood: 'Imp', Person: '2', VerbForm: 'Fin' },
  ],
  [
    'a verb with "to" is an infinitive',
    { xpos: 'VB', upos: 'VERB', deprel: 'xcomp', dependents: ['mark'] },
    { VerbForm: 'Inf' },
  ],
  ['"not" is negative', { xpos: 'RB', upos: 'PART', lower: 'not' }, { Polarity: 'Neg' }],
])('%s', (_name, given, feats) => {
  expect(findFeats(input(given))).toEqual(feats);
});
