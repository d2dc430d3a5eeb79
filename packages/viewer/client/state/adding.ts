import type { Signal } from '@preact/signals';
import { signal } from '@preact/signals';
import { askServer } from '../api/ask-server.ts';
import { attempt } from './commands.ts';

/** One article being added. */
export interface Adding {
  readonly id: string;
  readonly name: string;
  readonly state: 'running' | 'done' | 'failed' | 'cancelled';
  readonly claims: number;
  readonly message?: string;
}

interface JobEvent {
  readonly state: Adding['state'];
  readonly message?: string;
  readonly progress: { readonly claims: number; readonly failures: readonly { readonly message: string }[] };
}

/** All that was added since the page was opened. */
export const added: Signal<readonly Adding[]> = signal([]);

/** Sends each file by itself and follows its progress. */
export const addFiles = (files: readonly File[]): Promise<void> =>
  attempt(async () => {
    for (const file of files) follow((await askServer.addFile(file)).id, file.name);
  });

/** Sends a pasted text. */
export const addText = (text: string, title: string): Promise<void> =>
  attempt(async () => {
    follow((await askServer.addText(text, title)).id, title === '' ? `${text.slice(0, 40)}…` : title);
  });

function follow(id: string, name: string): void {
  added.value = [...added.value, { id, name, state: 'running', claims: 0 }];
  const stream = new EventSource(`/api/jobs/${id}/events`);
  stream.addEventListener('progress', (event) => {
    const { state, message, progress } = JSON.parse((event as MessageEvent<string>).data) as JobEvent;
    const failure = message ?? progress.failures[0]?.message;
    const isFailed = state === 'failed' || (state === 'done' && failure !== undefined && progress.claims === 0);
    change(id, {
      state: isFailed ? 'failed' : state,
      claims: progress.claims,
      ...(failure === undefined ? {} : { message: failure }),
    });
    if (state !== 'running') stream.close();
  });
  stream.addEventListener('bye', () => stream.close());
}

const change = (id: string, to: Partial<Adding>): void => {
  added.value = added.value.map((adding) => (adding.id === id ? { ...adding, ...to } : adding));
};
