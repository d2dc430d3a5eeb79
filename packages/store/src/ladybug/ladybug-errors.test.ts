import { expect, it } from 'vitest';
import { toStoreError } from './ladybug-errors.ts';

it.each([
  [
    'Runtime exception: Cannot open database in read-only mode while checkpoint is in progress. Please retry later.',
    'locked',
  ],
  ['IO exception: Could not set lock on file : /tmp/graph', 'locked'],
  ['IO exception: Cannot open file /tmp/graph.wal: No such file or directory', 'locked'],
  ['IO exception: Cannot open file /tmp/graph.shadow: No such file or directory', 'locked'],
  ['Runtime exception: Cannot execute write operations in a read-only database!', 'read-only'],
  [
    'IO exception: Cannot write to file. path: /tmp/graph fileDescriptor: 17 Error: No space left on device',
    'disk-full',
  ],
  ['IO exception: Cannot open file /tmp/graph: Permission denied', 'refused'],
  ['Binder exception: Variable x is not in scope.', 'query-failed'],
])('takes "%s" for %s', (message, code) => {
  expect(toStoreError(new Error(message), '/tmp/graph').code).toBe(code);
});
