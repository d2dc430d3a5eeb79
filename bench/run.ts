// Lists the benches, or runs those that are named: pnpm bench extract syntax
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface Bench {
  readonly name: string;
  readonly path: string;
  readonly about: string;
}

const folder = fileURLToPath(new URL('.', import.meta.url));
const scripts = (
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { scripts: Record<string, string> }
).scripts;

/** A bench is a script `bench:NAME` of package.json whose file lies in this folder; its first comment says what it measures. */
const benches: readonly Bench[] = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && scripts[`bench:${file.slice(0, -3)}`] !== undefined)
  .sort()
  .map((file) => {
    const source = readFileSync(`${folder}${file}`, 'utf8');
    const comment = source.slice(source.search(/^\/\/ /m)).split('\n');
    const end = comment.findIndex((line) => !line.startsWith('// '));
    return {
      name: file.slice(0, -3),
      path: `${folder}${file}`,
      about: comment
        .slice(0, end)
        .map((line) => line.slice(3))
        .join(' '),
    };
  });

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !benches.some((bench) => bench.name === name));
if (unknown.length > 0) {
  console.error(`no bench ${unknown.join(', ')}; there are: ${benches.map(({ name }) => name).join(', ')}`);
  process.exitCode = 2;
} else if (wanted.length === 0) {
  for (const { name, about } of benches) console.log(`pnpm bench ${name.padEnd(8)} ${about}`);
} else {
  for (const { path } of benches.filter(({ name }) => wanted.includes(name))) {
    const { status } = spawnSync(process.execPath, ['--import', 'tsx', '--conditions=@cartograph/source', path], {
      stdio: 'inherit',
    });
    if (status !== 0) process.exitCode = 1;
  }
}
