import type { Signal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { JobAnswer } from '../../src/api/answers.ts';
import { askServer } from '../api/ask-server.ts';
import { addressOf } from '../api/call-server.ts';
import { attempt, openOverview, refreshGraph } from './commands.ts';
import { dialog, info, view } from './session.ts';
import { noteVisit } from './whats-new.ts';

/** A shorter text on the clipboard is not meant as an article. */
const MEANT = 12;

/** One article being added. */
export interface Adding {
  readonly id: string;
  readonly name: string;
  readonly state: JobAnswer['state'];
  /** Read so far: more than one of an archive. */
  readonly documents: number;
  readonly claims: number;
  /** Documents that could not be read. */
  readonly failures: number;
  readonly message?: string;
}

/** All that was added since the page was opened. */
export const added: Signal<readonly Adding[]> = signal([]);

/** Sends each file by itself and follows its progress. */
export const addFiles = (files: readonly File[]): Promise<void> =>
  attempt(async () => {
    for (const file of files) follow((await askServer.addFile(file)).id, file.name);
  });

/** Sends what was pasted: each page where all lines are addresses, else the text. */
export const addPasted = (text: string, title: string): Promise<void> =>
  attempt(async () => {
    const pages = pagesOf(text);
    for (const url of pages) follow((await askServer.addPage(url)).id, url);
    if (pages.length === 0)
      follow((await askServer.addText(text, title)).id, title === '' ? `${text.slice(0, 40)}…` : title);
  });

/** The addresses in a text of nothing but addresses. */
export function pagesOf(text: string): readonly string[] {
  const lines = text.split(/\s+/).filter((line) => line !== '');
  return lines.every((line) => /^https?:\/\/\S+$/i.test(line)) ? lines : [];
}

/** Text that was pasted or dropped on the page, for the dialog to take over. */
export const pasted: Signal<string> = signal('');

/** Takes what is dropped or pasted anywhere on the page: files are read at once, text is shown first. */
export function takeTransfer(transfer: DataTransfer | null): boolean {
  const files = [...(transfer?.files ?? [])];
  const text = (transfer?.getData('text/uri-list') || transfer?.getData('text/plain')) ?? '';
  if (!info.value?.canAdd || (files.length === 0 && text.trim().length < MEANT)) return false;
  dialog.value = 'add';
  if (files.length > 0) void addFiles(files);
  else pasted.value = text;
  return true;
}

function follow(id: string, name: string): void {
  added.value = [...added.value, { id, name, state: 'running', documents: 0, claims: 0, failures: 0 }];
  const stream = new EventSource(addressOf('followJob', { path: { id } }));
  stream.addEventListener('progress', (event) => {
    const { state, message, progress } = JSON.parse((event as MessageEvent<string>).data) as JobAnswer;
    const failure = message ?? progress.failures[0]?.message;
    const isFailed = state === 'failed' || (state === 'done' && failure !== undefined && progress.claims === 0);
    change(id, {
      state: isFailed ? 'failed' : state,
      documents: progress.documents,
      claims: progress.claims,
      failures: progress.failures.length,
      ...(failure === undefined ? {} : { message: failure }),
    });
    if (state === 'running') return;
    stream.close();
    void showAdded();
  });
  stream.addEventListener('bye', () => stream.close());
}

/** Shows what has come: the picture itself where there was none, else a chip that offers it. */
async function showAdded(): Promise<void> {
  if (view.value.actors.length > 0) await refreshGraph();
  else {
    await openOverview();
    if (added.value.some(({ state }) => state === 'running')) dialog.value = 'add';
  }
  await noteVisit();
}

const change = (id: string, to: Partial<Adding>): void => {
  added.value = added.value.map((adding) => (adding.id === id ? { ...adding, ...to } : adding));
};
