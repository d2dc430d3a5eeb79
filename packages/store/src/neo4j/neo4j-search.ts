import type { Read, SearchDatabase } from '../graph/graph-database.ts';
import { NAMES_INDEX, SENTENCES_INDEX } from './schema-statements.ts';

const LEAST_FUZZY_LENGTH = 4;

/** The search over Neo4j's full-text indexes. */
export const neo4jSearch = (read: Read): SearchDatabase => ({
  actors: (words, isFuzzy, limit) =>
    read(
      `CALL db.index.fulltext.queryNodes('${NAMES_INDEX}', $query) YIELD node RETURN node.id AS id, node.name AS name, node.aliases AS aliases, node.weakAliases AS weakAliases, node.documentCount AS documentCount ORDER BY CASE WHEN node.searchNames CONTAINS $whole THEN 0 ELSE 1 END, documentCount DESC, id LIMIT $limit`,
      { query: toLucene(words, isFuzzy), whole: `\n ${words.join(' ')} \n`, limit },
    ),
  sentences: (words, isFuzzy, limit) =>
    read(
      `CALL db.index.fulltext.queryNodes('${SENTENCES_INDEX}', $query) YIELD node RETURN node AS sentence ORDER BY node.publishedAt DESC, node.documentId, node.start LIMIT $limit`,
      { query: toLucene(words, isFuzzy), limit },
    ),
});

/** Folded words are letters and digits in lower case: nothing in them means anything to Lucene. */
const toLucene = (words: readonly string[], isFuzzy: boolean): string =>
  words.map((word) => (isFuzzy && word.length >= LEAST_FUZZY_LENGTH ? `+(${word}* ${word}~1)` : `+${word}*`)).join(' ');
