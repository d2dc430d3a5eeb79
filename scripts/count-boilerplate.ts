// Prints how much of the articles in JSON Lines files belongs to the page, by kind: `pnpm count:boilerplate FILE…`.
import { readInputs } from '../packages/reader/src/index.ts';

const [...files] = process.argv.slice(2).filter((arg) => arg !== '--');
const counts = new Map<string, { passages: number; articles: number; characters: number }>();
let articles = 0;
let characters = 0;
for await (const outcome of readInputs(files)) {
  if ('error' in outcome) {
    console.error(`error: ${outcome.input} ${outcome.error.message}`);
    process.exitCode = 1;
    continue;
  }
  const { text, boilerplate = [] } = outcome.document;
  articles++;
  characters += text.length;
  for (const kind of new Set(boilerplate.map((passage) => passage.kind))) {
    const passages = boilerplate.filter((passage) => passage.kind === kind);
    const before = counts.get(kind) ?? { passages: 0, articles: 0, characters: 0 };
    counts.set(kind, {
      passages: before.passages + passages.length,
      articles: before.articles + 1,
      characters: before.characters + passages.reduce((sum, { start, end }) => sum + end - start, 0),
    });
  }
}
console.log(`${articles} articles`);
for (const [kind, count] of [...counts].sort(([, a], [, b]) => b.passages - a.passages)) {
  const share = ((count.characters / characters) * 100).toFixed(2);
  console.log(`${kind.padEnd(16)} ${count.passages} passages in ${count.articles} articles, ${share} % of the text`);
}
