import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Counts } from './counts.ts';
import { f1, precision, recall } from './counts.ts';
import { judgeArticle } from './judge-article.ts';
import { readGold } from '../../packages/extractor/evaluation/gold/read-gold.ts';
import { scoreArticles } from './score.ts';
import { disturbedExtraction } from './testing/disturbed-extraction.ts';

const samples = fileURLToPath(new URL('../../samples', import.meta.url));
const shared = fileURLToPath(new URL('../../../shared', import.meta.url));
const sharedScorer = join(shared, 'tools/score.mjs');
const folders = [samples, ...['seeds', 'news'].map((name) => join(shared, 'gold', name))];

interface SharedFigures {
  readonly [name: string]: unknown;
}

function sharedFigures(folder: string, lines: readonly string[]): SharedFigures {
  const home = mkdtempSync(join(tmpdir(), 'score-'));
  try {
    const answers = join(home, 'answers.jsonl');
    writeFileSync(answers, `${lines.join('\n')}\n`);
    const { stdout } = spawnSync('node', [sharedScorer, folder, '--batch', `cat ${answers}`, '--json'], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    return JSON.parse(stdout) as SharedFigures;
  } finally {
    rmSync(home, { recursive: true });
  }
}

const prf = (counts: Counts): unknown => ({ p: precision(counts), r: recall(counts), f: f1(counts) });

function ownFigures(folder: string): { readonly lines: readonly string[]; readonly figures: SharedFigures } {
  const articles = readGold(folder);
  const extractions = articles.map(disturbedExtraction);
  const score = scoreArticles(articles.map((article, index) => judgeArticle(article, extractions[index]!)));
  const { actors, details } = score;
  return {
    lines: extractions.map((extraction) => JSON.stringify(extraction)),
    figures: {
      articles: score.articles,
      failed: 0,
      entities: prf(actors),
      claims: prf(score.claims),
      standing: prf(score.standing),
      events: prf(score.events),
      pairs: prf(score.pairs),
      negation: prf(details.negation),
      speaker: prf(details.speakers),
      modality: details.modalityRecall,
      label: [actors.rightLabels, actors.labelled],
      evidence: details.firstSentence,
      date: details.dates,
      splits: actors.splits,
      merged: actors.merged,
      hedges: score.hedges,
      matched: score.matched,
      boilerplate: score.boilerplate,
      badQuotes: score.badQuotes,
    },
  };
}

describe('scoreArticles', () => {
  for (const folder of folders) {
    const isThere = existsSync(sharedScorer) && existsSync(folder) && readGold(folder).length > 0;
    it.skipIf(!isThere)(
      `gives the figures of ../shared/tools/score.mjs on ${folder.split('/').slice(-2).join('/')}`,
      () => {
        const { lines, figures } = ownFigures(folder);
        expect(figures).toEqual(sharedFigures(folder, lines));
      },
    );
  }
});
