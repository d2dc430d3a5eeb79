// pnpm docs: writes the files of docs/ that are made from the model.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generatedDocs } from './docs/generated-docs.ts';

const folder = fileURLToPath(new URL('../docs/', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, content] of Object.entries(generatedDocs())) {
  writeFileSync(`${folder}${name}`, content);
  console.log(`wrote docs/${name}`);
}
