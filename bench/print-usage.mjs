// Loaded into a process that is measured: says at its end, to the file that BENCH_USAGE names, how much memory (kilobytes) it
// had at most and how much time of processors (microseconds) it took.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(process.env.BENCH_USAGE, JSON.stringify({ maxRSS, processor: userCPUTime + systemCPUTime }));
});
