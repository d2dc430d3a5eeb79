import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { runCli } from '../../testing/run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'cartograph-extract-'));
afterAll(() => rmSync(folder, { recursive: true }));

const spanish =
  'CULIACÁN.- Soldados cerraron la carretera al amanecer y el gobernador pidió a la gente que se quedara en casa hasta que el ejército terminara de revisar la colonia. No hubo heridos, dijo.';

it('says that an article is in another language, prints it without sentences, and ends well', async () => {
  const path = join(folder, 'nota.txt');
  writeFileSync(path, spanish);
  const { status, stdout, stderr } = await runCli(['extract', path, '--format', 'jsonl']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: `${path} is in Spanish (es): not extracted\n` });
  expect(JSON.parse(stdout)).toMatchObject({ document: { language: 'es' }, sentences: [], claims: [] });
  const lines = await runCli(['extract', '--stdin'], { stdin: `${JSON.stringify({ text: spanish })}\n` });
  expect(lines).toMatchObject({ status: 0, stderr: 'line 1 is in Spanish (es): not extracted\n' });
});

it('takes the fields of JSON Lines and tables by the names given', async () => {
  const stdin = '{"story":{"body":"Trump criticized Mexico."},"head":"One","when":"3 March 2025"}\n';
  const args = ['extract', '--stdin', '--fields', 'text=story.body,title=head,publishedAt=when'];
  const { status, stdout } = await runCli(args, { stdin });
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ document: { title: 'One', publishedAt: '2025-03-03' } });
  const path = join(folder, 'table.csv');
  writeFileSync(path, 'Kop;Tekst\nTwo;Trump criticized Mexico.\n');
  const table = await runCli(['extract', path, '--fields', 'text=Tekst,title=Kop']);
  expect(JSON.parse(table.stdout)).toMatchObject({ document: { title: 'Two' } });
  expect(await runCli(['extract', path, '--fields', 'tekst'])).toMatchObject({ status: 2 });
});
