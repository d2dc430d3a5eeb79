import type { IconNode } from 'lucide';
import type { JSX } from 'preact';
import { h } from 'preact';

/** A lucide icon; words beside it or on its button say what it means. */
export function Icon({ of }: { readonly of: IconNode }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      {of.map(([tag, attributes]) => h(tag, attributes as Record<string, string>))}
    </svg>
  );
}
