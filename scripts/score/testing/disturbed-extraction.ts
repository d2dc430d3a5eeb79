import type { ActorLabel, Claim, Entity, Extraction, RelationType } from '@cartograph/model';
import { EXTRACTION_VERSION } from '@cartograph/model';
import type { GoldArticle, GoldClaim } from '../../../packages/extractor/src/gold/gold-article.ts';

const everyNth = (index: number, n: number): boolean => index % n === 0;

function entitiesOf({ actors }: GoldArticle): readonly Entity[] {
  return actors.flatMap(({ key, labels, names }, index) => {
    const rest = { known: true, named: !everyNth(index, 9), collective: false };
    const label = (everyNth(index, 7) ? 'Organization' : labels[0]) as ActorLabel;
    const entity: Entity = { id: key, label, name: names[0] ?? key, aliases: names.slice(1), ...rest };
    const twin: Entity = { id: `${key}-2`, label, name: names.at(-1) ?? key, aliases: [], ...rest };
    const stranger: Entity = {
      id: `${key}-3`,
      label: everyNth(index, 4) ? 'Place' : label,
      name: `Nobody ${index}`,
      aliases: [],
      ...rest,
    };
    const greedy: Entity = { ...entity, aliases: [...names, ...(actors[index + 1]?.names ?? [])] };
    if (everyNth(index, 5)) return [stranger];
    if (everyNth(index, 6)) return [entity, twin];
    return [everyNth(index, 8) ? greedy : entity];
  });
}

function claimOf(article: GoldArticle, gold: GoldClaim, index: number): Claim {
  const start = Math.max(0, article.text.indexOf(gold.sentence));
  const end = Math.min(article.text.length, start + gold.sentence.length + 20);
  const [subject = '', object = ''] = [gold.subjects[0], gold.objects.at(-1)];
  const speaker = gold.speakers?.[0];
  return {
    id: `c${index}`,
    subject: everyNth(index, 5) ? object : subject,
    relation: (gold.relations.at(-1) ?? 'CONSULT') as RelationType,
    object: everyNth(index, 5) ? subject : object,
    mutual: gold.isMutual && everyNth(index, 2),
    contexts: [],
    action: 'say',
    polarity: everyNth(index, 6) ? 'negative' : 'positive',
    modality: everyNth(index, 3) ? 'possible' : 'actual',
    speakers: speaker ? [speaker] : everyNth(index, 4) ? [subject] : [],
    speech: 'none',
    ...(gold.date ? { date: { ...gold.date, precision: 'day' as const, text: '' } } : {}),
    event: `e${index}`,
    quote: everyNth(index, 11) ? 'Not in the text at all.' : article.text.slice(start, end),
    evidence: {
      sentence: { index: 0, start, end },
      trigger: { start, end: start + 4 },
      subject: { start, end },
      object: { start, end },
    },
    confidence: (index % 10) / 10,
    rules: [],
  };
}

function claimsOf(article: GoldArticle): readonly Claim[] {
  const all = article.claims.map((gold, index) => claimOf(article, gold, index));
  const kept = all.filter((_, index) => !everyNth(index, 7));
  const hedges = kept
    .filter((_, index) => everyNth(index, 3))
    .map((claim, index): Claim => {
      const relation: RelationType = everyNth(index, 2) ? 'ACCUSE' : claim.relation;
      return {
        ...claim,
        id: `${claim.id}-h`,
        relation,
        polarity: everyNth(index, 2) ? claim.polarity : 'negative',
        confidence: 0.45,
      };
    });
  const strangers = kept
    .filter((_, index) => everyNth(index, 8))
    .map((claim): Claim => ({ ...claim, id: `${claim.id}-s`, object: 'somebody-else' }));
  const wanderers = article.nothing.flatMap((words, index): Claim[] => {
    const [first] = article.claims;
    return first ? [{ ...claimOf(article, { ...first, sentence: words }, index + 100), relation: 'AID' }] : [];
  });
  return [...kept, ...hedges, ...strangers, ...wanderers];
}

/** An extraction made of an article's gold with errors of every kind put in, by fixed rules: what scorers are tried on. */
export function disturbedExtraction(article: GoldArticle): Extraction {
  return {
    version: EXTRACTION_VERSION,
    document: {
      id: article.path,
      language: 'en',
      hash: '',
      producer: { version: '', model: '', gazetteer: '' },
      boilerplate: [],
    },
    sentences: [],
    entities: entitiesOf(article),
    mentions: [],
    attributions: [],
    times: [],
    claims: claimsOf(article),
  };
}
