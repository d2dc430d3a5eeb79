import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Extraction, TextSpan } from '@cartograph/model';
import { extractionSchema } from '@cartograph/model';
import { beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../packages/cli/testing/run-cli.ts';

const samples = fileURLToPath(new URL('../samples', import.meta.url));

const extract = async (...args: readonly string[]): Promise<string> => {
  const { status, stdout, stderr } = await runCli(['extract', samples, ...args]);
  expect(status).toBe(0);
  expect(stderr).toMatch(/^\S+17-ovidio-chicago\.txt is in Spanish \(es\): not extracted\n$/);
  return stdout;
};

describe('the extractions of the samples', () => {
  let extractions: readonly Extraction[];

  beforeAll(async () => {
    extractions = JSON.parse(await extract('--format', 'json', '--with-text'));
  });

  it('are as many as there are samples, and as the schema has them', () => {
    expect(extractions.length).toBeGreaterThanOrEqual(12);
    for (const extraction of extractions) expect(extractionSchema.parse(extraction)).toEqual(extraction);
  });

  it('are the same bytes each time', async () => {
    expect(await extract('--format', 'jsonl')).toBe(await extract('--format', 'jsonl'));
  });

  it('carry neither text nor path unless asked', async () => {
    const [first = ''] = (await extract('--format', 'jsonl')).split('\n');
    const { document } = JSON.parse(first) as Extraction;
    expect(Object.keys(document)).not.toContain('text');
    expect(Object.keys(document)).not.toContain('path');
    expect(extractions[0]?.document.text).toBe(readFileSync(extractions[0]?.document.path ?? '', 'utf8'));
  });

  it('have quotes, mentions, triggers and roles that stand where they say', () => {
    let claims = 0;
    for (const extraction of extractions) {
      const { text = '' } = extraction.document;
      const ids = new Set(extraction.entities.map(({ id }) => id));
      const inText = ({ start, end }: TextSpan): boolean => 0 <= start && start < end && end <= text.length;
      for (const mention of extraction.mentions) {
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        for (const id of mention.entities) expect(ids).toContain(id);
      }
      for (const claim of extraction.claims) {
        claims++;
        const { sentence, trigger, subject, object } = claim.evidence;
        expect(text.slice(sentence.start, sentence.end)).toBe(claim.quote);
        expect(extraction.sentences[sentence.index]).toEqual({ start: sentence.start, end: sentence.end });
        for (const span of [trigger, ...[subject, object].map((role) => ('implied' in role ? role.from : role))]) {
          expect(inText(span), `${claim.id} ${JSON.stringify(span)}`).toBe(true);
        }
        expect(trigger.start >= sentence.start && trigger.end <= sentence.end).toBe(true);
        for (const id of [claim.subject, claim.object, ...claim.speakers]) expect(ids).toContain(id);
        if (claim.attribution !== undefined) expect(extraction.attributions[claim.attribution]).toBeDefined();
      }
      expect(new Set(extraction.claims.map(({ id }) => id)).size).toBe(extraction.claims.length);
    }
    expect(claims).toBeGreaterThan(30);
  });
});
