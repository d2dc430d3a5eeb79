// Ends with 1 and a line for each place that breaks the dependency rule.
import { fileURLToPath } from 'node:url';
import { checkArchitecture } from './architecture/check-architecture.ts';

const problems = checkArchitecture(fileURLToPath(new URL('..', import.meta.url)));
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
