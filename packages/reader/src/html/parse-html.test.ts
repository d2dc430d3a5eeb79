import { describe, expect, it } from 'vitest';
import { readAll } from '../../testing/read-all.ts';

const mhtml = (html: string): string =>
  [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://harbor.example/port',
    'Subject: Port closes',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="--b"',
    '',
    '----b',
    'Content-Type: text/html; charset=windows-1252',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Location: https://harbor.example/port',
    '',
    html,
    '----b--',
    '',
  ].join('\r\n');

describe('a page that leaves tags out', () => {
  it.each([
    ['no head', '<html><title>T</title><body><p>The port was closed.</p></body></html>'],
    ['no body', '<html><head><title>T</title></head><p>The port was closed.</p></html>'],
    ['neither', '<html><title>T</title><p>The port was closed.</p></html>'],
    ['no html', '<!doctype html><head><title>T</title></head><body><p>The port was closed.</p></body>'],
    ['nothing', '<title>T</title><p>The port was closed.'],
  ])('%s', async (_name, html) => {
    expect(await readAll('a.html', html)).toMatchObject([{ text: expect.stringContaining('The port was closed.') }]);
  });
});

it.each(['page.mhtml', 'page.mht', 'page.eml', 'page.txt'])(
  'reads a saved page with its address and its quotation marks: %s',
  async (name) => {
    const html =
      '<html><head><title>Port closes</title></head><body><p>=93Nobody was hurt,=94 he said.</p></body></html>';
    expect(await readAll(name, mhtml(html))).toMatchObject([
      { text: '“Nobody was hurt,” he said.', title: 'Port closes', url: 'https://harbor.example/port' },
    ]);
  },
);
