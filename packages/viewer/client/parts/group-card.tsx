import { X } from 'lucide';
import type { JSX } from 'preact';
import { count, say } from '../language/language.ts';
import { select } from '../state/commands.ts';
import { dispatch, shown, view } from '../state/session.ts';
import { End } from './edge-card.tsx';
import { Icon } from './icon.tsx';

/** Who is in a group, and how many relations it has within and with others. */
export function GroupCard({ id }: { readonly id: string }): JSX.Element | null {
  const group = view.value.groups.find((other) => other.id === id);
  if (!group) return null;
  const members = new Set(group.actors);
  const touching = shown.value.edges.filter(({ edge }) => members.has(edge.subject) || members.has(edge.object));
  const within = touching.filter(({ edge }) => members.has(edge.subject) && members.has(edge.object)).length;
  return (
    <div class="card">
      <div class="card-head">
        <p class="caps kicker calm">
          {say('hand.groupLabel')} · {say('hand.groupSize', { n: group.actors.length })}
        </p>
        <button class="icon-button close" aria-label={say('button.close')} onClick={() => select({ kind: 'none' })}>
          <Icon of={X} />
        </button>
      </div>
      <h2 class="title">{group.name}</h2>
      <p class="muted">{say('hand.groupTies', { n: count(within), m: count(touching.length - within) })}</p>
      <div class="actions">
        <button class="button small" onClick={() => dispatch({ type: 'ungroup', name: group.name, group: group.id })}>
          {say('hand.ungroup')}
        </button>
      </div>
      <div class="section triple">
        {group.actors.map((actor) => (
          <End key={actor} id={actor} />
        ))}
      </div>
    </div>
  );
}
