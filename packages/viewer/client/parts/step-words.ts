import { actorLabelDefinitions } from '@cartograph/model';
import type { WordKey } from '../language/english.ts';
import { english } from '../language/english.ts';
import { labelName, say } from '../language/language.ts';
import type { StepName } from '../view/step-name.ts';

/** A step's name in the language on the screen; what it was done to is named as the filters name it. */
export function stepWords({ key, what }: StepName): string {
  return say(key, { what: valueWords(what) });
}

/** A filter's value in words, where the page has words for it. */
export function valueWords(value: string): string {
  for (const group of ['quad', 'modality', 'polarity']) {
    const key = `${group}.${value}`;
    if (key in english) return say(key as WordKey);
  }
  const label = actorLabelDefinitions.find((definition) => definition.label === value);
  return label ? labelName(label.label) : value;
}
