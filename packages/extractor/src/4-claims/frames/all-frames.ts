import { addToList } from '@cartograph/model';
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

/** Every frame, by type. */
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
const precision = ({ objectIs, amongOfficials, wantsPerson, beside }: Frame): number =>
  (amongOfficials === 'only' ? 8 : 0) +
  (objectIs.size > 0 ? 4 : 0) +
  (wantsPerson ? 2 : 0) +
  (beside === undefined ? 0 : 1);

for (const frame of [...allFrames].sort((a, b) => precision(b) - precision(a)))
  addToList(byWord, keyOf(frame.category, frame.word), frame);

/** Spellings under which a frame may stand: as it is, American ("mobilise"), and what a lemmatiser leaves of rare verbs ("fre", "cancell"). */
const spellings = (word: string): readonly string[] => [
  word,
  word.replace(/is(e|ing|ation)?$/, 'iz$1'),
  `${word}e`,
  word.replace(/([bdglmnprt])\1$/, '$1'),
  word.replace(/s$/, ''),
];

/** The frames of a word, those that name their object first. */
export function framesOf(category: Frame['category'], word: string): readonly Frame[] {
  for (const spelling of spellings(word)) {
    const found = byWord.get(keyOf(category, spelling));
    if (found) return found;
  }
  return [];
}
