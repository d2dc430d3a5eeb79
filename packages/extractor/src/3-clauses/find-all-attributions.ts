import { indexMentions } from './mention-index.ts';
import type { RoleActor } from './role-actors.ts';
import { actorsOf } from './role-actors.ts';
import { titleTokensOf } from './title-tokens.ts';
import type { Reading } from '../reading.ts';
import { continueQuotations } from './continue-quotations.ts';
import type { FoundAttribution } from './find-attributions.ts';
import { findAttributions } from './find-attributions.ts';
import { findQuotations } from './quote-spans.ts';
import type { SentenceTree } from './sentence-tree.ts';

/** An attribution whose source is resolved to actors. */
export interface ResolvedAttribution extends FoundAttribution {
  readonly speakers: readonly RoleActor[];
}

const SPEAKING_LABELS = new Set(['Official', 'Person', 'Government', 'Agency', 'Organization', 'Cartel']);

/** Every stretch of reported speech of a document in text order, its sources resolved to actors. */
export function findAllAttributions(reading: Reading, trees: readonly SentenceTree[]): readonly ResolvedAttribution[] {
  const quotations = findQuotations(reading.document.text);
  const found = trees.flatMap((tree) => findAttributions(tree, reading.document.text, quotations));
  const all = [...found, ...continueQuotations(reading.sentences, quotations, found)];
  const mentionsOf = indexMentions(reading.mentions, titleTokensOf(reading.sentences));
  return all
    .map((attribution) => {
      const sentence = sourceSentence(trees, attribution.cue.start, attribution.sentence);
      const tree = trees[sentence];
      const speakers =
        tree && attribution.source >= 0 ? actorsOf(tree, mentionsOf(sentence), [attribution.source]) : [];
      return { ...attribution, speakers: speakers.filter(({ mention }) => SPEAKING_LABELS.has(mention.label)) };
    })
    .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0) || a.cue.start - b.cue.start);
}

/** The sentence that the cue stands in: another one for a quotation that goes on. */
function sourceSentence(trees: readonly SentenceTree[], at: number, near: number): number {
  for (const step of [0, -1, 1, -2, 2, -3, 3, -4, -5, -6]) {
    const sentence = trees[near + step]?.sentence;
    if (sentence && sentence.start <= at && at < sentence.end) return near + step;
  }
  return trees.findIndex(({ sentence }) => sentence.start <= at && at < sentence.end);
}
