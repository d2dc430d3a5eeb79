// Reads one line of COUNT letters from a file of the NAME given, and prints what came of it and the most memory it took.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readInputs } from '../src/index.ts';

const [name = 'long.txt', count = '1000'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'cartograph-long-'));
try {
  const path = join(folder, name);
  const piece = Buffer.alloc(10_000_000, 'a ');
  for (let written = 0; written < Number(count); written += piece.length) writeFileSync(path, piece, { flag: 'a' });
  const lines: string[] = [];
  for await (const outcome of readInputs([path]))
    lines.push('error' in outcome ? outcome.error.message : outcome.document.text.slice(0, 100));
  console.log(JSON.stringify({ line: lines.join(' | '), megabytes: process.resourceUsage().maxRSS / 1024 }));
} finally {
  rmSync(folder, { recursive: true });
}
