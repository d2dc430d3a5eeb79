// Loads synthetic articles into an empty graph and says when the tables are about to be copied, until it is killed.
import { openStore } from '@cartograph/store';
import { syntheticArticles } from './synthetic-articles.ts';

const [url = ''] = process.argv.slice(2);
const store = await openStore(url);
const load = await store.startLoad();
if (!load) throw new Error('the graph is not empty');
for (const batch of syntheticArticles({ documents: 100, perBatch: 20, claimsPerDocument: 20, actors: 60 }))
  await load.save(batch);
await load.finish((done, total) => {
  if (done === total) console.log('staged');
});
console.log('loaded');
await store.close();
