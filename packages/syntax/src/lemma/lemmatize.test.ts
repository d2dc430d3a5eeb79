import { expect, test } from 'vitest';
import { lemmatize } from './lemmatize.ts';

const none = new Map<string, string>();

test.each([
  ['countries', 'NNS', 'country'],
  ['attacks', 'NNS', 'attack'],
  ['men', 'NNS', 'man'],
  ['churches', 'NNS', 'church'],
  ['crises', 'NNS', 'crisis'],
  ['accused', 'VBN', 'accuse'],
  ['planning', 'VBG', 'plan'],
  ['seized', 'VBD', 'seize'],
  ['carried', 'VBD', 'carry'],
  ['struck', 'VBD', 'strike'],
  ['met', 'VBD', 'meet'],
  ['says', 'VBZ', 'say'],
  ['is', 'VBZ', 'be'],
  ['Making', 'VBG', 'make'],
  ['killed', 'VBN', 'kill'],
  ['visited', 'VBD', 'visit'],
  ['trafficking', 'VBG', 'traffic'],
  ['ceded', 'VBD', 'cede'],
  ['cancelled', 'VBN', 'cancel'],
  ['controlling', 'VBG', 'control'],
  ['dispelled', 'VBD', 'dispel'],
  ['recalled', 'VBD', 'recall'],
  ['enrolled', 'VBN', 'enroll'],
  ['extradited', 'VBN', 'extradite'],
  ['accelerated', 'VBD', 'accelerate'],
  ['looking', 'VBG', 'look'],
  ['bringing', 'VBG', 'bring'],
  ['arranged', 'VBD', 'arrange'],
  ['died', 'VBD', 'die'],
  ['prepared', 'VBN', 'prepare'],
  ['n’t', 'RB', 'not'],
  ['those', 'DT', 'that'],
  ['bigger', 'JJR', 'big'],
  ['Mexico', 'NNP', 'Mexico'],
  ['an', 'DT', 'a'],
  ['wo', 'MD', 'will'],
])('the lemma of %s (%s) is %s', (form, xpos, lemma) => {
  expect(lemmatize(form, xpos, none)).toBe(lemma);
});

test('what was learnt comes before the rules', () => {
  expect(lemmatize('Axes', 'NNS', new Map([['NNS axes', 'axe']]))).toBe('axe');
});

test('what is listed comes before what was learnt', () => {
  expect(lemmatize('fled', 'VBD', new Map([['VBD fled', 'flead']]))).toBe('flee');
});
