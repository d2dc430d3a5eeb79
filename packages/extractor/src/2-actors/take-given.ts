import type { ActorLabel, GivenMention } from '@cartograph/model';
import { classifyName } from '../1-mentions/classify-name.ts';
import { peopleNouns } from '../words/nominal-nouns.ts';
import { phraseWords } from '../gazetteer/phrase-words.ts';
import type { DocumentContext, SentenceContext } from './document-context.ts';
import { addMention, headOf, textOf } from './document-context.ts';
import type { DraftMention } from './draft-mention.ts';
import { occupationOf } from '../words/occupations.ts';

interface Range {
  readonly at: SentenceContext;
  readonly first: number;
  readonly last: number;
}

/** The tokens that a span of the text covers, in its sentence. */
function toRange(context: DocumentContext, given: GivenMention): Range | undefined {
  const at = context.sentences.find(({ sentence }) => sentence.start < given.end && given.start < sentence.end);
  const inside = (at?.sentence.tokens ?? []).filter((token) => token.start < given.end && given.start < token.end);
  const [first, last] = [inside[0], inside.at(-1)];
  return at && first && last ? { at, first: first.index, last: last.index } : undefined;
}

/** What a mention that nobody knows is: by its label, its head noun, its words. */
function guessLabel({ at, first, last }: Range, given: GivenMention): ActorLabel {
  if (given.label) return given.label;
  const noun = at.sentence.tokens[headOf(at, first, last)]?.lemma.toLowerCase() ?? '';
  const byNoun = peopleNouns.get(noun) ?? (occupationOf(noun) ? 'Person' : undefined);
  if (byNoun) return byNoun;
  const shape = classifyName(at.folded.folded.slice(first, last + 1).filter((word) => word !== ''));
  return shape === 'other' || shape === 'unknown' ? 'Organization' : shape;
}

/** Who the span is: what was found at its head, what the gazetteer knows by its words, else an actor of its own. */
function resolveGiven(
  context: DocumentContext,
  range: Range,
  given: GivenMention,
): Pick<DraftMention, 'entities' | 'label' | 'rules' | 'kind'> {
  const { at, first, last } = range;
  const head = headOf(at, first, last);
  const found = context.mentions.findLast(
    (mention) => mention.sentence === at.sentence.index && mention.head === head && mention.entities.length > 0,
  );
  if (found)
    return {
      entities: found.entities,
      label: given.label ?? found.label,
      rules: ['actor/given', ...found.rules],
      kind: found.kind,
    };
  const text = textOf(context, at, first, last).replace(/\s+/g, ' ');
  const listed = context.gazetteer
    .phrase(phraseWords(text.replace(/^the /i, '')))
    .filter((sense) => sense.use === 'name' || sense.use === 'acronym' || sense.use === 'nickname');
  const known = listed.length === 1 && listed[0] ? context.register.known(listed[0].target) : undefined;
  if (known) return { entities: [known.id], label: given.label ?? known.label, rules: ['actor/given'], kind: 'name' };
  const isNamed = at.sentence.tokens[head]?.upos === 'PROPN';
  const label = guessLabel(range, given);
  const actor = context.register.unknown(text.replace(/^(the|a|an) /i, ''), label, {
    named: isNamed,
    collective: !isNamed && /NNP?S/.test(at.sentence.tokens[head]?.xpos ?? ''),
  });
  return { entities: [actor.id], label, rules: ['actor/given'], kind: isNamed ? 'name' : 'nominal' };
}

/** Enters the mentions that somebody already knows: they stand as given, in place of what was found there. */
export function takeGiven(context: DocumentContext, givens: readonly GivenMention[]): void {
  for (const given of givens) {
    const range = toRange(context, given);
    if (!range) continue;
    const { at, first, last } = range;
    const head = headOf(at, first, last);
    const resolved = resolveGiven(context, range, given);
    const same = context.mentions.findIndex(
      (mention) => mention.sentence === at.sentence.index && mention.head === head,
    );
    const old = same >= 0 ? context.mentions[same] : undefined;
    if (same >= 0) context.mentions.splice(same, 1);
    for (let token = first; token <= last; token += 1) if (at.mentionAt[token] === old) at.mentionAt[token] = undefined;
    addMention(context, {
      sentence: at.sentence.index,
      first,
      last,
      head,
      number: old?.number ?? (/NNP?S/.test(at.sentence.tokens[head]?.xpos ?? '') ? 'plural' : 'singular'),
      quoted: at.quoted[head] ?? false,
      ...(old?.title ? { title: old.title } : {}),
      ...(old?.offices ? { offices: old.offices } : {}),
      ...resolved,
    });
  }
}
