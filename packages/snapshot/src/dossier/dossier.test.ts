import { expect, it } from 'vitest';
import { hostileGraph } from '../../testing/hostile-graph.ts';
import { writeExport } from '../../testing/write-export.ts';
import { dossierFormat } from '../formats/dossier.ts';

const cited = { snapshot: 'monday', hash: 'sha256:ff' };

it.each(['x-actor-0003', '<b>&amp; & <script>alert(1)</script> ]]>'])('is found by %j', async (actor) => {
  const { 'dossier.md': markdown = '' } = await writeExport(dossierFormat, hostileGraph(), { actor, cited });
  expect(markdown).toMatch(/^# &lt;b&gt;&amp;amp; &amp; /);
});

it('has each sentence with a footnote, both ways, and no markup of the texts', async () => {
  const { 'dossier.md': markdown = '' } = await writeExport(dossierFormat, hostileGraph(), {
    actor: 'x-actor-0003',
    cited,
  });
  expect(markdown).toContain('## Does');
  expect(markdown).toContain('## Is done to');
  const [used, listed] = [markdown.match(/\[\^\d+\](?!:)/g), markdown.match(/^\[\^\d+\]:/gm)];
  expect(used?.length).toBe(listed?.length);
  expect(markdown).not.toMatch(/<(?!https:)/);
  expect(markdown).toContain('snapshot monday, sha256:ff');
});

it('of nobody says what to do', async () => {
  await expect(writeExport(dossierFormat, hostileGraph(), { actor: 'nobody' })).rejects.toMatchObject({
    code: 'absent',
  });
});
