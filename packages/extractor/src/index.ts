export type { Extractor, ExtractorParts } from './extract.ts';
export { createExtractor, isReadLanguage } from './extract.ts';
export type { ExplainedCandidate, ExplainedClause, ExplainedSentence, Explanation } from './explain.ts';
export { explain } from './explain.ts';
export type { Gaps, NameGap, VerbGap } from './find-gaps.ts';
export { findGaps } from './find-gaps.ts';
export type { Gazetteer } from './gazetteer/gazetteer.ts';
export { checkGazetteer } from './gazetteer/check-gazetteer.ts';
export { createGazetteer } from './gazetteer/create-gazetteer.ts';
