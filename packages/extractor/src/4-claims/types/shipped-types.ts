import { readTypeModel } from './read-type-model.ts';
import { typeWeights } from './type-weights.ts';

/** The type model that ships: learnt on our own sentences and on annotated news, on nothing of PLV. */
export const shippedTypes: ReturnType<typeof readTypeModel> = readTypeModel(typeWeights);
