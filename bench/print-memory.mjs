// Loaded into a process that is measured: says at its end, to the file that BENCH_MEMORY names, how much memory it had at most.
import { writeFileSync } from 'node:fs';

process.on('exit', () => writeFileSync(process.env.BENCH_MEMORY, String(process.resourceUsage().maxRSS)));
