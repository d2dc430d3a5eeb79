import type {
  Attribution,
  Boilerplate,
  Claim,
  Document,
  Extraction,
  Mention,
  Producer,
  TimeExpression,
} from '@cartograph/model';
import { contentHash, EXTRACTION_VERSION } from '@cartograph/model';
import { keepParticipants } from './2-actors/keep-participants.ts';
import type { ResolvedAttribution } from './3-clauses/find-all-attributions.ts';
import type { FoundTime } from './3-clauses/times/find-times.ts';
import type { RangeEnd } from './3-clauses/times/range-ends.ts';
import type { ReadMention, Reading } from './reading.ts';

/** All that was read out of a document. */
export interface ReadDocument {
  readonly document: Document;
  readonly producer: Producer;
  readonly boilerplate: readonly Boilerplate[];
  readonly reading: Reading;
  readonly attributions: readonly ResolvedAttribution[];
  readonly times: readonly FoundTime[];
  readonly claims: readonly Claim[];
}

const toMention = (mention: ReadMention): Mention => ({
  start: mention.start,
  end: mention.end,
  text: mention.text,
  kind: mention.kind,
  label: mention.label,
  entities: mention.entities,
  ...(mention.antecedents === undefined
    ? {}
    : { antecedents: mention.antecedents.map(({ start, end }) => ({ start, end })) }),
  ...(mention.score === undefined ? {} : { score: Math.round(mention.score * 1000) / 1000 }),
});

const toAttribution = ({ sourceSpan, speakers, cue, content, kind }: ResolvedAttribution): Attribution => ({
  source: sourceSpan ? { ...sourceSpan, entities: [...new Set(speakers.map(({ id }) => id))] } : null,
  cue,
  content,
  kind,
});

const toTime = ({ start, end, text, type, value, from, to }: FoundTime | RangeEnd): TimeExpression => ({
  start,
  end,
  text,
  type,
  ...(value === undefined ? {} : { value }),
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});

/** "from 2004 to 2008" is one time for a claim and two expressions of TIMEX3. */
const toTimes = (time: FoundTime): readonly TimeExpression[] => (time.ends ?? [time]).map(toTime);

const defined = <T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

/** Writes what was read in the form and key order of the contract. */
export function toExtraction({
  document,
  producer,
  boilerplate,
  reading,
  attributions,
  times,
  claims,
}: ReadDocument): Extraction {
  const { title, url, publisher, author, publishedAt, path } = document;
  const participants = new Set(claims.flatMap((claim) => [claim.subject, claim.object, ...claim.speakers]));
  const kept = keepParticipants(reading.actors, reading.mentions, { participants, gazetteer: reading.gazetteer });
  return {
    version: EXTRACTION_VERSION,
    document: {
      id: reading.documentId,
      ...defined({ title, url, publisher, author, publishedAt }),
      language: document.language ?? 'en',
      hash: contentHash(document.text),
      ...defined({ path }),
      producer,
      boilerplate,
      text: document.text,
    } as Extraction['document'],
    sentences: reading.sentences.map(({ start, end }) => ({ start, end })),
    entities: kept.actors,
    mentions: kept.mentions.map(toMention),
    attributions: attributions.map(toAttribution),
    times: times.flatMap(toTimes),
    claims,
  };
}
