import { accuseFrames } from './accuse.ts';
import { agreeFrames } from './agree.ts';
import { aidFrames } from './aid.ts';
import { appointFrames } from './appoint.ts';
import { assaultFrames } from './assault.ts';
import { coerceFrames } from './coerce.ts';
import { concedeFrames } from './concede.ts';
import { consultFrames } from './consult.ts';
import { cooperateFrames } from './cooperate.ts';
import type { Frame } from './frame.ts';
import { mobilizeFrames } from './mobilize.ts';
import { protestFrames } from './protest.ts';
import { rejectFrames } from './reject.ts';
import { requestFrames } from './request.ts';
import { retreatFrames } from './retreat.ts';
import { sanctionFrames } from './sanction.ts';
import { supportFrames } from './support.ts';
import { threatenFrames } from './threaten.ts';

/** Every frame; among those of one word the ones that name their object come first. */
export const allFrames: readonly Frame[] = [
  ...agreeFrames,
  ...consultFrames,
  ...supportFrames,
  ...concedeFrames,
  ...cooperateFrames,
  ...aidFrames,
  ...retreatFrames,
  ...requestFrames,
  ...accuseFrames,
  ...rejectFrames,
  ...threatenFrames,
  ...protestFrames,
  ...sanctionFrames,
  ...mobilizeFrames,
  ...coerceFrames,
  ...assaultFrames,
  ...appointFrames,
];

const keyOf = (category: Frame['category'], word: string): string => `${category} ${word}`;

const byWord = new Map<string, Frame[]>();
for (const frame of [...allFrames].sort((a, b) => Number(b.objectIs.size > 0) - Number(a.objectIs.size > 0))) {
  const key = keyOf(frame.category, frame.word);
  byWord.set(key, [...(byWord.get(key) ?? []), frame]);
}

/** The frames of a word, those that name their object first; British "mobilise" is looked up as "mobilize". */
export function framesOf(category: Frame['category'], word: string): readonly Frame[] {
  const found = byWord.get(keyOf(category, word));
  return found ?? byWord.get(keyOf(category, word.replace(/is(e|ing|ation)?$/, 'iz$1'))) ?? [];
}
