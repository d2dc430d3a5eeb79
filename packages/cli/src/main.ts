import { run } from './run.ts';
import { exitStatus } from './session/exit-status.ts';

const interruption = new AbortController();

const SIGTERM_STATUS = 143;
let ending: number = exitStatus.interrupted;

process.on('SIGINT', () => {
  // the second Ctrl-C does not wait for what is under way
  if (interruption.signal.aborted) process.exit(ending);
  interruption.abort();
});
process.on('SIGTERM', () => {
  ending = SIGTERM_STATUS;
  interruption.abort();
});
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exitStatus.done);
    throw error;
  });
}

const status = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  interrupted: interruption.signal,
});
process.exit(interruption.signal.aborted ? ending : status);
