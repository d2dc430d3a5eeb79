import type { Extract } from '@cartograph/model';
import { createExtractor, createGazetteer } from '@cartograph/extractor';
import { readVersion } from '../version.ts';
import { loadParser } from './load-parser.ts';
import { readGazetteerFiles } from './read-gazetteer-files.ts';

/** The extractor with the facts and weights that come with the program, and the facts of the user's folder. */
export async function loadExtract(gazetteerFolder?: string): Promise<Extract> {
  const [parser, files] = await Promise.all([loadParser(), readGazetteerFiles(gazetteerFolder)]);
  return createExtractor({ parser, gazetteer: createGazetteer(files), version: readVersion() });
}
