// Saves synthetic articles, as long as real ones, one batch after the other and prints a line after each, until it is killed.
import { openStore } from '@cartograph/store';
import { syntheticArticles } from './synthetic-articles.ts';

const [url = ''] = process.argv.slice(2);
const store = await openStore(url);
console.log('open');
for (const batch of syntheticArticles({ documents: 400, perBatch: 8, claimsPerDocument: 40, actors: 60 })) {
  await store.save(batch);
  console.log('saved');
}
await store.close();
