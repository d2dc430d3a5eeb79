import { expect, it } from 'vitest';
import { hostileGraph } from '../../testing/hostile-graph.ts';
import { formatCitation, markdownCitation } from './citation.ts';
import { findCitations } from './find-citations.ts';

const cited = { snapshot: 'monday', hash: 'sha256:ff' };

it('has outlet, title, day, sentence, quote, address and the hash', async () => {
  const { citations, missing } = await findCitations(hostileGraph(), ['claim-000000', 'nobody'], cited);
  expect(missing).toEqual(['nobody']);
  expect(citations.map((citation) => formatCitation(citation))).toEqual([
    'The Outlet, “A "title", with <markup> & a comma”, 1 March 2025, sentence 1: ““Plain Name” accused them.” https://outlet.example/a?b=1&c="2". Cartograph snapshot monday, sha256:ff.',
  ]);
  expect(citations[0]?.statement).toBe('Plain Name accuses O\'Brien, "Bob" (denied)');
});

it('finds all claims of a relation', async () => {
  const { citations } = await findCitations(hostileGraph(), ['x-actor-0003|ACCUSE|x-actor-0004'], cited);
  expect(citations.map(({ claimId }) => claimId)).toEqual(['claim-000003']);
});

it('in Markdown holds no markup of the texts', async () => {
  const { citations } = await findCitations(hostileGraph(), ['claim-000003'], cited);
  const [footnote = ''] = citations.map(markdownCitation);
  expect(footnote).toContain('“&lt;b&gt;&amp;amp; &amp; &lt;script&gt;alert(1)&lt;/script&gt; \\]\\]&gt;”');
  expect(footnote).toContain('<https://outlet.example/a?b=1&c="2">');
});
