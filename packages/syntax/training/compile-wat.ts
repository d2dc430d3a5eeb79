import { readFileSync } from 'node:fs';
import initWabt from 'wabt';

/** Compiles WebAssembly's text format. Throws an `Error` that shows the line where it is wrong. */
export async function compileWat(file: URL): Promise<Uint8Array> {
  const wabt = await initWabt();
  const module = wabt.parseWat(file.pathname, readFileSync(file, 'utf8'), { simd: true });
  try {
    module.validate();
    return module.toBinary({}).buffer;
  } finally {
    module.destroy();
  }
}
