import type { JSX } from 'preact';
import { say } from '../language/language.ts';
import { paths, view } from '../state/session.ts';
import { ActorCard } from './actor-card.tsx';
import { EdgeCard } from './edge-card.tsx';
import { GroupCard } from './group-card.tsx';
import { PairCard } from './pair-card.tsx';
import { PathsCard } from './paths-card.tsx';

/** What is selected, told in full; absent when nothing is. */
export function Inspector(): JSX.Element | null {
  const { selection } = view.value;
  if (!paths.value && selection.kind === 'none') return null;
  return (
    <aside class="right" aria-label={say('inspector.label')} tabIndex={-1}>
      {paths.value ? (
        <PathsCard />
      ) : selection.kind === 'actor' ? (
        <ActorCard id={selection.id} />
      ) : selection.kind === 'group' ? (
        <GroupCard id={selection.id} />
      ) : selection.kind === 'edge' ? (
        <EdgeCard id={selection.id} />
      ) : selection.kind === 'pair' ? (
        <PairCard id={selection.id} />
      ) : null}
    </aside>
  );
}
