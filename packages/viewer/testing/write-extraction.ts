import type { Claim, Entity, Extraction, Mention, Modality, Polarity, RelationType, TextSpan } from '@cartograph/model';
import { claimId, contentHash, EXTRACTION_VERSION } from '@cartograph/model';

/** A sentence written by hand with the relation that it states; the three phrases stand in it as they are. */
export interface WrittenSentence {
  readonly text: string;
  readonly subject: readonly [id: string, phrase: string];
  readonly relation: RelationType;
  readonly trigger: string;
  readonly object: readonly [id: string, phrase: string];
  readonly polarity?: Polarity;
  readonly modality?: Modality;
  readonly speaker?: string;
  readonly date?: string;
  readonly title?: string;
  readonly mutual?: boolean;
}

/** An article written by hand. */
export interface WrittenArticle {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly publishedAt: string;
  readonly url?: string;
  readonly sentences: readonly WrittenSentence[];
}

/** The extraction that a reader of the article would make: exact offsets, every claim with its evidence. */
export function writeExtraction(article: WrittenArticle, entities: ReadonlyMap<string, Entity>): Extraction {
  const text = article.sentences.map((sentence) => sentence.text).join('\n\n');
  const spans: TextSpan[] = [];
  const mentions: Mention[] = [];
  const claims: Claim[] = [];
  const used = new Set<string>();
  let start = 0;
  article.sentences.forEach((sentence, index) => {
    const span = { start, end: start + sentence.text.length };
    spans.push(span);
    const subject = spanOf(text, span, sentence.subject[1]);
    const object = spanOf(text, span, sentence.object[1]);
    for (const [id, at] of [
      [sentence.subject[0], subject],
      [sentence.object[0], object],
    ] as const) {
      used.add(id);
      mentions.push({
        ...at,
        text: text.slice(at.start, at.end),
        kind: 'name',
        label: labelOf(entities, id),
        entities: [id],
      });
    }
    if (sentence.speaker !== undefined) used.add(sentence.speaker);
    claims.push(
      writeClaim(
        article,
        sentence,
        { index, ...span },
        { subject, object, trigger: spanOf(text, span, sentence.trigger) },
      ),
    );
    start = span.end + 2;
  });
  const { id, title, publisher, publishedAt, url } = article;
  return {
    version: EXTRACTION_VERSION,
    document: {
      id,
      title,
      publisher,
      publishedAt,
      ...(url === undefined ? {} : { url }),
      language: 'en',
      hash: contentHash(text),
      producer: { version: '0', model: 'sha256:0', gazetteer: 'sha256:0' },
      boilerplate: [],
      text,
    },
    sentences: spans,
    entities: [...used].flatMap((id) => entities.get(id) ?? []),
    mentions: mentions.sort((a, b) => a.start - b.start),
    attributions: [],
    times: [],
    claims,
  };
}

function writeClaim(
  article: WrittenArticle,
  sentence: WrittenSentence,
  span: TextSpan & { readonly index: number },
  roles: { readonly subject: TextSpan; readonly object: TextSpan; readonly trigger: TextSpan },
): Claim {
  const [subject, object] = [sentence.subject[0], sentence.object[0]];
  const polarity = sentence.polarity ?? 'positive';
  const { relation } = sentence;
  return {
    id: claimId({ documentId: article.id, quote: sentence.text, occurrence: 0, subject, relation, object, polarity }),
    subject,
    relation,
    object,
    mutual: sentence.mutual ?? false,
    contexts: [],
    action: sentence.trigger.toLowerCase(),
    polarity,
    modality: sentence.modality ?? 'actual',
    speakers: sentence.speaker === undefined ? [] : [sentence.speaker],
    speech: sentence.speaker === undefined ? 'none' : 'indirect',
    ...(sentence.date === undefined
      ? {}
      : { date: { start: sentence.date, end: sentence.date, precision: 'day', text: sentence.date } }),
    ...(sentence.title === undefined ? {} : { title: sentence.title }),
    event: `e${span.index}`,
    quote: sentence.text,
    evidence: { sentence: span, trigger: roles.trigger, subject: roles.subject, object: roles.object },
    confidence: 0.8,
    rules: [`${relation.toLowerCase()}/by-hand`],
  };
}

function spanOf(text: string, { start }: TextSpan, phrase: string): TextSpan {
  const at = text.indexOf(phrase, start);
  if (at < 0) throw new RangeError(`"${phrase}" does not stand in the sentence`);
  return { start: at, end: at + phrase.length };
}

function labelOf(entities: ReadonlyMap<string, Entity>, id: string): Entity['label'] {
  const entity = entities.get(id);
  if (!entity) throw new RangeError(`no entity ${id}`);
  return entity.label;
}
