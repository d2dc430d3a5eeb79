import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { featuresOf } from '../src/4-claims/candidate-features.ts';
import { findCandidates } from '../src/4-claims/find-claims.ts';
import type { ExtractorParts } from '../src/extract.ts';
import { readDocument } from '../src/extract.ts';
import type { CandidateClaim } from '../src/reading.ts';
import type { Example } from './logistic.ts';

/**
 * What we judged of the candidates of real articles that nobody annotated: article, start of the sentence, subject,
 * relation ("-" behind it: negative), object, and 1 where a careful reader would grant it.
 */
const judgements = join(import.meta.dirname, 'judged-candidates.tsv');

interface CorpusArticle {
  readonly id: string;
  readonly text: string;
  readonly publishedAt?: string;
}

/** The articles of a corpus, gzipped JSON lines, by id. */
function readCorpus(folder: string): ReadonlyMap<string, CorpusArticle> {
  const files = ['field.jsonl.gz', 'general.jsonl.gz'].map((name) => join(folder, name)).filter(existsSync);
  const lines = files.flatMap((file) => gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n'));
  const articles = lines.map((line) => JSON.parse(line) as CorpusArticle);
  return new Map(articles.map((article) => [article.id, article]));
}

const keyOf = (start: number, { subject, relation, polarity, object }: CandidateClaim): string =>
  [start, subject, polarity === 'negative' ? `${relation}-` : relation, object].join('\t');

/** Which candidates of each article are right. */
function readJudgements(): ReadonlyMap<string, ReadonlyMap<string, boolean>> {
  const byArticle = new Map<string, Map<string, boolean>>();
  for (const line of readFileSync(judgements, 'utf8').trim().split('\n')) {
    const [article = '', ...rest] = line.split('\t');
    const judged = byArticle.get(article) ?? new Map<string, boolean>();
    byArticle.set(article, judged.set(rest.slice(0, 4).join('\t'), rest[4] === '1'));
  }
  return byArticle;
}

/** The judged candidates of the corpus in a folder as examples; those that nobody judged are left out. */
export function judgedExamples(parts: ExtractorParts, folder: string): Example[] {
  const corpus = readCorpus(folder);
  return [...readJudgements()].flatMap(([id, judged]) => {
    const article = corpus.get(id);
    if (!article) return [];
    const stages = readDocument(parts, article);
    return findCandidates(stages).flatMap((candidate) => {
      const tree = stages.trees[candidate.sentence];
      const isRight = tree && judged.get(keyOf(tree.sentence.start, candidate));
      if (isRight === undefined || candidate.clause === undefined) return [];
      return [
        { features: featuresOf(candidate, stages.reading, tree as NonNullable<typeof tree>), isRight, article: id },
      ];
    });
  });
}
