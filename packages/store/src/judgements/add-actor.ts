import type { AddedActorJudgement, Extraction, Mention } from '@cartograph/model';
import { findEntity, toEntity } from './find-entity.ts';
import { findText } from './find-text.ts';

/** The extraction with an actor that a person found in its text; `undefined` where the text no longer has the words. */
export function addActor(extraction: Extraction, judgement: AddedActorJudgement): Extraction | undefined {
  const text = extraction.document.text ?? '';
  const places = judgement.mentions.flatMap((mention) => {
    const start = findText(text, mention.text, mention.start);
    return start === undefined ? [] : [{ start, end: start + mention.text.length, text: mention.text }];
  });
  if (places.length === 0) return undefined;
  const there = findEntity(extraction.entities, judgement.actor);
  const entity = there ?? toEntity(judgement.actor, [...new Set(places.map((place) => place.text))]);
  const taken = new Set(places.map(({ start }) => start));
  const mentions = [...new Map(places.map((place) => [place.start, place])).values()].map((place): Mention => ({
    ...place,
    kind: 'name',
    label: entity.label,
    entities: [entity.id],
  }));
  return {
    ...extraction,
    entities: there ? extraction.entities : [...extraction.entities, entity],
    mentions: [...extraction.mentions.filter(({ start }) => !taken.has(start)), ...mentions].sort(
      (a, b) => a.start - b.start || a.end - b.end,
    ),
  };
}
