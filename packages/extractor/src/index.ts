export type { Extractor, ExtractorParts } from './extract.ts';
export { createExtractor } from './extract.ts';
export type { Gazetteer } from './gazetteer/gazetteer.ts';
export { checkGazetteer } from './gazetteer/check-gazetteer.ts';
export { createGazetteer } from './gazetteer/create-gazetteer.ts';
