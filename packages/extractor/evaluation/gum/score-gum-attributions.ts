import type { TextSpan } from '@cartograph/model';
import type { ResolvedAttribution } from '../../src/3-clauses/find-all-attributions.ts';
import type { ExtractorParts } from '../../src/extract.ts';
import { readDocument } from '../../src/extract.ts';
import type { GumAttribution } from './gum-attributions.ts';
import { gumAttributions } from './gum-attributions.ts';
import type { GumDocument } from './read-gum.ts';

/** Counts of what was found, what was to be found, and both. */
export interface Counts {
  found: number;
  gold: number;
  right: number;
}

/** How well reported speech is found: cues by unit, sources and content by token over all documents. */
export interface GumScore {
  readonly cue: Counts;
  readonly source: Counts;
  readonly content: Counts;
  readonly missed: string[];
  readonly extra: string[];
}

const startScore = (): GumScore => ({
  cue: { found: 0, gold: 0, right: 0 },
  source: { found: 0, gold: 0, right: 0 },
  content: { found: 0, gold: 0, right: 0 },
  missed: [],
  extra: [],
});

const tokensIn = ({ tokens }: GumDocument, spans: readonly TextSpan[]): ReadonlySet<number> =>
  new Set(tokens.flatMap((token, at) => (token.upos !== 'PUNCT' && spans.some(({ start, end }) => token.start < end && start < token.end) ? [at] : [])));

const words = ({ tokens }: GumDocument, positions: readonly number[]): ReadonlySet<number> =>
  new Set(positions.filter((at) => tokens[at]?.upos !== 'PUNCT'));

function count(counts: Counts, found: ReadonlySet<number>, gold: ReadonlySet<number>): void {
  counts.found += found.size;
  counts.gold += gold.size;
  for (const at of found) if (gold.has(at)) counts.right += 1;
}

/** GUM's content ends with its sentence here: a quotation that runs on is not counted. */
const clip = (span: TextSpan, sentence: TextSpan | undefined): TextSpan[] =>
  sentence && span.start < sentence.end && span.end > sentence.start
    ? [{ start: Math.max(span.start, sentence.start), end: Math.min(span.end, sentence.end) }]
    : [];

const isFirstMention = (attribution: ResolvedAttribution, seen: Set<string>): boolean => {
  const key = `${attribution.cue.start}`;
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
};

const isSameCue = (gold: GumAttribution, cue: ReadonlySet<number>): boolean =>
  gold.cue.length > 0 ? gold.cue.some((at) => cue.has(at)) : gold.unit.some((at) => cue.has(at));

const show = ({ text, tokens }: GumDocument, positions: readonly number[]): string =>
  positions.map((at) => tokens[at]).map((token) => (token ? text.slice(token.start, token.end) : '')).join(' ');

/** Measures reported speech of one document into a score. Attributions that continue a quotation count once, by their cue. */
function scoreDocument(parts: ExtractorParts, document: GumDocument, score: GumScore): void {
  const { attributions, reading: { sentences } } = readDocument(parts, {
    text: document.text,
    ...(document.publishedAt === undefined ? {} : { publishedAt: document.publishedAt }),
  });
  const seen = new Set<string>();
  const found = attributions.filter((attribution) => isFirstMention(attribution, seen));
  const open = new Set(gumAttributions(document));
  score.cue.gold += open.size;
  score.cue.found += found.length;
  for (const attribution of found) {
    const cue = tokensIn(document, [attribution.cue]);
    const gold = [...open].find((one) => isSameCue(one, cue));
    const source = tokensIn(document, attribution.sourceSpan ? [attribution.sourceSpan] : []);
    const content = tokensIn(document, attribution.content.flatMap((span) => clip(span, sentences[attribution.sentence])));
    const said = `[${show(document, [...source])}] ${show(document, [...cue])} [${show(document, [...content])}]`;
    if (!gold) {
      score.extra.push(said);
      score.source.found += source.size;
      score.content.found += content.size;
      continue;
    }
    open.delete(gold);
    score.cue.right += 1;
    count(score.source, source, words(document, gold.source));
    count(score.content, content, words(document, gold.content));
    const goldContent = words(document, gold.content);
    if ([...goldContent].filter((at) => content.has(at)).length < 0.8 * Math.max(goldContent.size, content.size))
      score.missed.push(`content ${said}, want [${show(document, gold.content)}]`);
    if (gold.source.length > 0 && !gold.source.some((at) => source.has(at)))
      score.missed.push(`source ${said}, want [${show(document, gold.source)}]`);
  }
  for (const gold of open) {
    score.source.gold += words(document, gold.source).size;
    score.content.gold += words(document, gold.content).size;
    score.missed.push(`cue [${show(document, gold.unit)}] ${show(document, gold.cue)} [${show(document, gold.content)}]`);
  }
}

/** Measures reported speech on documents of GUM, on the parser's trees or (`areTreesGiven`) on GUM's own. */
export function scoreGumAttributions(
  parts: ExtractorParts,
  documents: readonly GumDocument[],
  areTreesGiven: boolean,
): GumScore {
  const score = startScore();
  for (const document of documents) {
    const parser = areTreesGiven ? { modelHash: 'gold', parse: () => document.sentences } : parts.parser;
    scoreDocument({ ...parts, parser }, document, score);
  }
  return score;
}
