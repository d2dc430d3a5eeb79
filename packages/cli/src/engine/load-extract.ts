import type { Extract } from '@cartograph/model';
import type { ExtractorParts } from '@cartograph/extractor';
import { createExtractor, createGazetteer } from '@cartograph/extractor';
import { readVersion } from '../version.ts';
import { loadParser } from './load-parser.ts';
import { readGazetteerFiles } from './read-gazetteer-files.ts';

/** The weights and facts that come with the program, and the facts of the user's folder. */
export async function loadParts(gazetteerFolder?: string): Promise<ExtractorParts> {
  const [parser, files] = await Promise.all([loadParser(), readGazetteerFiles(gazetteerFolder)]);
  return { parser, gazetteer: createGazetteer(files), version: readVersion() };
}

/** The extractor made of these parts. */
export const loadExtract = async (gazetteerFolder?: string): Promise<Extract> =>
  createExtractor(await loadParts(gazetteerFolder));
