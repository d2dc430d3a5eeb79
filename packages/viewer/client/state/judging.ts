import type { JudgementRequest } from '@cartograph/model';
import type { Signal } from '@preact/signals';
import { signal } from '@preact/signals';
import { askServer } from '../api/ask-server.ts';
import { attempt, refreshGraph } from './commands.ts';
import { done } from './session.ts';

const BY = 'cartograph.by';

/** Who judges, asked once. */
export const by: Signal<string> = signal(localStorage.getItem(BY) ?? '');

/** Judgements that wait for the name of who makes them, and what to say once they are made. */
export const waiting: Signal<
  { readonly judgements: readonly JudgementRequest[]; readonly text: string; readonly onMade?: () => void } | undefined
> = signal(undefined);

/** Makes judgements, as one step that can be taken back; asks for a name first where none is known. */
export function judge(judgements: readonly JudgementRequest[], text: string, onMade?: () => void): void {
  if (by.value === '') waiting.value = { judgements, text, ...(onMade ? { onMade } : {}) };
  else void send(judgements, text, onMade);
}

/** Keeps the name of who judges and makes what waited for it. */
export function judgeAs(name: string): void {
  by.value = name.trim();
  localStorage.setItem(BY, by.value);
  const held = waiting.value;
  waiting.value = undefined;
  if (held) void send(held.judgements, held.text, held.onMade);
}

const send = (judgements: readonly JudgementRequest[], text: string, onMade?: () => void): Promise<void> =>
  attempt(async () => {
    const ids: string[] = [];
    for (const judgement of judgements) ids.unshift((await askServer.judge(by.value, judgement)).judgement.id);
    done.value = { text, undo: () => takeAllBack(ids) };
    onMade?.();
    await refreshGraph();
  });

async function takeAllBack(ids: readonly string[]): Promise<void> {
  for (const id of ids) await askServer.undoJudgement(id);
}

/** Takes a judgement back. */
export const takeBack = (id: string): Promise<void> =>
  attempt(async () => {
    await takeAllBack([id]);
    done.value = undefined;
    await refreshGraph();
  });
