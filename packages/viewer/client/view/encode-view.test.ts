import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeView, encodeView, LONGEST_HASH } from './encode-view.ts';
import { emptyView } from './view-document.ts';

describe('a view in an address', () => {
  it('comes back as it was', async () => {
    const id = fc.string({ minLength: 1, maxLength: 30 }).filter((text) => text !== '__proto__');
    const place = fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -9999, max: 9999 }));
    await fc.assert(
      fc.asyncProperty(fc.array(id), fc.dictionary(id, place), fc.boolean(), async (actors, positions, isTight) => {
        const view = {
          ...emptyView,
          actors,
          positions: { ...positions },
          filters: { ...emptyView.filters, minSources: isTight ? (2 as const) : (1 as const) },
        };
        expect(await decodeView(await encodeView(view))).toEqual(view);
      }),
      { numRuns: 40 },
    );
  });

  it('fits thirty actors with their places', async () => {
    const actors = Array.from({ length: 30 }, (_, place) => `x-somebody-number-${place}`);
    const positions = Object.fromEntries(actors.map((id, place) => [id, [place * 37, place * -11] as const]));
    expect((await encodeView({ ...emptyView, actors, positions })).length).toBeLessThan(LONGEST_HASH);
  });

  it('refuses what is no view', async () => {
    await expect(decodeView('%%%')).rejects.toThrow();
    await expect(decodeView('AAAA')).rejects.toThrow();
  });
});
