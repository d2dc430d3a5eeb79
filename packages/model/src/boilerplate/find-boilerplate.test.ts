import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBoilerplate } from './find-boilerplate.ts';

const cut = (text: string): string[] =>
  findBoilerplate({ text }).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);

describe('boilerplate', () => {
  it('takes a list of other stories with its heading', () => {
    const text =
      'The minister resigned.\nRecommended Stories\n- Star sings again\n- Another headline\nThe president accepted.';
    expect(cut(text)).toEqual(['related-stories: Recommended Stories\n- Star sings again\n- Another headline']);
  });

  it('takes a headline in capitals, a newsletter box and a sign-off, and leaves the prose', () => {
    const text =
      'He left.\nMINISTER TO MEET AMBASSADOR AGAIN, SOURCES SAY\nSign up for our daily newsletter\nReporting by Ann Example\nShe stayed.';
    expect(cut(text).map((line) => line.split(':')[0])).toEqual(['related-stories', 'newsletter', 'sign-off']);
  });

  it('takes the dateline off the first sentence', () => {
    expect(cut('MEXICO CITY (AP) — The navy said so.')).toEqual(['dateline: MEXICO CITY (AP) — ']);
  });

  it('cuts one sentence out of an article that comes as one line', () => {
    const long = 'He spoke of the treaty again. '.repeat(15);
    expect(cut(`The minister resigned. ${long}Sign up for our newsletter. She stayed.`)).toEqual([
      'newsletter: Sign up for our newsletter.',
    ]);
    expect(cut('Contributing: Ann Example. Follow the Wire’s Bo Vale on Twitter @BoVale')).toHaveLength(1);
  });

  it.each([
    'The sheriffs agreed to sign up for the program on Tuesday, the governor said.',
    'The company changed its privacy policy and its terms of service after the ruling.',
    'Not everybody in the party will subscribe to this view, he said.',
    '“Sign up for the army,” he told them.',
    'Follow the money, the prosecutor told the court.',
    'He said that the treaty must be signed:',
    'We need the treaty! — Bo Vale (@bovale) January 2, 2018',
  ])('leaves the prose %j', (line) => {
    expect(cut(`The minister resigned.\n${line}\nShe stayed in office.`)).toEqual([]);
  });

  it.each([
    ['dateline', 'Updated: May 7, 2024 9:40 pm'],
    ['dateline', 'Tuesday, May 7, 2024'],
    ['byline', 'By Ann Example and Bo Vale | Harbor Daily'],
    ['navigation', 'Home › World › Mexico'],
    ['share', 'Share Tweet Email'],
    ['share', 'Read or Share this story: https://harbor.example/1'],
    ['cookie', 'We use cookies to make this site work. Accept all'],
    ['advert', 'Story Continued Below'],
    ['advert', 'Vote Now:'],
    ['newsletter', 'Subscribe to our newsletter and never miss a story'],
    ['related-stories', 'Read more: Who guards the wells?'],
    ['related-stories', 'More On This... Ministers meet again in Bogotá over the treaty'],
    ['related-stories', 'LISTEN: The Mesa podcast on water'],
    ['related-stories', '(Also on CAPITOL SIGNAL: Senate delays vote)'],
    ['related-stories', 'Water wars:How the valley ran dry in ten years'],
    ['related-stories', 'Ministers meet again in Bogotá over the treaty Read more'],
    ['headline', 'Do You Approve of the Governor’s Water Plan?'],
    ['caption', 'Soldiers at the well. (Photo: Ann Example, Harbor Daily)'],
    ['caption', 'Image copyright Reuters Image caption The well at dawn'],
    ['sign-off', 'Contributing: Ann Example'],
    ['sign-off', '© 2024 Harbor Daily. All rights reserved.'],
    ['sign-off', 'Ann Example is a columnist for Harbor Daily and the author of two books.'],
  ])('takes a %s: %j', (kind, line) => {
    expect(cut(`The minister resigned.\n${line}\nShe stayed in office.`)).toEqual([`${kind}: ${line}`]);
  });

  it('takes a caption that says again what the text says, and no line that says more', () => {
    const paragraphs = [
      'The governor asked the army on Tuesday to guard the trucks that bring water to the western valleys.',
      'Soldiers have stood at two wells near the town since armed men stopped eleven trucks in April.',
      'The army will answer this week, a colonel told reporters in the capital of the state.',
      'Nobody has been arrested for the attacks, the prosecutor of the state said in the evening.',
    ];
    const caption = 'Soldiers guard two wells in the western valleys after armed men stopped trucks';
    const more = 'The mayor of Cuauhtémoc fled to Texas with his brother on Sunday night';
    expect(cut([...paragraphs.slice(0, 2), caption, more, ...paragraphs.slice(2)].join('\n'))).toEqual([
      `caption: ${caption}`,
    ]);
  });

  it('takes the dateline below a headline and a byline', () => {
    expect(cut('Army guards wells\n\nBy Ann Example\n\nCHIHUAHUA, Mexico — The governor spoke.')).toEqual([
      'byline: By Ann Example',
      'dateline: CHIHUAHUA, Mexico — ',
    ]);
  });

  it('gives spans that are sorted, apart from each other and inside the text, the same when they are given back', () => {
    const line = fc.constantFrom(
      'Advertisement',
      'Read more: Who guards the wells?',
      'Recommended Stories',
      '- Another headline',
      'MEXICO CITY (AP) — The minister resigned.',
      'Sign up for our newsletter. She stayed.',
      'By Ann Example',
      'The army guards two wells in the western valleys of the state',
      'The army guards two wells in the western valleys of the state, the governor said on Tuesday.',
      '',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string()), { maxLength: 20 }), (lines) => {
        const text = lines.join('\n');
        const found = findBoilerplate({ text });
        for (const [index, { start, end }] of found.entries()) {
          expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(findBoilerplate({ text, boilerplate: found })).toEqual(found);
      }),
    );
  });

  it('keeps what the reader marked', () => {
    expect(
      findBoilerplate({ text: 'Menu Home. Prose.', boilerplate: [{ start: 0, end: 10, kind: 'navigation' }] }),
    ).toEqual([{ start: 0, end: 10, kind: 'navigation' }]);
  });
});

it('cuts long lists of headlines out of a name, and leaves names with a capital inside alone', () => {
  const glued =
    'WikiLeaks founder Julian Paul AssangeValley: Department announces superseding indictment | Boycott gains momentum | FBI sees spike in threats | City bans facial recognition technology Department announces superseding indictment Mueller investigated whether Trump misled him on question in probe | Senate panel weighs a bill on encryption that critics say would weaken security for everybody | Officials brace for more attacks MORE, alleging that he worked with hackers.';
  const [cut] = findBoilerplate({ text: glued });
  expect(glued.slice(0, cut?.start)).toBe('WikiLeaks founder Julian Paul Assange');
  expect(glued.slice(cut?.end)).toBe(', alleging that he worked with hackers.');
  const whole = 'Leader Mitch McConnell told reporters in the Capitol that he wanted MORE time for the bill.';
  expect(findBoilerplate({ text: whole })).toEqual([]);
});
