import type { Entity, Extraction } from '@cartograph/model';
import { writeExtraction } from './write-extraction.ts';

/** Names that would run, or turn the line around, if they were ever taken for markup. */
export const hostileNames = {
  subject: '<img src=x onerror=alert(1)> Boss',
  object: '\u202e<script>alert(2)</script>\u202c Bank',
} as const;

const entity = (id: string, name: string): Entity => ({
  id,
  label: 'Organization',
  name,
  aliases: [name],
  known: false,
  named: true,
  collective: false,
});

/** An article whose text, title, outlet, names and address are payloads. */
export const hostileExtraction = (): Extraction =>
  writeExtraction(
    {
      id: 'hostile"><script>alert(3)</script>',
      title: '<svg onload=alert(4)>Ledger</svg>',
      publisher: '"><b onmouseover=alert(5)>Outlet</b>',
      publishedAt: '2025-05-01',
      url: 'javascript:alert(6)',
      sentences: [
        {
          text: `${hostileNames.subject} paid ${hostileNames.object} <iframe srcdoc="<script>alert(7)</script>">.`,
          subject: ['x-boss', hostileNames.subject],
          relation: 'AID',
          trigger: 'paid',
          object: ['x-bank', hostileNames.object],
        },
      ],
    },
    new Map([
      ['x-boss', entity('x-boss', hostileNames.subject)],
      ['x-bank', entity('x-bank', hostileNames.object)],
    ]),
  );
