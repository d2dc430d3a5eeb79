/** A sentence's words with their tree; the root's head lies beyond the last word. */
export interface VerbTree {
  readonly words: readonly string[];
  readonly lemmas: readonly string[];
  readonly heads: Int32Array;
  readonly relations: readonly string[];
}

/** Relations of finite clauses' verbs. */
const FINITE = /^(?:root|ccomp|acl:relcl|advcl|conj|parataxis)/;

/** What stands with a verb, of its dependents before it. */
interface Company {
  hasSubject: boolean;
  /** "Will", "did", "to": a bare form follows. */
  wantsBase: boolean;
  /** "Has", "was", "got": a participle follows. */
  wantsParticiple: boolean;
  hasAgent: boolean;
  isPredicate: boolean;
}

function readCompany(tree: VerbTree, tags: readonly string[]): readonly Company[] {
  const company = tree.words.map((): Company => ({
    hasSubject: false,
    wantsBase: false,
    wantsParticiple: false,
    hasAgent: false,
    isPredicate: false,
  }));
  tree.relations.forEach((relation, word) => {
    const verb = company[tree.heads[word]!];
    if (verb === undefined) return;
    const isBefore = word < tree.heads[word]!;
    if (relation === 'obl:agent') verb.hasAgent = true;
    else if (relation === 'cop') verb.isPredicate = true;
    else if (relation === 'nsubj') verb.hasSubject ||= isBefore;
    else if (relation.startsWith('aux') && isBefore) {
      if (tags[word] === 'MD' || tree.lemmas[word] === 'do') verb.wantsBase = true;
      else verb.wantsParticiple = true;
    }
  });
  return company;
}

function mend(tag: string, isBase: boolean, relation: string, company: Company): string {
  const { hasSubject, wantsBase, wantsParticiple, hasAgent, isPredicate } = company;
  // "both items the Democrats have not only said"
  if (tag === 'VBD' && wantsParticiple) return 'VBN';
  // "does anyone anywhere believe", "could long put"
  if (/^VB[DP]$/.test(tag) && wantsBase && !wantsParticiple && isBase) return 'VB';
  // "The release, which nobody had seen, condemned the efforts"
  const isFinite = hasSubject && !hasAgent && !isPredicate && !wantsBase && !wantsParticiple && FINITE.test(relation);
  return tag === 'VBN' && isFinite ? 'VBD' : tag;
}

/** Penn tags of verbs as the tree has them, which the tagger did not see: by their auxiliaries, and by their subject where they have none. */
export function mendVerbTags(tree: VerbTree, tags: readonly string[]): readonly string[] {
  const company = readCompany(tree, tags);
  return tags.map((tag, i) =>
    tag.startsWith('VB')
      ? mend(tag, tree.lemmas[i] === tree.words[i]!.toLowerCase(), tree.relations[i]!, company[i]!)
      : tag,
  );
}
