// Saves made-up articles, a batch after the other, into the graph at a URL, which has some of them, and says "saved" after
// each, until it is killed. Every few batches it closes the graph, which writes its log into the file, and opens it again.
import { openStore } from '@cartograph/store';
import { killedArticles } from './killed-articles.ts';

const BATCHES_AN_OPENING = 4;

const [url = ''] = process.argv.slice(2);
let store = await openStore(url);
const { documents } = await store.stats();
console.log('open');
let batches = 0;
for (const batch of killedArticles(documents)) {
  await store.save(batch);
  console.log('saved');
  batches += 1;
  if (batches % BATCHES_AN_OPENING > 0) continue;
  await store.close();
  store = await openStore(url);
}
await store.close();
