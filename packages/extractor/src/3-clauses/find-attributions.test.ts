import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf, treeOf } from '../testing/tree-of.ts';
import { continueQuotations } from './continue-quotations.ts';
import { findAttributions } from './find-attributions.ts';
import { findQuotations } from './quote-spans.ts';

/** "source | cue | content …" of every attribution of a tree. */
function attributionsIn(notation: string): string[] {
  const tree = treeOf(notation);
  const text = textOf(tree);
  const cut = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return findAttributions(tree, findQuotations(text)).map(
    ({ sourceSpan, cue, content }) =>
      `${sourceSpan ? cut(sourceSpan) : '-'} | ${cut(cue)} | ${content.map(cut).join(' … ')}`,
  );
}

describe('findAttributions', () => {
  it('reads a clause as content and the whole noun phrase as source', () => {
    expect(
      attributionsIn(
        'The/DET/DT/det>2 minister/NOUN/NN/nsubj>5 of/ADP/IN/case>4 defense/NOUN/NN/nmod>2 said/VERB/VBD/root>0/say that/SCONJ/IN/mark>8 troops/NOUN/NNS/nsubj>8 left/VERB/VBD/ccomp>5/leave',
      ),
    ).toEqual(['The minister of defense | said | that troops left']);
  });

  it('takes a parenthesis with its source out of the content around it', () => {
    expect(
      attributionsIn(
        'Troops/NOUN/NNS/nsubj>6 ,/PUNCT/,/punct>4 officials/NOUN/NNS/nsubj>4 said/VERB/VBD/parataxis>6/say ,/PUNCT/,/punct>4 left/VERB/VBD/root>0/leave Doha/PROPN/NNP/obj>6',
      ),
    ).toEqual(['officials | said | Troops … left Doha']);
  });

  it('leaves the preposition of "according to" out of the source', () => {
    expect(
      attributionsIn(
        'Troops/NOUN/NNS/nsubj>2 left/VERB/VBD/root>0/leave according/VERB/VBG/case>5 to/ADP/TO/fixed>3 witnesses/NOUN/NNS/obl>2',
      ),
    ).toEqual(['witnesses | according to | Troops left']);
  });

  it('takes nothing that the source did besides for what it said', () => {
    expect(
      attributionsIn(
        'He/PRON/PRP/nsubj>2 warned/VERB/VBD/root>0/warn the/DET/DT/det>4 cartel/NOUN/NN/obj>2 of/ADP/IN/case>6 raids/NOUN/NNS/nmod>4 and/CCONJ/CC/cc>8 arrested/VERB/VBD/conj>2/arrest rivals/NOUN/NNS/obj>8',
      ),
    ).toEqual([]);
  });

  it('finds the accusation behind "of" and the threat behind "to"', () => {
    expect(
      attributionsIn(
        'Peru/PROPN/NNP/nsubj>2 accused/VERB/VBD/root>0/accuse Chile/PROPN/NNP/obj>2 of/SCONJ/IN/mark>5 spying/VERB/VBG/advcl>2/spy',
      ),
    ).toEqual(['Peru | accused | Chile of spying']);
    expect(
      attributionsIn(
        'Peru/PROPN/NNP/nsubj>2 threatened/VERB/VBD/root>0/threaten to/PART/TO/mark>4 leave/VERB/VB/xcomp>2',
      ),
    ).toEqual(['Peru | threatened | to leave']);
  });

  it('finds the possessor of a claim', () => {
    expect(
      attributionsIn(
        "Peru/PROPN/NNP/nmod:poss>3 's/PART/POS/case>1 claim/NOUN/NN/nsubj>7 that/SCONJ/IN/mark>6 troops/NOUN/NNS/nsubj>6 left/VERB/VBD/acl>3/leave collapsed/VERB/VBD/root>0/collapse",
      ),
    ).toEqual(['Peru | claim | that troops left']);
  });

  it('gives what a colon introduces to the subject before it', () => {
    expect(
      attributionsIn(
        'Vidal/PROPN/NNP/nsubj>3 was/AUX/VBD/cop>3 blunter/ADJ/JJR/root>0 :/PUNCT/:/punct>3 "Nobody/PRON/NN/nsubj>6 came."/VERB/VBD/parataxis>3/come',
      ),
    ).toEqual(['Vidal | blunter | "Nobody came."']);
  });

  it('never throws on any tree', () => {
    const word = fc.record({
      text: fc.constantFrom('said', 'that', '"', 'to', 'Bob', ':', 'according', 'claim', 'as', 'put', 'it'),
      upos: fc.constantFrom('VERB', 'NOUN', 'PROPN', 'PUNCT', 'SCONJ', 'ADJ'),
      deprel: fc.constantFrom('nsubj', 'ccomp', 'parataxis', 'obj', 'acl', 'conj', 'case', 'punct', 'advcl', 'appos'),
      back: fc.nat(5),
    });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        const notation = words
          .map(({ text, upos, deprel, back }, at) =>
            at === 0 ? `${text}/${upos}/NN/root>0` : `${text}/${upos}/VBD/${deprel}>${Math.max(1, at - back)}`,
          )
          .join(' ');
        expect(Array.isArray(attributionsIn(notation))).toBe(true);
      }),
    );
  });
});

describe('continueQuotations', () => {
  const text = '“We left,” she said. “Nobody came.”\n\n“I stayed,” he said.';
  const sentences = ['“We left,” she said.', '“Nobody came.”', '“I stayed,” he said.'].map((part, index) => ({
    index,
    start: text.indexOf(part),
    end: text.indexOf(part) + part.length,
    tokens: [],
  }));
  const quotations = findQuotations(text);
  const spoken = (sentence: number): Parameters<typeof continueQuotations>[3][number] => {
    const content = quotations.filter(({ start }) => start === sentences[sentence]?.start);
    const start = (content[0]?.end ?? 0) + 1;
    return {
      sentence,
      source: 0,
      sourceSpan: { start, end: start + 3 },
      cue: { start: start + 4, end: start + 8 },
      cueLemma: 'say',
      content,
      kind: 'direct',
      isInfinitive: false,
      isQuoted: false,
    };
  };

  it('adds a quotation without a cue to the one before it in the paragraph', () => {
    const found = continueQuotations(text, sentences, quotations, [spoken(0), spoken(2)]);
    expect(found.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['“We left,”', '“Nobody came.”'],
      ['“I stayed,”'],
    ]);
  });

  it('drops a cue that no quotation follows', () => {
    expect(continueQuotations('She said,', [], [], [{ ...spoken(0), content: [] }])).toEqual([]);
  });
});
