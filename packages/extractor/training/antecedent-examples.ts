import type { GumMention } from '../evaluation/gum/gum-mentions.ts';
import { gumMentions } from '../evaluation/gum/gum-mentions.ts';
import type { GumDocument } from '../evaluation/gum/read-gum.ts';
import type { AntecedentCandidate, AntecedentModel } from '../src/2-actors/antecedent-model.ts';
import type { ExtractorParts } from '../src/extract.ts';
import { readDocument } from '../src/extract.ts';

/** A pronoun with all whom it may stand for, and which of them are right. */
export interface AntecedentExample {
  readonly candidates: readonly AntecedentCandidate[];
  readonly right: readonly boolean[];
}

/** The smallest annotated mention around a word, by where the word starts. */
function mentionsByStart(document: GumDocument): (start: number) => GumMention | undefined {
  const places = new Map(document.tokens.map(({ start }, at) => [start, at]));
  const gold = gumMentions(document);
  return (start) => {
    const at = places.get(start);
    if (at === undefined) return undefined;
    return gold
      .filter(({ first, last }) => first <= at && at <= last)
      .reduce<GumMention | undefined>((a, b) => (a && a.last - a.first < b.last - b.first ? a : b), undefined);
  };
}

/**
 * Reads a document of GUM and tells the pronouns whose antecedents were to be weighed. Without a model, the right one is
 * taken every time.
 */
export function antecedentExamples(
  parts: ExtractorParts,
  document: GumDocument,
  model?: AntecedentModel,
): readonly AntecedentExample[] {
  const examples: AntecedentExample[] = [];
  const goldAt = mentionsByStart(document);
  const antecedentModel: AntecedentModel = (pronoun, candidates) => {
    const own = goldAt(pronoun.start);
    const right = candidates.map(({ head }) => own !== undefined && goldAt(head.start)?.entity === own.entity);
    examples.push({ candidates, right });
    return model?.(pronoun, candidates) ?? right.map(Number);
  };
  const { text, publishedAt } = document;
  readDocument({ ...parts, antecedentModel }, { text, ...(publishedAt === undefined ? {} : { publishedAt }) });
  return examples;
}
