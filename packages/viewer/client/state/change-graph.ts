import { askServer } from '../api/ask-server.ts';
import type { SourceAnswer } from '../../src/api/answers.ts';
import { say } from '../language/language.ts';
import { attempt, refreshGraph } from './commands.ts';
import { done, reading } from './session.ts';

/** Takes an article out of the graph, and offers to put it back. */
export const removeArticle = (id: string, title: string): Promise<void> =>
  attempt(async () => {
    const { removal } = await askServer.removeDocument(id);
    if (reading.value?.document === id) reading.value = undefined;
    done.value = { text: say('done.removed', { title }), undo: () => askServer.undoRemoval(removal) };
    await refreshGraph();
  });

/** Trusts a source otherwise, and offers to trust it as before. */
export const gradeSource = ({ id, grade: before }: SourceAnswer, grade: SourceAnswer['grade']): Promise<void> =>
  attempt(async () => {
    await askServer.trust(id, grade);
    done.value = { text: say('done.graded', { source: id, grade }), undo: () => askServer.trust(id, before) };
    await refreshGraph();
  });

/** Takes back what was just done to the graph. */
export const undoDone = (): Promise<void> =>
  attempt(async () => {
    const last = done.value;
    done.value = undefined;
    await last?.undo();
    await refreshGraph();
  });
