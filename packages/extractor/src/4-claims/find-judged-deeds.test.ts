import { describe, expect, it } from 'vitest';
import { openParts } from '../../evaluation/open-parts.ts';
import { createExtractor } from '../extract.ts';

const extract = createExtractor(openParts());

const claimsOf = (text: string): string[] =>
  extract({ text, publishedAt: '2019-10-20' }).claims.map(
    ({ subject, relation, object }) => `${subject} ${relation} ${object}`,
  );

describe('a judgement of a deed that was told before', () => {
  it.each([
    [
      'Donald Trump imposed new tariffs on Mexico on Friday. Nancy Pelosi criticized the move.',
      'nancy-pelosi ACCUSE donald-trump',
    ],
    ['Canada accused China of stealing secrets. China rejects the allegation.', 'china REJECT canada'],
    ['Russia bombed Ukraine on Monday. Angela Merkel condemned the attack.', 'angela-merkel ACCUSE russia'],
    [
      'While Canada sanctioned Iran in June, Benjamin Netanyahu praised the decision.',
      'benjamin-netanyahu SUPPORT canada',
    ],
    [
      'Emmanuel Macron unveiled a new rule on asylum. Amnesty International was wary of the rule.',
      'amnesty-international ACCUSE emmanuel-macron',
    ],
    [
      "Emmanuel Macron's proposal surprised Paris. The proposal drew criticism from Angela Merkel.",
      'angela-merkel ACCUSE emmanuel-macron',
    ],
    [
      'An order was signed by Emmanuel Macron. Angela Merkel said the order was reckless.',
      'angela-merkel ACCUSE emmanuel-macron',
    ],
  ])('is one of its doer: %s', (text, claim) => expect(claimsOf(text)).toContain(claim));

  it.each([
    ['Canada accused China of stealing secrets. Mexico rejects the allegation.', 'mexico REJECT canada'],
    [
      'Donald Trump imposed new tariffs on Mexico. Nancy Pelosi criticized the ruling of the court.',
      'nancy-pelosi ACCUSE donald-trump',
    ],
    ['Russia bombed Ukraine on Monday. Angela Merkel condemned the tariffs.', 'angela-merkel ACCUSE russia'],
    [
      'Emmanuel Macron unveiled a new rule on asylum. Angela Merkel criticized the law.',
      'angela-merkel ACCUSE emmanuel-macron',
    ],
    [
      'Emmanuel Macron unveiled a new rule on asylum. Emmanuel Macron praised the rule.',
      'emmanuel-macron SUPPORT emmanuel-macron',
    ],
    ['Angela Merkel met Emmanuel Macron. Donald Trump praised the decision.', 'donald-trump SUPPORT angela-merkel'],
  ])('is of nobody where the noun means no such deed: %s', (text, claim) =>
    expect(claimsOf(text)).not.toContain(claim),
  );
});
