import { reduceView } from './reduce-view.ts';
import type { StepName } from './step-name.ts';
import { stepName } from './step-name.ts';
import type { ViewAction } from './view-action.ts';
import type { ViewDocument } from './view-document.ts';

/** A view that was left, and the name of the step that left it. */
export interface Step {
  readonly name: StepName;
  readonly view: ViewDocument;
}

/** A view with all that can be undone and redone. */
export interface ViewHistory {
  readonly past: readonly Step[];
  readonly present: ViewDocument;
  readonly future: readonly Step[];
}

const MOST_STEPS = 300;

/** A history that begins with a view. */
export const startHistory = (present: ViewDocument): ViewHistory => ({ past: [], present, future: [] });

/** The history after an action; what is no step replaces the present. */
export function act(history: ViewHistory, action: ViewAction): ViewHistory {
  const present = reduceView(history.present, action);
  if (present === history.present) return history;
  const name = stepName(action);
  if (action.type === 'open' && !name) return startHistory(present);
  if (!name) return { ...history, present };
  return { past: [...history.past, { name, view: history.present }].slice(-MOST_STEPS), present, future: [] };
}

/** One step back. The selection stays where it still can. */
export function undo(history: ViewHistory): ViewHistory {
  const step = history.past[history.past.length - 1];
  if (!step) return history;
  return {
    past: history.past.slice(0, -1),
    present: step.view,
    future: [{ name: step.name, view: history.present }, ...history.future],
  };
}

/** One step forward again. */
export function redo(history: ViewHistory): ViewHistory {
  const step = history.future[0];
  if (!step) return history;
  return {
    past: [...history.past, { name: step.name, view: history.present }],
    present: step.view,
    future: history.future.slice(1),
  };
}
