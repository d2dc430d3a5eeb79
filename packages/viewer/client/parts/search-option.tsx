import type { Signal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';

/** The place of the option that Enter takes. */
export const at: Signal<number> = signal(0);

/** One row of what the search offers; arrows walk over them, the pointer as well. */
export function SearchOption({
  place,
  onChoose,
  children,
}: {
  readonly place: number;
  readonly onChoose: () => void;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <div
      id={`search-${place}`}
      class="search-option"
      role="option"
      aria-selected={at.value === place}
      onMouseMove={() => (at.value = place)}
      onClick={onChoose}
    >
      {children}
    </div>
  );
}
