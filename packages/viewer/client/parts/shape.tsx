import type { ActorLabel } from '@cartograph/model';
import type { JSX } from 'preact';

const drawn: Readonly<Record<ActorLabel, JSX.Element>> = {
  Official: (
    <>
      <circle cx="7" cy="7" r="4.2" fill="var(--person)" />
      <circle cx="7" cy="7" r="6.2" fill="none" stroke="var(--person)" stroke-width="1.3" />
    </>
  ),
  Person: <circle cx="7" cy="7" r="6" fill="var(--person)" />,
  Government: <rect x="1" y="1" width="12" height="12" rx="3" fill="var(--government)" />,
  Agency: <path d="M3.8 1h6.4L13.5 7l-3.3 6H3.8L.5 7z" fill="var(--agency)" />,
  Organization: (
    <path d="M4.3 1.8h5.4L12.6 7l-2.9 5.2H4.3L1.4 7z" fill="none" stroke="var(--agency)" stroke-width="1.7" />
  ),
  Cartel: <path d="M7 1 13.2 12.6H.8z" fill="var(--cartel)" />,
  Place: <path d="M7 .4 13.6 7 7 13.6.4 7z" fill="var(--place)" />,
};

/** The shape and colour that say an actor's label, as on the canvas. */
export function Shape({ label }: { readonly label: ActorLabel }): JSX.Element {
  return (
    <svg class="shape" viewBox="0 0 14 14" aria-hidden="true">
      {drawn[label]}
    </svg>
  );
}
