import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generatedDocs } from '../scripts/docs/generated-docs.ts';

it.each(Object.entries(generatedDocs()))('docs/%s is what `pnpm docs` makes of the model', (name, content) => {
  expect(readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8')).toBe(content);
});
