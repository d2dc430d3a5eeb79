import { canvas } from '../canvas/canvas-handle.ts';
import { fit } from '../canvas/fit.ts';
import { arrangeAnew, readNewest, select } from './commands.ts';
import { dialog, isLassoing, pathFrom, paths, picked, redoStep, screen, undoStep, view } from './session.ts';

/** The keys that work everywhere on the page. */
export function pageKeys(event: KeyboardEvent): void {
  const isCommand = event.metaKey || event.ctrlKey;
  const key = event.key.toLowerCase();
  if (isCommand && key === 'k') return take(event, focusSearch);
  const isTyping = event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
  if (isTyping || document.querySelector('dialog[open]') !== null) return;
  if (isCommand && key === 'z') return take(event, event.shiftKey ? redoStep : undoStep);
  if (isCommand && key === 'y') return take(event, redoStep);
  if (isCommand || event.altKey) return;
  if (key === '/') take(event, focusSearch);
  if (key === '?') take(event, () => (dialog.value = 'keys'));
  const cy = screen.value === 'explore' ? canvas.value : undefined;
  if (key === 'f' && cy) take(event, () => fit(cy));
  if (key === 'r' && cy) take(event, () => void arrangeAnew());
  if (key === 'd' && cy) take(event, () => void arrangeAnew({ kind: 'layers' }));
  if (key === 'o') take(event, () => void readNewest(view.value.selection));
  if (key === 'escape') take(event, leave);
}

function take(event: KeyboardEvent, work: () => unknown): void {
  event.preventDefault();
  work();
}

const focusSearch = (): void => {
  const box = document.getElementById('search');
  if (box instanceof HTMLInputElement) box.select();
  box?.focus();
};

function leave(): void {
  if (isLassoing.value) isLassoing.value = false;
  else if (picked.value.length > 0) picked.value = [];
  else if (pathFrom.value !== undefined) pathFrom.value = undefined;
  else if (paths.value) paths.value = undefined;
  else if (screen.value !== 'explore') screen.value = 'explore';
  else select({ kind: 'none' });
}
