/** A sentence's words with their tree; the root's head lies beyond the last word. */
export interface NamedTree {
  readonly lemmas: readonly string[];
  /** Penn tags. */
  readonly tags: readonly string[];
  readonly heads: Int32Array;
}

// who is told is `iobj` in UD 2.16 even where nothing else is: "told reporters", "reminded Hamas of"
const always = new Set('remind inform convince persuade assure reassure warn notify advise trust'.split(' '));
const mostly = new Set(['tell', 'ask']);
/** "It allows workers to focus". */
const withClause = new Set(['allow', 'cause', 'urge']);
/** "Email them", but "email the verdict". */
const byPronoun = new Set(['email', 'pay', 'write', 'teach']);

/** What is told or asked rather than who. */
const sayings = new Set(
  `story lie truth joke tale secret difference question tax lot favor permission time fortune right something anything nothing everything
  all it this that these those much more which what where`.split(/\s+/),
);

function isRecipient(tree: NamedTree, word: number, hasClause: boolean): boolean {
  const verb = tree.lemmas[tree.heads[word]!]!;
  const lemma = tree.lemmas[word]!;
  if (/^W(?:DT|RB)$/.test(tree.tags[word]!)) return false;
  if (always.has(verb)) return true;
  if (mostly.has(verb)) return hasClause || !sayings.has(lemma);
  if (withClause.has(verb)) return hasClause;
  return byPronoun.has(verb) && tree.tags[word] === 'PRP' && lemma !== 'it';
}

/**
 * Names the recipient of what is said or allowed `iobj` where it stands alone and the parser took it for an object,
 * as one of its teachers does. `relations` is changed in place.
 */
export function nameRecipients(tree: NamedTree, relations: string[]): void {
  const objects = new Int32Array(relations.length + 1);
  const clauses = new Uint8Array(relations.length + 1);
  relations.forEach((relation, word) => {
    if (relation === 'obj' || relation === 'iobj') objects[tree.heads[word]!]!++;
    if (relation === 'ccomp' || relation === 'xcomp') clauses[tree.heads[word]!] = 1;
  });
  relations.forEach((relation, word) => {
    const verb = tree.heads[word]!;
    if (relation !== 'obj' || verb >= relations.length || objects[verb] !== 1) return;
    if (isRecipient(tree, word, clauses[verb] === 1)) relations[word] = 'iobj';
  });
}
