import { nodeTables } from '../schema/tables.ts';
import { placeProperties } from './pair-places.ts';

// what is looked up by something other than its id
const INDEXED: Readonly<Record<string, readonly string[]>> = {
  CartographActor: ['name'],
  CartographClaim: ['edgeId', 'documentId'],
  CartographDocument: ['sourceId'],
  CartographExtraction: ['path', 'urlKey'],
  CartographPair: ['place', ...placeProperties],
};

/** Property of the node `CartographSchema` in a database whose constraints and indexes are still to be made. */
export const IMPORTED = 'imported';

/** The full-text index over the names of actors; words are cut at blanks, since the text is folded already. */
export const NAMES_INDEX = 'cartograph_names';
/** The full-text index over sentences. */
export const SENTENCES_INDEX = 'cartograph_sentences';

// version 5 had the places of pairs and edges among the tallies
const RETIRED = ['cartograph_tally_place', 'cartograph_tally_place_of_smaller', 'cartograph_tally_place_of_larger'];

const fulltext = (name: string, label: string, property: string): string =>
  `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON EACH [n.${property}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`;

/** The constraints and indexes of the graph; each is made only where it is missing, and what older ones had goes. */
export const schemaStatements: readonly string[] = [
  ...Object.keys(nodeTables).map(
    (label) => `CREATE CONSTRAINT ${snake(label)}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  ),
  ...Object.entries(INDEXED).flatMap(([label, properties]) =>
    properties.map(
      (property) => `CREATE INDEX ${snake(label)}_${snake(property)} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
    ),
  ),
  ...RETIRED.map((name) => `DROP INDEX ${name} IF EXISTS`),
  fulltext(NAMES_INDEX, 'CartographActor', 'searchNames'),
  fulltext(SENTENCES_INDEX, 'CartographSentence', 'searchText'),
];

function snake(name: string): string {
  return name.replace(/(?!^)([A-Z])/g, '_$1').toLowerCase();
}
