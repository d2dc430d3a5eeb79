import type { GraphDatabase, Read, SearchDatabase } from '../graph/graph-database.ts';
import type { RawRow } from '../rows/read-row.ts';
import { Vocabulary } from './ladybug-vocabulary.ts';

/**
 * The search over Ladybug's own columns: a scan of the folded text for the beginnings of words. A typo is looked for
 * among the words that the graph holds; once they are known, what none of them begins with is not looked for.
 */
export function ladybugSearch(database: Pick<GraphDatabase, 'read' | 'stream'>): SearchDatabase {
  const { read } = database;
  const vocabulary = new Vocabulary(database);
  return {
    actors: async (words, isFuzzy, limit) => {
      const where = await conditions('a.searchNames', words, isFuzzy, vocabulary);
      if (!where) return [];
      const best = await bestActors(read, where, limit);
      if (best.length < limit) return best;
      // More are called something like it than are looked at: whoever is called just that is among the answers.
      const text = 'a.searchNames CONTAINS $whole';
      const named = await bestActors(read, { text, parameters: { whole: `\n ${words.join(' ')} \n` } }, limit);
      return [...new Map([...named, ...best].map((row) => [row['id'], row])).values()];
    },
    sentences: async (words, isFuzzy, limit) => {
      const where = await conditions('s.searchText', words, isFuzzy, vocabulary);
      if (!where) return [];
      return read(
        `MATCH (s:CartographSentence) WHERE ${where.text} WITH s.id AS id, s.publishedAt AS publishedAt, s.documentId AS documentId, s.start AS start ORDER BY publishedAt DESC, documentId, start LIMIT $limit MATCH (s:CartographSentence {id: id}) RETURN s AS sentence ORDER BY s.publishedAt DESC, s.documentId, s.start`,
        { ...where.parameters, limit },
      );
    },
  };
}

/**
 * Those in most documents of the actors that answer to conditions. Their names are read once they are chosen: with all
 * columns in the sorting it takes three times as long.
 */
const bestActors = (read: Read, { text, parameters }: Conditions, limit: number): Promise<RawRow[]> =>
  read(
    `MATCH (a:CartographActor) WHERE ${text} WITH a.id AS id, a.documentCount AS documentCount ORDER BY documentCount DESC, id LIMIT $limit MATCH (b:CartographActor {id: id}) RETURN b.id AS id, b.name AS name, b.aliases AS aliases, b.weakAliases AS weakAliases, b.documentCount AS documentCount`,
    { ...parameters, limit },
  );

interface Conditions {
  readonly text: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/**
 * Each word by its beginning or, when fuzzy, by the words of the graph that are one letter away; none if one is known to
 * have no match.
 */
async function conditions(
  column: string,
  words: readonly string[],
  isFuzzy: boolean,
  vocabulary: Vocabulary,
): Promise<Conditions | undefined> {
  const known = await (isFuzzy ? vocabulary.words() : vocabulary.knownWords());
  const parameters: Record<string, string> = {};
  const parts: string[] = [];
  for (const [index, word] of words.entries()) {
    const patterns = [
      ...(known?.hasBeginning(word) === false ? [] : [` ${word}`]),
      ...(isFuzzy ? (known?.near(word) ?? []).map((other) => ` ${other} `) : []),
    ];
    if (patterns.length === 0) return undefined;
    const choices = patterns.map((pattern, choice) => {
      parameters[`w${index}_${choice}`] = pattern;
      return `${column} CONTAINS $w${index}_${choice}`;
    });
    parts.push(`(${choices.join(' OR ')})`);
  }
  return { text: parts.join(' AND '), parameters };
}
