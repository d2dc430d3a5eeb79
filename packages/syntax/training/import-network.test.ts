import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readNetwork } from '../src/learn/hashed-network.ts';
import { readModelFile } from '../src/model/model-file.ts';
import { toRows } from './feature-index.ts';
import { importNetwork } from './import-network.ts';
import { runNetwork } from './network.ts';

const file = readModelFile(readFileSync(new URL('../assets/model.bin', import.meta.url)));

test.each([1, 0.8])(
  'scores as the model does, in nats, whatever share of features training lets through: %s',
  (keep) => {
    const whole = readNetwork(file, 'ends');
    const { network, index } = importNetwork(file, 'ends', keep);
    const hashes = Int32Array.from(index.keys.subarray(0, 600).filter((_, i) => i % 20 === 0));
    whole.features.set(hashes);
    whole.activate(hashes.length);
    whole.score(0, whole.classes);
    runNetwork(network, hashes, toRows(index, hashes, hashes.length), keep);
    network.scores.forEach((score, c) => expect(score).toBeCloseTo(whole.scores[c]! / whole.unit, 2));
  },
);
