// Writes a graph of so many claims in one format to nowhere, and prints what it took: `measure-export.ts FORMAT CLAIMS`.
import { exportFormats } from '../src/formats/formats.ts';
import { hostileGraph } from './hostile-graph.ts';

const [name = 'json', claims = '1000'] = process.argv.slice(2);
const format = await exportFormats[name]?.();
if (!format) throw new Error(`no format is called ${name}`);
const startedAt = performance.now();
let bytes = 0;
for (const { chunks } of format.files(hostileGraph(Math.ceil(Number(claims) / 4), Number(claims)))) {
  for await (const chunk of chunks) bytes += chunk.length;
}
const seconds = (performance.now() - startedAt) / 1000;
// on a machine that others use, what this process took of it
const { user, system } = process.cpuUsage();
const processorSeconds = (user + system) / 1e6;
// resourceUsage gives kilobytes
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ name, claims: Number(claims), bytes, seconds, processorSeconds, megabytes }));
