import { takeTransfer } from './adding.ts';

/** Lets articles be dropped and pasted anywhere on the page, but where something is typed. */
export function listenForArticles(): void {
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => {
    event.preventDefault();
    if (!isField(event.target)) takeTransfer(event.dataTransfer);
  });
  addEventListener('paste', (event) => {
    if (!isField(event.target) && takeTransfer(event.clipboardData)) event.preventDefault();
  });
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable], dialog') !== null;
