// Serves the tests' graph for looking at: npx tsx --conditions=@cartograph/source packages/viewer/testing/serve-seeded.ts
import { seededExtractions } from './seeded-articles.ts';
import { serveGraph } from './serve-graph.ts';

const { url } = await serveGraph(seededExtractions());
console.log(url);
