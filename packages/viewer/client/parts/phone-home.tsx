import type { Signal } from '@preact/signals';
import { signal } from '@preact/signals';
import { Maximize2, Minimize2 } from 'lucide';
import type { JSX } from 'preact';
import { count, labelName, say } from '../language/language.ts';
import { openActor } from '../state/commands.ts';
import { info, shown } from '../state/session.ts';
import { Icon } from './icon.tsx';
import { Shape } from './shape.tsx';

/** Whether the graph has the whole screen of a phone, not its card alone. */
export const isGraphOpen: Signal<boolean> = signal(false);
/** So many actors are listed below the card. */
const LISTED = 20;

/** On a phone, below the card with the graph: who is in it, the best connected first. */
export function PhoneHome(): JSX.Element | null {
  const { stats } = info.value ?? {};
  if (!stats || stats.documents === 0) return null;
  const { actors, degree } = shown.value;
  const best = [...actors]
    .sort((a, b) => (degree.get(b.id) ?? 0) - (degree.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1))
    .slice(0, LISTED);
  return (
    <>
      <button
        class="icon-button graph-open only-phone"
        aria-label={say(isGraphOpen.value ? 'phone.close' : 'phone.open')}
        aria-pressed={isGraphOpen.value}
        onClick={() => (isGraphOpen.value = !isGraphOpen.value)}
      >
        <Icon of={isGraphOpen.value ? Minimize2 : Maximize2} />
      </button>
      <section class="phone-home only-phone" aria-label={say('phone.actors')} hidden={isGraphOpen.value}>
        <p class="muted">
          {say('welcome.facts', {
            documents: count(stats.documents),
            actors: count(stats.actors),
            claims: count(stats.claims),
          })}
        </p>
        <h2 class="caps">{say('phone.actors')}</h2>
        {best.map(({ id, name, label }) => (
          <button key={id} class="phone-row" onClick={() => void openActor(id, name)}>
            <Shape label={label} />
            <span class="cut">{name}</span>
            <span class="muted">{labelName(label)}</span>
            <span class="facet-count">{count(degree.get(id) ?? 0)}</span>
          </button>
        ))}
        <p class="left-foot">{say('app.tagline')}</p>
      </section>
    </>
  );
}
