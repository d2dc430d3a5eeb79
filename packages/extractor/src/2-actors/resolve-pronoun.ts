import type { Token } from '@cartograph/model';
import type { DocumentContext, SentenceContext } from './document-context.ts';
import { addMention } from './document-context.ts';
import type { DraftMention } from './draft-mention.ts';
import { resolveFirstPerson } from './first-person.ts';
import type { PronounResolution } from './pronoun-resolution.ts';
import { resolveNeuter, resolvePersonPronoun, resolvePlural } from './third-person.ts';

type Sort = 'he' | 'she' | 'it' | 'they' | 'we' | 'i';

const SORTS: Readonly<Record<string, Sort>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
  it: 'it',
  its: 'it',
  itself: 'it',
  they: 'they',
  them: 'they',
  their: 'they',
  theirs: 'they',
  themselves: 'they',
  we: 'we',
  us: 'we',
  our: 'we',
  ours: 'we',
  ourselves: 'we',
  i: 'i',
  me: 'i',
  my: 'i',
  mine: 'i',
  myself: 'i',
};

/** "Sandoval, who …", "Los Choneros, whose leader …": the noun that the clause hangs on. */
function relative(at: SentenceContext, token: Token): PronounResolution | undefined {
  const { tokens } = at.sentence;
  let clause: Token | undefined = token;
  for (let steps = 0; clause && steps < 6 && !clause.deprel.startsWith('acl'); steps += 1) clause = tokens[clause.head];
  const before =
    at.mentionAt[clause?.deprel.startsWith('acl') ? clause.head : token.index - 1] ??
    at.mentionAt[token.index - (tokens[token.index - 1]?.text === ',' ? 2 : 1)];
  if (!before || before.first > token.index || before.entities.length === 0) return undefined;
  return { entities: before.entities, label: before.label, rule: 'actor/relative', score: 0.9, antecedents: [before] };
}

/** What a mention by this pronoun has, whoever it is resolved to. */
const toPronounMention = (
  at: SentenceContext,
  { index }: Token,
  number: DraftMention['number'],
): Pick<DraftMention, 'sentence' | 'first' | 'last' | 'head' | 'kind' | 'number' | 'quoted'> => ({
  sentence: at.sentence.index,
  first: index,
  last: index,
  head: index,
  kind: 'pronoun',
  number,
  quoted: at.quoted[index] ?? false,
});

/** Resolves the word at one place where it is a personal pronoun. */
export function resolvePronoun(
  context: DocumentContext,
  at: SentenceContext,
  token: Token,
  sorts: 'third' | 'first',
): void {
  if (sorts === 'third' && /^(who|whom|whose)$/i.test(token.text) && !at.mentionAt[token.index]?.name) {
    const found = relative(at, token);
    if (found)
      addMention(context, {
        ...toPronounMention(at, token, 'singular'),
        rules: [found.rule],
        label: found.label,
        entities: found.entities,
        score: found.score,
        ...(found.antecedents ? { antecedents: found.antecedents } : {}),
      });
    return;
  }
  const sort = token.upos === 'PRON' || token.upos === 'DET' ? SORTS[token.text.toLowerCase()] : undefined;
  if (!sort || at.mentionAt[token.index]?.name || (token.text === 'US' && sort === 'we')) return;
  const isFirst = sort === 'we' || sort === 'i';
  if (isFirst !== (sorts === 'first')) return;
  const resolution =
    sort === 'he' || sort === 'she'
      ? resolvePersonPronoun(context, at, token, sort)
      : sort === 'it'
        ? resolveNeuter(context, at, token)
        : sort === 'they'
          ? resolvePlural(context, at, token)
          : resolveFirstPerson(context, at, token, sort);
  if (!resolution && sort === 'it') return;
  const isPlural = sort === 'we' || sort === 'they';
  addMention(context, {
    ...toPronounMention(at, token, isPlural ? 'plural' : 'singular'),
    label: resolution?.label ?? (isPlural ? 'Organization' : 'Person'),
    entities: resolution?.entities ?? [],
    score: resolution?.score ?? 0,
    rules: [resolution?.rule ?? 'actor/abstain'],
    ...(resolution?.antecedents ? { antecedents: resolution.antecedents } : {}),
  });
}
