import { describe, expect, it } from 'vitest';
import { readAll } from '../../testing/read-all.ts';

const words = (place: string): string =>
  `The governor of ${place} asked the army on Tuesday to guard the wells of the state through the dry months of the year, and the ministry of defense answered that two hundred soldiers would come before the end of the week.`;
const more = (place: string): string =>
  `Nobody has been arrested for the attacks on the trucks, the prosecutor of ${place} said in the evening.`;
const places = ['Sonora', 'Chihuahua', 'Durango'];

const titles = async (name: string, content: string): Promise<unknown> =>
  (await readAll(name, content)).map((read) =>
    typeof read === 'string' ? read : [read.id, read.title, read.publishedAt],
  );

describe('a round-up', () => {
  it('in plain text is cut at its datelines', async () => {
    const stories = places.map(
      (place) => `Army to guard ${place}\n\n${place.toUpperCase()}, Mexico (AP) — ${words(place)}\n\n${more(place)}`,
    );
    const read = await readAll('a.txt', `North in brief\nMarch 3, 2025\n\n${stories.join('\n\n')}\n`);
    expect(read).toMatchObject(
      places.map((place) => ({
        title: `Army to guard ${place}`,
        publishedAt: '2025-03-03',
        text: expect.stringContaining(more(place)),
      })),
    );
  });

  it('in plain text is cut at separators with headlines under them, and nowhere else', async () => {
    const stories = places.map((place) => `Army to guard ${place}\n\n${words(place)}\n\n${more(place)}`);
    expect(await titles('a.txt', stories.join('\n\n* * *\n\n'))).toEqual(
      places.map((place) => [undefined, `Army to guard ${place}`, undefined]),
    );
    expect(await readAll('a.txt', places.map(words).join('\n\n* * *\n\n'))).toHaveLength(1);
    expect(await readAll('a.txt', stories.join('\n\n'))).toHaveLength(1);
  });

  it('on a page is cut into its articles, each with its own address or number', async () => {
    const article = (place: string, link: string): string =>
      `<article><h2>${link ? `<a href="${link}">` : ''}Army to guard ${place}${link ? '</a>' : ''}</h2><time datetime="2025-03-03">Monday</time><p>${words(place)}</p><p>${more(place)}</p></article>`;
    const html = `<html><head><title>North</title><link rel="canonical" href="https://a.example/north"></head><body><nav><a href="/">Home</a></nav>${article('Sonora', 'https://a.example/1')}${article('Durango', '')}${article('Colima', '')}</body></html>`;
    expect(await titles('a.html', html)).toEqual([
      [undefined, 'Army to guard Sonora', '2025-03-03'],
      ['https://a.example/north#2', 'Army to guard Durango', '2025-03-03'],
      ['https://a.example/north#3', 'Army to guard Colima', '2025-03-03'],
    ]);
  });

  it('on a page that calls itself one is cut at its headings; a story with subheads is not', async () => {
    const page = (title: string): string =>
      `<html><head><title>${title}</title></head><body><main>${places.map((place) => `<h2>Army to guard ${place}</h2><p>${words(place)}</p><p>${more(place)}</p>`).join('')}</main></body></html>`;
    expect(await titles('a.html', page('The north in brief'))).toEqual(
      places.map((place) => [undefined, `Army to guard ${place}`, undefined]),
    );
    expect(await readAll('a.html', page('What the army guards'))).toHaveLength(1);
  });

  it('is not made of a story and the teasers beside it', async () => {
    const teaser = (place: string): string => `<article><h3>Army to guard ${place}</h3><p>${more(place)}</p></article>`;
    const html = `<html><body><article><h1>One story</h1>${places.map((place) => `<p>${words(place)}</p>`).join('')}</article>${places.map(teaser).join('')}</body></html>`;
    expect(await readAll('a.html', html)).toHaveLength(1);
  });
});
