import { describe, expect, it } from 'vitest';
import { treeOf } from '../testing/tree-of.ts';
import { phraseForms } from './phrase-forms.ts';

describe('phraseForms', () => {
  it.each([
    ['troops/NOUN/NNS/root>0', ['troops', 'troop']],
    ['doctored/ADJ/JJ/root>0/doctor', ['doctored', 'doctor']],
    ['bus/NOUN/NN/root>0', ['bus']],
    ['drug/NOUN/NN/compound>2 cartels/NOUN/NNS/root>0/cartel', ['drug cartels', 'drug cartel']],
    [
      'laid/VERB/VBD/root>0/lay down/ADP/RP/compound:prt>1 arms/NOUN/NNS/obj>1',
      ['laid down arms', 'laid down arm', 'lay down arms', 'lay down arm'],
    ],
  ])('reads %s', (notation, forms) => {
    expect(phraseForms(treeOf(notation).tokens)).toEqual(forms);
  });

  it('joins what the text joins', () => {
    const token = (text: string, start: number) => ({
      ...treeOf(`${text}/PROPN/NNP/root>0`).tokens[0]!,
      start,
      end: start + text.length,
    });
    expect(phraseForms([token('al', 0), token('-', 2), token('Qaida', 3)])).toEqual(['al-qaida']);
  });
});
