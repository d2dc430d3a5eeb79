import type { Document, Extraction, Parser } from '@cartograph/model';
import { documentId } from '@cartograph/model';
import { findBoilerplate, maskBoilerplate } from './1-mentions/find-boilerplate.ts';
import { resolveActors } from './2-actors/resolve-actors.ts';
import { findAllAttributions } from './3-clauses/find-all-attributions.ts';
import { toTree } from './3-clauses/sentence-tree.ts';
import { findTimes } from './3-clauses/times/find-times.ts';
import { findClaims } from './4-claims/find-claims.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import { toExtraction } from './to-extraction.ts';

/** What an extractor is made of: trees and facts, and the version that its extractions name. */
export interface ExtractorParts {
  readonly parser: Parser;
  readonly gazetteer: Gazetteer;
  readonly version?: string;
}

/** Reads one document into its extraction; pure, and never throws on any text. */
export interface Extractor {
  (document: Document): Extraction;
}

const isReadable = (document: Document): boolean => /^en\b/i.test(document.language ?? 'en');

/**
 * Makes an extractor: sentences, then mentions, actors, clauses and claims. A document in a language it cannot read
 * comes back without sentences. Boilerplate is blanked before anything is read, so that offsets stay true.
 */
export function createExtractor({ parser, gazetteer, version = '0.0.0' }: ExtractorParts): Extractor {
  const producer = { version, model: parser.modelHash, gazetteer: gazetteer.hash };
  return (document) => {
    const id = documentId(document);
    const boilerplate = findBoilerplate(document);
    const sentences = isReadable(document) ? parser.parse(maskBoilerplate(document.text, boilerplate)) : [];
    const { mentions, actors } = resolveActors({ document, documentId: id, sentences, gazetteer, boilerplate });
    const reading = { document, documentId: id, sentences, mentions, actors, gazetteer };
    const trees = sentences.map(toTree);
    const attributions = findAllAttributions(reading, trees);
    const times = findTimes(trees, document.text, document.publishedAt);
    const claims = findClaims({ reading, trees, attributions, times });
    return toExtraction({ document, producer, boilerplate, reading, attributions, times, claims });
  };
}
