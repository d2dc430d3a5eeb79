import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Document } from '@cartograph/model';
import { afterAll, describe, expect, it } from 'vitest';
import { bodyText, wordF1 } from '../testing/body-text.ts';
import { readInputs } from './read-inputs.ts';

/** What a careful reader takes from a fixture. */
interface Expected {
  readonly body: string;
  /** What belongs to the page: marked where it is in the text, or not in the text at all. */
  readonly cut: readonly { readonly kind: string; readonly text: string }[];
}

const folder = fileURLToPath(new URL('../fixtures/sites/', import.meta.url));
const names = readdirSync(folder).filter((name) => !name.endsWith('.expected.json'));
const scores: number[] = [];

async function readOne(name: string): Promise<Document> {
  const read = [];
  for await (const outcome of readInputs([folder + name]))
    read.push('error' in outcome ? outcome.error.message : outcome.document);
  const [document] = read;
  if (read.length !== 1 || document === undefined || typeof document === 'string') throw new Error(String(document));
  return document;
}

describe(`${names.length} pages and files of different sites`, () => {
  it('are forty at least', () => expect(names.length).toBeGreaterThanOrEqual(40));

  it.each(names)('%s', async (name) => {
    const { body, cut, ...metadata }: Expected = JSON.parse(
      readFileSync(`${folder}${name.replace(/\.(?:warc\.gz|\w+)$/, '')}.expected.json`, 'utf8'),
    );
    const document = await readOne(name);
    const { text, boilerplate = [], path: _path, ...found } = document;
    expect(found).toEqual(metadata);
    const prose = bodyText(document);
    const score = wordF1(prose, body);
    scores.push(score);
    expect(score).toBeGreaterThan(0.95);
    for (const { kind, text: words } of cut) {
      expect(prose).not.toContain(words);
      const at = text.indexOf(words);
      if (at >= 0)
        expect([words, boilerplate.find(({ start, end }) => start <= at && at < end)?.kind]).toEqual([words, kind]);
    }
  });

  afterAll(() => {
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    console.log(
      `body text of ${scores.length} fixtures: F1 ${(mean * 100).toFixed(2)} on average, ${(Math.min(...scores) * 100).toFixed(2)} at worst`,
    );
  });
});
