import { randomUUID } from 'node:crypto';
import type { Ingest, IngestInput, IngestProgress } from '@cartograph/model';
import type { JobAnswer } from '../api/answers.ts';

type Listener = (job: JobAnswer) => void;
interface Running {
  job: JobAnswer;
  readonly stop: AbortController;
  readonly listeners: Set<Listener>;
}

const KEPT = 100;

/** Runs what people add one after another, tells who listens, and cancels. */
export class IngestJobs {
  readonly #ingest: Ingest;
  readonly #onChange: () => void;
  readonly #jobs = new Map<string, Running>();
  #queue: Promise<void> = Promise.resolve();

  constructor(ingest: Ingest, onChange: () => void) {
    this.#ingest = ingest;
    this.#onChange = onChange;
  }

  /** Queues the inputs and returns the job. */
  start(inputs: readonly IngestInput[]): JobAnswer {
    const progress: IngestProgress = { done: 0, total: inputs.length, documents: 0, claims: 0, failures: [] };
    const running: Running = {
      job: { id: randomUUID(), progress, state: 'running' },
      stop: new AbortController(),
      listeners: new Set(),
    };
    this.#jobs.set(running.job.id, running);
    const oldest = this.#jobs.keys().next().value;
    if (this.#jobs.size > KEPT && oldest !== undefined) this.#jobs.delete(oldest);
    this.#queue = this.#queue.then(() => this.#run(running, inputs));
    return running.job;
  }

  /** Calls the listener now and at each change; returns how to stop listening, `undefined` for no such job. */
  listen(id: string, listener: Listener): (() => void) | undefined {
    const running = this.#jobs.get(id);
    if (!running) return undefined;
    running.listeners.add(listener);
    listener(running.job);
    return () => running.listeners.delete(listener);
  }

  /** Cancels; what was finished is kept. */
  cancel(id: string): boolean {
    const running = this.#jobs.get(id);
    running?.stop.abort();
    return running !== undefined;
  }

  /** Cancels everything. */
  cancelAll(): void {
    for (const running of this.#jobs.values()) running.stop.abort();
  }

  async #run(running: Running, inputs: readonly IngestInput[]): Promise<void> {
    const tell = (change: Partial<JobAnswer>): void => {
      running.job = { ...running.job, ...change };
      for (const listener of running.listeners) listener(running.job);
    };
    if (running.stop.signal.aborted) return tell({ state: 'cancelled' });
    try {
      const progress = await this.#ingest(inputs, (progress) => tell({ progress }), running.stop.signal);
      this.#onChange();
      tell({ progress, state: running.stop.signal.aborted ? 'cancelled' : 'done' });
    } catch (error) {
      tell({ state: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  }
}
