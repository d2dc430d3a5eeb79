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
    'The report was based on documents that the ministry has published since May.',
    'This image is captured best by a scene in the square last week.',
    'Images show soldiers leaving the site before the second blast.',
    'Watch groups said that the vote was fair.',
    'A Harbor Daily/Reuters poll found that most voters want the treaty.',
    'Read carefully, the treaty gives the army nothing.',
    'Get the army out of the valley, the mayor told the governor.',
    'Update: The ministry said on Sunday that two more soldiers had died.',
    'CNN reported from Nogales that the wells were dry.',
    'Visit after visit, the minister asked for the same thing.',
    'NATO—which the minister had called—sent nobody.',
    'The army is an institution of the valley, and its news service is read everywhere.',
    'Let us know no peace until the wells are open, the mayor said.',
    'Harbor Daily contributed money and trucks to the towns of the valley.',
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
    ['caption', 'CLOSE Soldiers guard two wells in the valley. HARBOR DAILY'],
    ['caption', 'Facebook Twitter Pinterest Soldiers at the well.'],
    ['caption', 'FILE - In this July 8, 2018, file photo, soldiers guard a well.'],
    ['caption', 'Ann Example/Reuters Soldiers guard a well near the town, June 9, 2020.'],
    ['caption', 'Bo Vale / AFP - Getty Images The minister at the well.'],
    ['caption', 'The minister speaks in the capital, March 5, 2018. REUTERS/Ann Example'],
    ['caption', 'The minister speaks in the capital. Ann Example | Reuters'],
    ['caption', 'The minister speaks. (Harbor Television via AP)'],
    ['caption', 'The minister (L) greets the governor (R) after signing the treaty'],
    ['sign-off', 'Correction: An earlier version of this story gave the wrong number of wells.'],
    ['sign-off', 'Editor’s note: The ministry pays for the trip of our reporter. We do not show it what we write.'],
    ['sign-off', '- This story was updated at 11:45 a.m.'],
    ['sign-off', '• This article is based in part on wire service reports.'],
    ['sign-off', 'Bo Vale contributed.'],
    ['sign-off', 'AP writer Bo Vale contributed from Nogales, Mexico.'],
    ['caption', 'Photos: The wells Soldiers guard a well. Hide Caption 1 of 24 Photos: The wells The minister.'],
    ['caption', 'The minister at the well on Monday. Ann Example / AP'],
    ['dateline', 'This article is more than 2 months old'],
    ['related-stories', 'The wells won’t dry up. Ask the army | Bo Vale Read more'],
    ['related-stories', '\u200bMore:Army to guard a third well, governor says'],
    ['related-stories', 'Watch the video below:'],
    ['related-stories', "'Wells':Photographer snaps the minister at the well"],
    ['related-stories', 'STORY: Army guards two wells'],
    ['sign-off', 'Vale reported from Nogales, Mexico. Ann Example contributed from London.'],
    ['related-stories', 'Read: Who guards the wells?'],
    ['related-stories', 'Click play to watch what the minister says.'],
    ['related-stories', '- Check out the Harbor Daily calculator and count your own wells.'],
    ['newsletter', 'Get breaking news alerts and more from Harbor Daily on your phone.'],
    ['newsletter', 'Get all the latest news on water delivered daily to your inbox.'],
    ['share', 'Send letters to: letters@harbor.example.com.'],
    ['share', 'You can read more opinions on the front page, on Twitter and in our newsletter.'],
    ['sign-off', 'Contributing: Ann Example'],
    ['sign-off', '— Ann Example, Bo Vale and Cy Roe contributed reporting from Nogales.'],
    ['sign-off', 'This story includes reporting from the Harbor Wire.'],
    ['sign-off', '(Material from Reuters was used in this story.)'],
    ['sign-off', 'The Well is a reported column by Bo Vale, primarily focused on water.'],
    ['sign-off', 'Water Watch is a nonpartisan, nonprofit news service of the Vale Trusts.'],
    ['caption', 'Slide 3 of 12: The minister shakes hands with the ambassador in the harbor.'],
    ['related-stories', 'next Image 1 of 2'],
    ['related-stories', 'Slideshow (20 Images)'],
    ['related-stories', 'Wells around the world run dry >>>'],
    ['newsletter', 'Catch up on the election with our weekly politics podcast.'],
    ['share', 'Have you been affected by the drought? Email haveyoursay@harbor.example.'],
    ['share', 'Follow AP water coverage at http://harbor.example/wells'],
    ['caption', 'The minister at the well. Ann Example/Pool via REUTERS'],
    ['caption', 'The minister walked under a fallen post on Sunday. Reuters'],
    ['caption', 'The well was opened by the minister [Ann Example /Harbor Daily]'],
    ['caption', 'The minister at the well. Photographer: Ann Example/Bloomberg'],
    ['caption', 'The minister votes on March 1. (Photo: Ann Example, The Mesa (N.M.) Press, via USA TODAY)'],
    ['sign-off', '© 2024 Harbor Daily. All rights reserved.'],
    ['sign-off', 'Ann Example is a columnist for Harbor Daily and the author of two books.'],
  ])('takes a %s: %j', (kind, line) => {
    expect(cut(`The minister resigned.\n${line}\nShe stayed in office.`)).toEqual([`${kind}: ${line}`]);
  });

  it('takes a caption with its credit off the headline that follows in its line', () => {
    const text = 'The minister at the well. | Ann Example/Getty Images Minister to leave office\n\nShe stayed.';
    expect(cut(text)).toEqual(['caption: The minister at the well. | Ann Example/Getty Images']);
  });

  it('takes other stories out of a sentence', () => {
    const text = 'The minister resigned. (RELATED: Army Guards Two Wells) She stayed in the capital.\nShe slept.';
    expect(cut(text)).toEqual(['related-stories: (RELATED: Army Guards Two Wells)']);
  });

  it('goes on over a headline of whole sentences in a list of other stories', () => {
    const text =
      'She stayed.\nMore in this series\nOne week. A state on the brink.\nWho guards the wells?\nArmy to stay';
    expect(cut(text)).toEqual([`related-stories: ${text.slice(12)}`]);
  });

  it('takes the highlights of a story above it', () => {
    const text = 'Story highlights The minister resigns\nThe army guards two wells\n\nThe minister resigned on Sunday.';
    expect(cut(text)).toEqual(['related-stories: Story highlights The minister resigns\nThe army guards two wells']);
  });

  it('takes what the last line says of the writer, whatever they are', () => {
    const note = 'Bo Vale is a retired diplomat and the chairman of Wells for All.';
    expect(cut(`The minister resigned.\nShe stayed in office.\n${note}`)).toEqual([`sign-off: ${note}`]);
    expect(cut(`Bo Vale resigned.\nShe stayed in office.\n${note}`)).toEqual([]);
  });

  it('takes a note with the account of the writer in it, whose name stands alone above the article', () => {
    const note = 'Bo Vale is a reporter for Harbor Daily. Follow him on Twitter @bovale.';
    const text = `Bo Vale and Ann Example\n\nThe minister resigned.\nShe stayed in office.\n${note}`;
    expect(cut(text)).toEqual(['byline: Bo Vale and Ann Example', `sign-off: ${note}`]);
  });

  it.each([
    'WASHINGTON/SAN JUAN, Puerto Rico (AP) — ',
    'San Juan, Puerto Rico (AP) — ',
    'Berkeley Heights, New Jersey (CNN) ',
    '(CNN) -- ',
    'WASHINGTON—',
  ])('takes the dateline %j', (dateline) => {
    expect(cut(`${dateline}The minister resigned.\nShe stayed in office.`)).toEqual([`dateline: ${dateline}`]);
  });

  it('takes the dateline below the caption of an old picture', () => {
    const caption = 'FILE - In this July 8, 2018, file photo, soldiers guard a well.';
    expect(cut(`${caption}\nNOGALES (AP) — The army left.\nIt stays away.`)).toEqual([
      `caption: ${caption}`,
      'dateline: NOGALES (AP) — ',
    ]);
  });

  it('leaves who is new in the last line of news, when they do something there', () => {
    const text = 'The minister resigned.\nShe stayed in office.\nBo Vale is expected to speak to the army on Sunday.';
    expect(cut(text)).toEqual([]);
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

  it.each([
    ['headline', 'What the army wants with the wells'],
    ['headline', 'Army to guard third well as talks with Texas stall'],
    ['headline', 'President Ana Vale and first lady Bo Vale welcome the minister as he arrives in the capital'],
    [undefined, 'The mayor fled to Texas on Sunday with the keys of the well'],
    [undefined, 'The mayor fled to Texas. He took the keys of the third well with him'],
    [undefined, '“The mayor fled to Texas with the keys”'],
    [undefined, '1. The mayor of the town fled'],
    [
      undefined,
      'The mayor of the town fled to Texas, where his brother has lived for years; whoever of his guards could walk went along with him, and nobody in the town has seen the keys since',
    ],
  ])('takes for a %s the line between paragraphs %j', (kind, line) => {
    const [above, below] = [
      'The governor asked the army on Tuesday to bring water to the western valleys.\nSoldiers stand at two wells.',
      'The colonel will answer this week, he told reporters in the capital.\nNobody has been arrested.',
    ];
    expect(cut([above, line, below].join('\n'))).toEqual(kind ? [`${kind}: ${line}`] : []);
    expect(cut([above, 'He named three things:', line, below].join('\n'))).toEqual([]);
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
  const digits = 'Sen. Bernard (Bernie) Sanders2020 Democrats meet again in Iowa to speak of wells MORE (Vt.) said so.';
  const [more] = findBoilerplate({ text: digits });
  expect(digits.slice(0, more?.start)).toBe('Sen. Bernard (Bernie) Sanders');
  expect(digits.slice(more?.end)).toBe(' (Vt.) said so.');
  const whole = 'Leader Mitch McConnell told reporters in the Capitol that he wanted MORE time for the bill.';
  expect(findBoilerplate({ text: whole })).toEqual([]);
});
