import type { ViewAction } from './view-action.ts';

/** The key of a step's name among the page's words, and what it was done to. */
export interface StepName {
  readonly key: `step.${Exclude<ViewAction['type'], 'place' | 'select'>}`;
  readonly what: string;
}

/** What undoing an action is called; `undefined` for what is no step: selecting, the first view, and the first placing of nodes. */
export function stepName(action: ViewAction): StepName | undefined {
  switch (action.type) {
    case 'place':
    case 'select':
      return undefined;
    case 'open':
      return action.isStep ? { key: 'step.open', what: '' } : undefined;
    case 'set-window':
      return action.isPlaying ? undefined : { key: 'step.set-window', what: '' };
    case 'toggle':
    case 'only':
      return { key: `step.${action.type}`, what: action.value };
    case 'show':
    case 'collapse':
    case 'hide':
    case 'pin':
    case 'group':
    case 'ungroup':
    case 'color':
    case 'tag':
    case 'note':
      return { key: `step.${action.type}`, what: action.name };
    default:
      return { key: `step.${action.type}`, what: '' };
  }
}
