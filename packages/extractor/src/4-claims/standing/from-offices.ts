import type { CandidateClaim, Reading, ReadMention, ReadOffice } from '../../reading.ts';

const confidenceOf: Readonly<Record<string, number>> = {
  'standing/office-named-body': 0.9,
  'standing/office-of-person': 0.92,
  'standing/office-head-of-country': 0.92,
  'standing/office-body-by-country': 0.88,
  'standing/office-generic-body': 0.85,
  'standing/office-named-polity': 0.82,
  'standing/office-chamber': 0.85,
  'standing/office-main-agency': 0.6,
  'standing/administration': 0.85,
  'standing/office-country': 0.72,
  'standing/second-body': 0.6,
  'standing/party': 0.88,
  'standing/party-letter': 0.95,
  'standing/party-noun': 0.85,
  'standing/party-list': 0.85,
  'standing/servant': 0.65,
  'standing/outlet': 0.85,
};

function toClaim(mention: ReadMention, office: ReadOffice, subject: string): CandidateClaim {
  return {
    subject,
    relation: office.relation,
    object: office.object,
    sentence: mention.sentence,
    trigger: office.trigger,
    subjectAt: { start: mention.start, end: mention.end },
    objectAt: office.objectAt,
    action: office.noun,
    ...(office.title === '' ? {} : { title: office.title }),
    mutual: false,
    polarity: 'positive',
    modality: 'actual',
    rules: [office.rule, ...mention.rules],
    confidence: Math.round((confidenceOf[office.rule] ?? 0.7) * (mention.score ?? 1) * 1000) / 1000,
  };
}

/** "The president" after "President Petro": resolved by the title before it, so that it tells nothing of its own. */
const isTakenUp = ({ kind, rules }: ReadMention): boolean =>
  kind === 'nominal' && rules.includes('actor/office-in-document');

/** The offices, work and parties that titles, appositions and descriptions tell of. */
export function fromOffices(reading: Reading): readonly CandidateClaim[] {
  const told = new Set<string>();
  return reading.mentions.flatMap((mention) => {
    const [subject] = mention.entities;
    if (subject === undefined || mention.entities.length !== 1 || !mention.offices) return [];
    return mention.offices
      .filter((office) => office.object !== subject)
      .map((office) => toClaim(mention, office, subject))
      .filter(({ relation, object }) => {
        const fact = [subject, relation, object].join('|');
        const isNews = !(isTakenUp(mention) && told.has(fact));
        told.add(fact);
        return isNews;
      });
  });
}
