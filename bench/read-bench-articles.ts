import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Document } from '@cartograph/model';

const corpus = fileURLToPath(new URL('../../shared/corpus/field.jsonl.gz', import.meta.url));
const general = fileURLToPath(new URL('../../shared/corpus/general.jsonl.gz', import.meta.url));
const samples = fileURLToPath(new URL('../samples', import.meta.url));
const REPEATS = 8;

/** Articles to measure on, and where they come from. */
export interface BenchArticles {
  readonly articles: readonly Document[];
  readonly source: string;
}

function readSamples(): BenchArticles {
  const names = readdirSync(samples).filter((name) => name.endsWith('.txt'));
  const articles = names.map((name): Document => ({
    id: name,
    text: readFileSync(`${samples}/${name}`, 'utf8'),
    publishedAt: '2025-03-01',
  }));
  return { articles: Array.from({ length: REPEATS }, () => articles).flat(), source: `samples/, ${REPEATS} times` };
}

/** Real articles where the shared corpus is there, else the samples repeated; at most `limit`. */
export function readBenchArticles(limit: number): BenchArticles {
  if (!existsSync(corpus)) {
    const { articles, source } = readSamples();
    return { articles: articles.slice(0, limit), source };
  }
  return { articles: readCorpus(corpus).slice(0, limit), source: '../shared/corpus/field.jsonl.gz' };
}

/** Exactly `count` articles: the real ones of both corpora, or the samples; again, as other editions, where they are too few. */
export function readManyArticles(count: number): BenchArticles {
  const isReal = existsSync(corpus) && existsSync(general);
  const articles = isReal ? [...readCorpus(corpus), ...readCorpus(general)] : readSamples().articles;
  const many = Array.from({ length: count }, (_, index): Document => {
    const article = articles[index % articles.length] ?? { text: '' };
    const edition = Math.floor(index / articles.length);
    return edition === 0 && isReal
      ? article
      : { ...article, id: `${index}`, text: `Edition ${edition}.\n\n${article.text}` };
  });
  return { articles: many, source: isReal ? '../shared/corpus' : 'samples/, again and again' };
}

function readCorpus(path: string): Document[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n');
  return lines.map((line): Document => {
    const { id, text, publishedAt } = JSON.parse(line) as { id: string; text: string; publishedAt?: string };
    // a few have "10/10/18", which a build refuses
    const day = /^\d{4}-\d{2}-\d{2}/.exec(publishedAt ?? '')?.[0];
    return { id, text, ...(day === undefined ? {} : { publishedAt: day }) };
  });
}
