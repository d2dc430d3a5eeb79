import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@cartograph/store';
import { createApp } from '../src/index.ts';
import { seededExtractions } from './seeded-articles.ts';

const store = await openStore(`ladybug:${join(mkdtempSync(join(tmpdir(), 'viewer-')), 'graph')}`);
await store.save(seededExtractions());
const app = createApp({ store, version: 'seeded', logLevel: 'warn' });
const { url } = await app.listen({ port: Number(process.argv[2] ?? 4690) });
console.log(url);
