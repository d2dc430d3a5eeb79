import type { AddedClaimJudgement, Claim, Entity, Extraction, RoleEvidence, TextSpan } from '@cartograph/model';
import { claimId, relationDefinition, spanContains } from '@cartograph/model';
import { findEntity, toEntity } from './find-entity.ts';
import { findText } from './find-text.ts';

/** The extraction with a claim that a person found in its text; `undefined` where the text no longer has the sentence. */
export function addClaim(extraction: Extraction, judgement: AddedClaimJudgement): Extraction | undefined {
  const text = extraction.document.text ?? '';
  const start = findText(text, judgement.quote, judgement.start);
  if (start === undefined) return undefined;
  const sentence = { start, end: start + judgement.quote.length };
  const subject = findEntity(extraction.entities, judgement.subject) ?? toEntity(judgement.subject, []);
  const object = findEntity(extraction.entities, judgement.object) ?? toEntity(judgement.object, []);
  if (subject.id === object.id) return undefined;
  const claim = toClaim(extraction, judgement, { sentence, subject, object });
  const isThere = extraction.claims.some(({ id }) => id === claim.id);
  const fresh = [subject, object].filter((entity) => !extraction.entities.includes(entity));
  return {
    ...extraction,
    entities: [...extraction.entities, ...fresh],
    claims: isThere ? extraction.claims : [...extraction.claims, claim],
  };
}

interface Place {
  readonly sentence: TextSpan;
  readonly subject: Entity;
  readonly object: Entity;
}

function toClaim(extraction: Extraction, judgement: AddedClaimJudgement, place: Place): Claim {
  const { relation, polarity, modality, quote } = judgement;
  const mutual = relationDefinition(relation).symmetric === 'always';
  const isTurned = mutual && place.object.id < place.subject.id;
  const [subject, object] = isTurned ? [place.object, place.subject] : [place.subject, place.object];
  const { sentence } = place;
  const role = (entity: Entity): RoleEvidence => roleOf(extraction, sentence, entity);
  const action = judgement.action ?? relation.toLowerCase().replaceAll('_', ' ');
  const documentId = extraction.document.id;
  const occurrence = countBefore(extraction.document.text ?? '', quote, sentence.start);
  return {
    id: claimId({ documentId, quote, occurrence, subject: subject.id, relation, object: object.id, polarity }),
    subject: subject.id,
    relation,
    object: object.id,
    mutual,
    contexts: [],
    action,
    polarity,
    modality,
    speakers: [],
    speech: 'none',
    event: judgement.id,
    quote,
    evidence: {
      sentence: { index: indexOf(extraction.sentences, sentence), ...sentence },
      trigger: wordIn(quote, action, sentence) ?? sentence,
      subject: role(subject),
      object: role(object),
    },
    confidence: 1,
    rules: ['judged'],
  };
}

function roleOf({ mentions, document }: Extraction, sentence: TextSpan, entity: Entity): RoleEvidence {
  const mention = mentions.find((one) => one.entities.includes(entity.id) && spanContains(sentence, one));
  if (mention) return { start: mention.start, end: mention.end };
  const quote = document.text?.slice(sentence.start, sentence.end) ?? '';
  return wordIn(quote, entity.name, sentence) ?? { implied: true, from: sentence };
}

function wordIn(quote: string, word: string, { start }: TextSpan): TextSpan | undefined {
  const at = quote.toLowerCase() === quote ? quote.indexOf(word) : quote.toLowerCase().indexOf(word.toLowerCase());
  // letters that grow when lowered ("İ") would move the offset
  const isExact = at >= 0 && quote.slice(at, at + word.length).toLowerCase() === word.toLowerCase();
  return isExact ? { start: start + at, end: start + at + word.length } : undefined;
}

function indexOf(sentences: readonly TextSpan[], { start }: TextSpan): number {
  const after = sentences.findIndex((sentence) => sentence.end > start);
  return after < 0 ? 0 : after;
}

function countBefore(text: string, quote: string, start: number): number {
  let count = 0;
  for (let at = text.indexOf(quote); at >= 0 && at < start; at = text.indexOf(quote, at + 1)) count += 1;
  return count;
}
