import { numberStories } from '../round-ups/number-stories.ts';
import type { Format } from './format.ts';

/** A mail: a newsletter or an alert. */
export const emlFormat: Format = {
  name: 'mail',
  extensions: ['eml'],
  holdsMany: false,
  read: async function* read(source) {
    const { readEml } = await import('../mail/read-eml.ts');
    yield* numberStories(await readEml(await source.bytes()));
  },
};
