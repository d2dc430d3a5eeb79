import { canvas } from '../canvas/canvas-handle.ts';
import { fit } from '../canvas/graph-canvas.tsx';
import { askServer } from '../api/ask-server.ts';
import { attempt, readArticle, select } from './commands.ts';
import { dialog, pathFrom, paths, redoStep, screen, undoStep, view } from './session.ts';

/** The keys that work everywhere on the page. */
export function pageKeys(event: KeyboardEvent): void {
  const isCommand = event.metaKey || event.ctrlKey;
  const key = event.key.toLowerCase();
  if (isCommand && key === 'k') return take(event, focusSearch);
  const isTyping = event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
  if (isTyping || dialog.value !== 'none') return;
  if (isCommand && key === 'z') return take(event, event.shiftKey ? redoStep : undoStep);
  if (isCommand && key === 'y') return take(event, redoStep);
  if (isCommand || event.altKey) return;
  if (key === '/') take(event, focusSearch);
  if (key === '?') take(event, () => (dialog.value = 'keys'));
  if (key === 'f' && canvas.value) take(event, () => canvas.value && fit(canvas.value));
  if (key === 'o') take(event, () => void openArticle());
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
  if (pathFrom.value !== undefined) pathFrom.value = undefined;
  else if (paths.value) paths.value = undefined;
  else if (screen.value !== 'explore') screen.value = 'explore';
  else select({ kind: 'none' });
}

/** Opens the newest article behind what is selected. */
const openArticle = (): Promise<void> =>
  attempt(async () => {
    const { selection } = view.value;
    if (selection.kind === 'edge') {
      const first = (await askServer.evidence(selection.id)).items[0];
      if (first) readArticle(first.document.id, first.claim.id);
    }
    if (selection.kind === 'actor') {
      const first = (await askServer.actor(selection.id)).documents[0];
      if (first) readArticle(first.id);
    }
  });
