import type { Boilerplate, Document, Extraction, Parser } from '@cartograph/model';
import { documentId, findBoilerplate } from '@cartograph/model';
import { maskBoilerplate } from './1-mentions/mask-boilerplate.ts';
import { withDatelines } from './1-mentions/with-datelines.ts';
import type { AntecedentModel } from './2-actors/antecedent-model.ts';
import { resolveActors } from './2-actors/resolve-actors.ts';
import { findAllAttributions } from './3-clauses/find-all-attributions.ts';
import { toTree } from './3-clauses/sentence-tree.ts';
import { findTimes } from './3-clauses/times/find-times.ts';
import type { ClaimInput } from './4-claims/claim-input.ts';
import { findClaims } from './4-claims/find-claims.ts';
import type { TypeModel } from './4-claims/types/type-model.ts';
import { shippedTypes } from './4-claims/types/shipped-types.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import { toExtraction } from './to-extraction.ts';

/** What an extractor is made of: trees and facts, and the version that its extractions name. */
export interface ExtractorParts {
  readonly parser: Parser;
  readonly gazetteer: Gazetteer;
  readonly version?: string;
  /** Tells what joins two given actors; the one that ships, unless an evaluation brings its own. */
  readonly typeModel?: TypeModel;
  /** Tells whom a pronoun stands for; the one that ships, unless a training brings its own. */
  readonly antecedentModel?: AntecedentModel;
}

/** Reads one document into its extraction; pure, and never throws on any text. */
export interface Extractor {
  (document: Document): Extraction;
}

/** What the first three stages know of a document. */
export interface ReadStages extends ClaimInput {
  readonly boilerplate: readonly Boilerplate[];
}

/** Whether the extractor reads a language, given as a BCP 47 code. */
export const isReadLanguage = (language: string): boolean => /^en\b/i.test(language);

/** Runs the first three stages: what the fourth makes claims of. */
export function readDocument(parts: ExtractorParts, document: Document): ReadStages {
  const { parser, gazetteer, typeModel = shippedTypes, antecedentModel } = parts;
  const documentIdOf = documentId(document);
  const boilerplate = findBoilerplate(document);
  const sentences = isReadLanguage(document.language ?? 'en')
    ? withDatelines(parser.parse(maskBoilerplate(document.text, boilerplate)), boilerplate, document.text)
    : [];
  const { mentions, actors } = resolveActors({
    document,
    documentId: documentIdOf,
    sentences,
    gazetteer,
    boilerplate,
    ...(antecedentModel ? { antecedentModel } : {}),
  });
  const reading = { document, documentId: documentIdOf, sentences, mentions, actors, gazetteer };
  const trees = sentences.map(toTree);
  const attributions = findAllAttributions(reading, trees);
  const times = findTimes(trees, document.text, document.publishedAt);
  return { reading, trees, attributions, times, boilerplate, typeModel };
}

/**
 * Makes an extractor: sentences, then mentions, actors, clauses and claims. A document in a language it cannot read
 * comes back without sentences. Boilerplate is blanked before anything is read, so that offsets stay true.
 */
export function createExtractor(parts: ExtractorParts): Extractor {
  const producer = {
    version: parts.version ?? '0.0.0',
    model: parts.parser.modelHash,
    gazetteer: parts.gazetteer.hash,
  };
  return (document) => {
    const stages = readDocument(parts, document);
    return toExtraction({ document, producer, ...stages, claims: findClaims(stages) });
  };
}
