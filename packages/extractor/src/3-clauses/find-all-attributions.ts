import { indexMentions } from './mention-index.ts';
import type { RoleActor } from './role-actors.ts';
import { actorsOf } from './role-actors.ts';
import { titleTokensOf } from './title-tokens.ts';
import type { Reading } from '../reading.ts';
import { continueQuotations } from './continue-quotations.ts';
import type { FoundAttribution } from './attribute.ts';
import { findAttributions } from './find-attributions.ts';
import { findQuotations } from './quote-spans.ts';
import type { SentenceTree } from './sentence-tree.ts';

/** An attribution whose source is resolved to actors. */
export interface ResolvedAttribution extends FoundAttribution {
  readonly speakers: readonly RoleActor[];
}

const SPEAKING_LABELS = new Set(['Official', 'Person', 'Government', 'Agency', 'Organization', 'Cartel']);

/** Every stretch of reported speech of a document in the order of its content, its sources resolved to actors. */
export function findAllAttributions(reading: Reading, trees: readonly SentenceTree[]): readonly ResolvedAttribution[] {
  const { document, sentences, mentions } = reading;
  const quotations = findQuotations(document.text);
  const found = trees.flatMap((tree) => findAttributions(tree, quotations));
  const mentionsOf = indexMentions(mentions, titleTokensOf(sentences));
  return continueQuotations(document.text, sentences, quotations, found)
    .map((attribution) => {
      const { sentence, source } = attribution;
      const tree = trees[sentence];
      const speakers = tree && source >= 0 ? actorsOf(tree, mentionsOf(sentence), [source]) : [];
      return { ...attribution, speakers: speakers.filter(({ mention }) => SPEAKING_LABELS.has(mention.label)) };
    })
    .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0) || a.cue.start - b.cue.start);
}
