// Compiles the networks' arithmetic to src/learn/network-kernel-bytes.ts.
import { writeFileSync } from 'node:fs';
import { compileWat } from './compile-wat.ts';

const bytes = await compileWat(new URL('../kernel/network-kernel.wat', import.meta.url));
writeFileSync(
  new URL('../src/learn/network-kernel-bytes.ts', import.meta.url),
  `/** \`kernel/network-kernel.wat\`, compiled by \`training/compile-kernel.ts\`. */
export const KERNEL_BYTES: Uint8Array = Uint8Array.from(
  '${Buffer.from(bytes).toString('hex')}'.match(/../g)!,
  (digits) => Number.parseInt(digits, 16),
);
`,
);
