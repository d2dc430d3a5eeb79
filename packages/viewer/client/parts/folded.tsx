import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { say } from '../language/language.ts';

/** The first rows of a list, and the rest for a click. */
export function Folded({ rows, most }: { readonly rows: readonly JSX.Element[]; readonly most: number }): JSX.Element {
  const isOpen = useSignal(false);
  return (
    <>
      {isOpen.value ? rows : rows.slice(0, most)}
      {!isOpen.value && rows.length > most && (
        <button class="link muted" onClick={() => (isOpen.value = true)}>
          {say('facet.more', { n: rows.length - most })}
        </button>
      )}
    </>
  );
}
