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

  it('reads none of a sentence that is longer than any of prose', () => {
    const clause =
      'Ana/PROPN/NNP/nsubj>2 said/VERB/VBD/root>0/say that/SCONJ/IN/mark>5 troops/NOUN/NNS/nsubj>5 left/VERB/VBD/ccomp>2/leave';
    const rest = (count: number): string => ' today/NOUN/NN/obl:tmod>5'.repeat(count);
    expect(attributionsIn(clause + rest(495))).toHaveLength(1);
    expect(attributionsIn(clause + rest(496))).toEqual([]);
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

  it('takes who tells of a report out of what the report says', () => {
    expect(
      attributionsIn(
        'He/PRON/PRP/nsubj>2 said/VERB/VBD/root>0/say troops/NOUN/NNS/nsubj>4 left/VERB/VBD/ccomp>2/leave ,/PUNCT/,/punct>8 according/VERB/VBG/case>8 to/ADP/TO/fixed>6 witnesses/NOUN/NNS/obl>4',
      ),
    ).toEqual(['He | said | troops left', 'witnesses | according to | He said troops left']);
  });

  it('reads a will, a criticism and a name', () => {
    expect(
      attributionsIn(
        'They/PRON/PRP/nsubj>2 seem/VERB/VBP/root>0/seem willing/ADJ/JJ/xcomp>2 to/PART/TO/mark>5 talk/VERB/VB/xcomp>3',
      ),
    ).toEqual(['They | seem willing | to talk']);
    expect(
      attributionsIn(
        'Her/PRON/PRP$/nmod:poss>2 criticism/NOUN/NN/nsubj>5 of/ADP/IN/case>4 Trump/PROPN/NNP/nmod>2 grew/VERB/VBD/root>0/grow',
      ),
    ).toEqual(['Her | criticism | of Trump']);
    expect(
      attributionsIn(
        'Ana/PROPN/NNP/nsubj>8 ,/PUNCT/,/punct>5 whom/PRON/WP/obj>5 papers/NOUN/NNS/nsubj>5 dubbed/VERB/VBD/acl:relcl>1/dub Lily/PROPN/NNP/obj>5 ,/PUNCT/,/punct>5 left/VERB/VBD/root>0/leave',
      ),
    ).toEqual(['papers | dubbed | whom … Lily']);
  });

  it('knows who says nothing', () => {
    expect(
      attributionsIn('Nobody/PRON/NN/nsubj>2 wants/VERB/VBZ/root>0/want a/DET/DT/det>4 war/NOUN/NN/obj>2'),
    ).toEqual([]);
    expect(
      attributionsIn(
        'They/PRON/PRP/nsubj>2 work/VERB/VBP/root>0/work to/PART/TO/mark>4 learn/VERB/VB/xcomp>2/learn who/PRON/WP/nsubj>6 paid/VERB/VBD/ccomp>4/pay',
      ),
    ).toEqual([]);
  });

  it('gives what is joined to a thing to whoever speaks of it', () => {
    expect(
      attributionsIn(
        'He/PRON/PRP/nsubj>2 says/VERB/VBZ/root>0/say the/DET/DT/det>4 deal/NOUN/NN/nsubj>5 failed/VERB/VBD/ccomp>2/fail and/CCONJ/CC/cc>7 promised/VERB/VBD/conj>5/promise to/PART/TO/mark>9 act/VERB/VB/xcomp>7',
      ),
    ).toEqual(['He | says | the deal failed', 'He | promised | to act']);
  });

  it('takes nothing that the source did besides for what it said', () => {
    expect(
      attributionsIn(
        'He/PRON/PRP/nsubj>2 warned/VERB/VBD/root>0/warn the/DET/DT/det>4 cartel/NOUN/NN/obj>2 of/ADP/IN/case>6 raids/NOUN/NNS/nmod>4 and/CCONJ/CC/cc>8 arrested/VERB/VBD/conj>2/arrest rivals/NOUN/NNS/obj>8',
      ),
    ).toEqual([]);
  });

  it.each([
    [
      'of the Wells Institute',
      '“/PUNCT/``/punct>3 We/PRON/PRP/nsubj>3 left/VERB/VBD/ccomp>6/leave ,/PUNCT/,/punct>3 ”/PUNCT/x/punct>3 said/VERB/VBD/root>0/say Ann/PROPN/NNP/nsubj>6 ,/PUNCT/,/punct>11 of/ADP/IN/case>11 the/DET/DT/det>11 Institute/PROPN/NNP/nmod>3',
      'Ann , of the Institute | said | “We left ,”',
    ],
    [
      'the talks that somebody is familiar with',
      'The/DET/DT/det>2 plan/NOUN/NN/nsubj>3 stands/VERB/VBZ/ccomp>5/stand ,/PUNCT/,/punct>3 said/VERB/VBD/root>0/say a/DET/DT/det>7 diplomat/NOUN/NN/nsubj>5 familiar/ADJ/JJ/amod>7 with/ADP/IN/case>10 the/DET/DT/det>11 talks/NOUN/NNS/obl>5 ./PUNCT/./punct>7',
      'a diplomat familiar with the talks | said | The plan stands',
    ],
    [
      'no full stop',
      'Troops/NOUN/NNS/nsubj>2 left/VERB/VBD/ccomp>4/leave ,/PUNCT/,/punct>2 said/VERB/VBD/root>0/say Ann/PROPN/NNP/nsubj>4 ,/PUNCT/,/punct>8 a/DET/DT/det>8 diplomat/NOUN/NN/appos>5 ./PUNCT/./punct>8',
      'Ann , a diplomat | said | Troops left',
    ],
    [
      'no time',
      'This/DET/DT/det>2 morning/NOUN/NN/nsubj>4 we/PRON/PRP/dep>4 said/VERB/VBD/root>0/say that/SCONJ/IN/mark>7 troops/NOUN/NNS/nsubj>7 left/VERB/VBD/ccomp>4/leave',
      'we | said | that troops left',
    ],
    [
      'the nearer of two subjects',
      'Wells/NOUN/NNS/nsubj>5 ,/PUNCT/,/punct>5 the/DET/DT/det>4 study/NOUN/NN/nsubj>5 showed/VERB/VBD/root>0/show ,/PUNCT/,/punct>5 have/AUX/VBP/aux>8 dried/VERB/VBN/ccomp>5/dry',
      'the study | showed | Wells … have dried',
    ],
  ])('takes into a source %s', (_, notation, expected) => {
    expect(attributionsIn(notation)).toEqual([expected]);
  });

  it.each([
    [
      'to the end of a quotation that begins in it',
      'She/PRON/PRP/nsubj>2 described/VERB/VBD/root>0/describe him/PRON/PRP/obj>2 as/ADP/IN/case>7 a/DET/DT/det>7 “/PUNCT/x/punct>7 liar/NOUN/NN/obl>2 ,/PUNCT/,/punct>10 a/DET/DT/det>10 thief/NOUN/NN/dep>2 ”/PUNCT/x/punct>10 on/ADP/IN/case>13 Monday/PROPN/NNP/obl>2',
      ['She | described | him as a “liar , a thief”'],
    ],
    [
      'inside the quotation that its cue stands in',
      '“/PUNCT/x/punct>3 I/PRON/PRP/nsubj>3 know/VERB/VBP/ccomp>11 who/PRON/WP/obj>6 he/PRON/PRP/nsubj>6 is/AUX/VBZ/ccomp>3/be ,/PUNCT/,/punct>3 ”/PUNCT/x/punct>3 she/PRON/PRP/nsubj>10 said/VERB/VBD/ccomp>3/say ./PUNCT/./punct>3',
      ['I | know | who he is', 'she | said | “I know who he is ,”'],
    ],
    [
      'from the subject that the parser took for an object',
      'He/PRON/PRP/nsubj>2 said/VERB/VBD/root>0/say her/PRON/PRP$/nmod:poss>4 trial/NOUN/NN/obj>2 on/ADP/IN/case>6 charges/NOUN/NNS/obl>2/charge that/SCONJ/IN/mark>9 she/PRON/PRP/nsubj>9 stole/VERB/VBD/ccomp>2/steal sent/VERB/VBD/conj>9/send a/DET/DT/det>12 message/NOUN/NN/obj>10',
      ['He | said | her trial on charges that she stole sent a message'],
    ],
    [
      'to the infinitive that an object noun asks for',
      'He/PRON/PRP/nsubj>2 announced/VERB/VBD/root>0/announce his/PRON/PRP$/nmod:poss>4 intention/NOUN/NN/obj>2 to/PART/TO/mark>6 leave/VERB/VB/advcl>2',
      ['He | announced | his intention to leave'],
    ],
    [
      'to what somebody is warned to do',
      'They/PRON/PRP/nsubj>2 warned/VERB/VBD/root>0/warn people/NOUN/NNS/obj>2 to/PART/TO/mark>5 leave/VERB/VB/advcl>2',
      ['They | warned | people to leave'],
    ],
    [
      'to a quotation right behind the object',
      'He/PRON/PRP/nsubj>2 called/VERB/VBD/root>0/call the/DET/DT/det>4 plan/NOUN/NN/obj>2 “/PUNCT/x/punct>7 incredibly/ADV/RB/advmod>7 dumb/ADJ/JJ/amod>4 ”/PUNCT/x/punct>7',
      ['He | called | the plan “incredibly dumb”'],
    ],
    [
      'to an infinitive behind its noun',
      'He/PRON/PRP/nsubj>2 stood/VERB/VBD/root>0/stand by/ADP/IN/case>5 his/PRON/PRP$/nmod:poss>5 promises/NOUN/NNS/obl>2/promise to/PART/TO/mark>7 leave/VERB/VB/advcl>2',
      ['his | promises | to leave'],
    ],
    [
      'to nothing where it is left open',
      'He/PRON/PRP/nsubj>3 will/AUX/MD/aux>3 leave/VERB/VB/root>0 soon/ADV/RB/advmod>3 ,/PUNCT/,/punct>9 no/ADV/RB/advmod>7 matter/ADV/RB/advmod>3 what/PRON/WP/obj>10 she/PRON/PRP/nsubj>10 said/VERB/VBD/ccomp>7/say ./PUNCT/./punct>3',
      [],
    ],
    [
      'to nothing but what is declared',
      'They/PRON/PRP/nsubj>2 declared/VERB/VBD/root>0/declare war/NOUN/NN/obj>2 on/ADP/IN/case>5 cartels/NOUN/NNS/nmod>3 ,/PUNCT/,/punct>9 and/CCONJ/CC/cc>9 all/PRON/DT/nsubj>9 left/VERB/VBD/dep>2/leave',
      [],
    ],
  ])('reads content %s', (_, notation, expected) => {
    expect(attributionsIn(notation)).toEqual(expected);
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

  it.each([
    [
      'a verb with its auxiliaries and negation',
      'He/PRON/PRP/nsubj>4 did/AUX/VBD/aux>4 not/PART/RB/advmod>4 say/VERB/VB/root>0/say that/SCONJ/IN/mark>7 troops/NOUN/NNS/nsubj>7 left/VERB/VBD/ccomp>4/leave',
      'He | did not say | that troops left',
    ],
    [
      'an adverb that names nobody',
      'Troops/NOUN/NNS/nsubj>3 reportedly/ADV/RB/advmod>3 left/VERB/VBD/root>0/leave Doha/PROPN/NNP/obj>3',
      '- | reportedly | Troops … left Doha',
    ],
    [
      'a passive whose subject is that of its infinitive',
      'Troops/NOUN/NNS/nsubj:pass>3 are/AUX/VBP/aux:pass>3 said/VERB/VBN/root>0/say to/PART/TO/mark>6 have/AUX/VB/aux>6 left/VERB/VBN/xcomp>3/leave',
      '- | are said | Troops … to have left',
    ],
    [
      'a noun whose clause the parser hung on its source',
      'Concern/NOUN/NN/nsubj>8 among/ADP/IN/case>3 bankers/NOUN/NNS/nmod>1 that/SCONJ/IN/mark>7 the/DET/DT/det>6 peso/NOUN/NN/nsubj>7 falls/VERB/VBZ/acl:relcl>3 grows/VERB/VBZ/root>0/grow',
      'bankers | Concern | that the peso falls',
    ],
    [
      '"according to" at the end, with all before it',
      'Cohen/PROPN/NNP/nsubj>2 paid/VERB/VBD/root>0/pay after/SCONJ/IN/mark>5 they/PRON/PRP/nsubj>5 asked/VERB/VBD/advcl>2 ,/PUNCT/,/punct>9 according/VERB/VBG/case>9 to/ADP/TO/fixed>7 prosecutors/NOUN/NNS/obl>5 ./PUNCT/./punct>2',
      'prosecutors | according to | Cohen paid after they asked',
    ],
    [
      'what closes a sentence, with all before it',
      'Clinton/PROPN/NNP/nsubj:pass>3 was/AUX/VBD/aux:pass>3 hated/VERB/VBN/root>0/hate by/ADP/IN/case>5 voters/NOUN/NNS/obl>3 ,/PUNCT/,/punct>8 polls/NOUN/NNS/nsubj>8 show/VERB/VBP/acl:relcl>5/show ./PUNCT/./punct>3',
      'polls | show | Clinton was hated by voters',
    ],
    [
      'a noun with what it is said to be',
      'Our/PRON/PRP$/nmod:poss>2 fear/NOUN/NN/nsubj:outer>7 is/AUX/VBZ/cop>7 that/SCONJ/IN/mark>7 strikes/NOUN/NNS/nsubj>7 will/AUX/MD/aux>7 spread/VERB/VB/root>0/spread',
      'Our | fear | that strikes will spread',
    ],
    [
      'a noun whose clause the parser hung on the verb above',
      'He/PRON/PRP/nsubj>2 heard/VERB/VBD/root>0/shun warnings/NOUN/NNS/obj>2/warning of/ADP/IN/case>5 Bratton/PROPN/NNP/nmod>3 that/SCONJ/IN/mark>8 it/PRON/PRP/nsubj>8 rained/VERB/VBD/ccomp>2/rain',
      'Bratton | warnings | that it rained',
    ],
    [
      'the subject of what is said that the parser took for an object',
      'Envoys/NOUN/NNS/nsubj>2 warned/VERB/VBD/root>0/warn the/DET/DT/det>4 case/NOUN/NN/iobj>2 might/AUX/MD/aux>6 fail/VERB/VB/ccomp>2/fail',
      'Envoys | warned | the case might fail',
    ],
    [
      'a verb that nobody listed by its "that"',
      'Many/ADJ/JJ/nsubj>2 groused/VERB/VBD/root>0/grouse that/SCONJ/IN/mark>5 it/PRON/PRP/nsubj>5 failed/VERB/VBD/ccomp>2/fail',
      'Many | groused | that it failed',
    ],
    [
      'what is made clear',
      'Pence/PROPN/NNP/nsubj>2 made/VERB/VBD/root>0/make it/PRON/PRP/expl>2 clear/ADJ/JJ/xcomp>2 that/SCONJ/IN/mark>7 he/PRON/PRP/nsubj>7 left/VERB/VBD/ccomp>2/leave',
      'Pence | made it clear | that he left',
    ],
    [
      'who is cited, with what the other cue reports',
      'They/PRON/PRP/nsubj>2 reported/VERB/VBD/root>0/report ,/PUNCT/,/punct>4 citing/VERB/VBG/advcl>2/cite police/NOUN/NNS/obj>4 ,/PUNCT/,/punct>4 that/SCONJ/IN/mark>9 troops/NOUN/NNS/nsubj>9 left/VERB/VBD/ccomp>2/leave',
      'police | citing | that troops left',
    ],
  ])('finds %s', (_, notation, expected) => {
    expect(attributionsIn(notation)).toContain(expected);
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
      cueToken: 0,
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

  it('gives every sentence of one quotation to the cue behind its last', () => {
    const long = '“We left. It rained. Nobody came,” she said.';
    const parts = ['“We left.', 'It rained.', 'Nobody came,” she said.'].map((part, index) => ({
      index,
      start: long.indexOf(part),
      end: long.indexOf(part) + part.length,
      tokens: [],
    }));
    const last = { ...spoken(0), sentence: 2, content: [{ start: parts[2]?.start ?? 0, end: long.indexOf(' she') }] };
    const found = continueQuotations(long, parts, findQuotations(long), [last]);
    expect(found.map(({ content }) => content.map(({ start, end }) => long.slice(start, end)))).toEqual([
      ['“We left.', 'It rained.', 'Nobody came,”'],
    ]);
  });

  it('gives a quotation to who was told to have spoken right before it', () => {
    const told = 'She said she left. “Nobody came.”';
    const parts = ['She said she left.', '“Nobody came.”'].map((part, index) => ({
      index,
      start: told.indexOf(part),
      end: told.indexOf(part) + part.length,
      tokens: [],
    }));
    const saying = { ...spoken(0), kind: 'indirect', content: [{ start: 9, end: 18 }] } as const;
    const found = continueQuotations(told, parts, findQuotations(told), [saying]);
    expect(
      found.map(({ content, kind }) => [kind, ...content.map(({ start, end }) => told.slice(start, end))]),
    ).toEqual([['mixed', 'she left.', '“Nobody came.”']]);
  });

  it('gives a quotation that its paragraph does not close to the speaker of the next', () => {
    const open = '“We left.\n\n“Nobody came,” she said.';
    const parts = ['“We left.', '“Nobody came,” she said.'].map((part, index) => ({
      index,
      start: open.indexOf(part),
      end: open.indexOf(part) + part.length,
      tokens: [],
    }));
    const marks = findQuotations(open);
    const found = continueQuotations(open, parts, marks, [{ ...spoken(0), sentence: 1, content: marks.slice(1) }]);
    expect(found.map(({ content }) => content.map(({ start, end }) => open.slice(start, end)))).toEqual([
      ['“We left.', '“Nobody came,”'],
    ]);
  });

  it('gives a paragraph without marks to the cue whose colon ends the one before', () => {
    const block = 'Wheeler said:\n\nWe left. It rained.\n\nHe went.';
    const parts = ['Wheeler said:', 'We left.', 'It rained.', 'He went.'].map((part, index) => ({
      index,
      start: block.indexOf(part),
      end: block.indexOf(part) + part.length,
      tokens: [],
    }));
    const [found] = continueQuotations(block, parts, [], [{ ...spoken(0), content: [] }]);
    expect(found?.content.map(({ start, end }) => block.slice(start, end))).toEqual(['We left. It rained.']);
  });

  it('drops a cue that no quotation follows', () => {
    expect(continueQuotations('She said,', [], [], [{ ...spoken(0), content: [] }])).toEqual([]);
  });
});
