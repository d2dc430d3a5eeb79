import type { FoundName } from '../1-mentions/found-name.ts';
import type { PhraseSense } from '../gazetteer/gazetteer.ts';
import { phraseWords } from '../gazetteer/phrase-words.ts';
import type { DocumentContext, SentenceContext } from './document-context.ts';
import { mainCountries, replaceMention, textOf } from './document-context.ts';
import type { ResolvedName } from './resolved-name.ts';

/** The country whose possessive or adjective stands directly before a name: "the UK's Supreme Court". */
function countryBefore(context: DocumentContext, at: SentenceContext, name: FoundName): string | undefined {
  const mark = at.sentence.tokens[name.first - 1]?.text ?? '';
  const piece = at.pieceAt[/^['’]s?$/.test(mark) ? name.first - 2 : name.first - 1];
  const countries = new Set((piece?.names ?? []).map(({ target }) => context.gazetteer.actor(target)?.country));
  const [country] = countries;
  return countries.size === 1 ? country : undefined;
}

/** "Mexico agreed to deploy its National Guard": the force of the country that the pronoun before a name stands for. */
export function resolveOwnForce(context: DocumentContext, at: SentenceContext, index: number): void {
  const owner = at.mentionAt[index];
  const mention = at.mentionAt[index + 1];
  const token = at.sentence.tokens[index];
  if (owner?.kind !== 'pronoun' || token?.deprel !== 'nmod:poss' || mention?.first !== index + 1) return;
  const known = context.gazetteer.actor(mention.entities[0] ?? '');
  const country = context.gazetteer.actor(owner.entities[0] ?? '')?.country;
  if (!mention.name || known?.label !== 'Agency' || known.sector !== 'MIL') return;
  if (country === undefined || country === known.country) return;
  const text = textOf(context, at, mention.first, mention.last);
  const [body, ...others] = context.gazetteer.bodiesByGeneric(text, country);
  const actor = body && others.length === 0 ? context.register.known(body.id) : undefined;
  if (!actor) return;
  replaceMention(context, mention, {
    ...mention,
    label: actor.label,
    entities: [actor.id],
    rules: ['actor/generic-body'],
    antecedents: [owner],
  });
}

/** How many times as often an article tells of another country as of the one whose force bears the name alone. */
const MOSTLY = 2;

/** "the UK's Supreme Court", "National Guard members" in an article on Venezuela: not the American body of that name. */
export function bodyElsewhere(
  context: DocumentContext,
  at: SentenceContext,
  name: FoundName,
  sense: PhraseSense,
): ResolvedName | undefined {
  const { gazetteer, register } = context;
  const own = gazetteer.actor(sense.target);
  if (own?.label !== 'Agency' || !['name', 'acronym'].includes(sense.use)) return undefined;
  const text = textOf(context, at, name.first, name.last).replace(/^the /i, '');
  const said = countryBefore(context, at, name);
  const isForce = own.sector === 'MIL' && said !== undefined;
  if (!isForce && !gazetteer.phrase(phraseWords(text)).some(({ use }) => use === 'generic')) return undefined;
  const [main = ''] = mainCountries(context);
  const count = (country: string | undefined): number => context.countries.get(country ?? '') ?? 0;
  const isMostlyAbroad = own.sector === 'MIL' && count(main) >= MOSTLY * count(own.country);
  const home = said ?? (isMostlyAbroad ? main : undefined);
  if (home === undefined || home === own.country) return undefined;
  const [body, ...others] = gazetteer.bodiesByGeneric(text, home);
  if (body && others.length === 0)
    return { id: register.known(body.id)?.id ?? body.id, label: body.label, rule: 'actor/generic-body' };
  const government = gazetteer.government(home);
  if (said === undefined || !government) return undefined;
  const actor = register.unknown(`${text} of ${government.name}`, 'Agency', { named: true, country: home });
  return { id: actor.id, label: actor.label, rule: 'actor/generic-body' };
}
