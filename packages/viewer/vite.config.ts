import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// The model's schemas are for the server: the page takes only the vocabulary.
const rolldownOptions = { treeshake: { moduleSideEffects: (id: string) => !id.includes('/packages/model/') } };

export default defineConfig({
  root: here('./client'),
  base: './',
  // Compressed once, not for every visitor.
  plugins: [compression({ algorithms: ['gzip', 'brotliCompress'], include: /\.(?:js|css|html|svg)$/ })],
  resolve: { conditions: ['@cartograph/source', 'module', 'browser', 'import', 'default'] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: here('./dist/client'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions,
  },
  worker: { format: 'es', rolldownOptions },
  server: { proxy: { '/api': 'http://127.0.0.1:4680' } },
});
