import { describe, expect, it } from 'vitest';
import { toVerbClause } from '../3-clauses/verb-clause.ts';
import { textOf, treeOf } from '../testing/tree-of.ts';
import { quantityOf } from './quantity-of.ts';

function quantityIn(object: string): string {
  const tree = treeOf(`They/PRON/PRP/nsubj>2 seized/VERB/VBD/root>0/seize ${object}`);
  const quantity = quantityOf(tree, textOf(tree), toVerbClause(tree, 1));
  return quantity ? `${quantity.text} = ${quantity.value} ${quantity.unit}` : 'none';
}

describe('quantityOf', () => {
  it.each([
    ['forty/NUM/CD/nummod>4 boxes/NOUN/NNS/obj>2/box', 'forty boxes = 40 count'],
    ['12/NUM/CD/nummod>5 young/ADJ/JJ/amod>5 sailors/NOUN/NNS/obj>2/sailor', '12 young sailors = 12 people'],
    ['$/SYM/$/obj>2 3.5/NUM/CD/nummod>3 million/NUM/CD/compound>4', '$ 3.5 million = 3500000 money:USD'],
    [
      'two/NUM/CD/nummod>4 tonnes/NOUN/NNS/obj>2/tonne of/ADP/IN/case>6 gold/NOUN/NN/nmod>4',
      'two tonnes of gold = 2000 weight:kg',
    ],
    ['it/PRON/PRP/obj>2 in/ADP/IN/case>5 2019/NUM/CD/obl>2', 'none'],
    ['it/PRON/PRP/obj>2 for/ADP/IN/case>6 ten/NUM/CD/nummod>6 years/NOUN/NNS/obl>2/year', 'none'],
  ])('reads %s', (object, expected) => {
    expect(quantityIn(object)).toBe(expected);
  });
});
