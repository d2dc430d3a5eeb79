import { createNetworkMemory } from './network-memory.ts';
import { weightsOf } from './network.ts';
import type { KeepStage } from './stage-store.ts';
import type { Trained } from './train-classifier.ts';

/** Keeps a network that a stage trains: its weights alone, which are put into a memory again. */
export function keepTrained(keep: KeepStage, name: string, train: () => Trained): Trained {
  const { network, ...rest } = keep(name, () => {
    const trained = train();
    return { ...trained, network: weightsOf(trained.network) };
  });
  return { ...rest, network: createNetworkMemory(network) };
}
