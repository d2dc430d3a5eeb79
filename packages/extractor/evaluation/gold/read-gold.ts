import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldArticle } from '../../src/gold/gold-article.ts';
import { type GoldRecord, toGoldArticle } from '../../src/gold/to-gold-article.ts';

function readArticle(folder: string, name: string): GoldArticle {
  const record = JSON.parse(readFileSync(join(folder, `${name}.gold.json`), 'utf8')) as GoldRecord;
  const path = join(folder, `${name}.txt`);
  return toGoldArticle(record, { name, path, text: readFileSync(path, 'utf8') });
}

/** Reads the annotated articles of a folder (`NAME.txt` beside `NAME.gold.json`), by name. */
export function readGold(folder: string): readonly GoldArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((file) => readArticle(folder, file.replace('.gold.json', '')));
}
