import { describe, expect, it } from 'vitest';
import { chooseText } from './chosen-text.ts';

const text = 'Ruiz met Vega. They spoke of the port.';
const sentences = [
  { start: 0, end: 14 },
  { start: 15, end: 38 },
];

describe('words selected in an article', () => {
  it('come with their whole sentence, without the space around them', () => {
    expect(chooseText(text, sentences, 4, 9)).toEqual({ words: 'met', from: 5, sentence: 'Ruiz met Vega.', start: 0 });
  });

  it('come with all sentences that they touch', () => {
    expect(chooseText(text, sentences, 9, 19)?.sentence).toBe(text);
  });

  it('are none where only space is selected', () => {
    expect(chooseText(text, sentences, 14, 15)).toBeUndefined();
  });
});
