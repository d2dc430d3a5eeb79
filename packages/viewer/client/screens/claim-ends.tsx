import { X } from 'lucide';
import type { JSX } from 'preact';
import { askServer } from '../api/ask-server.ts';
import { day, say } from '../language/language.ts';
import { Folded } from '../parts/folded.tsx';
import { Icon } from '../parts/icon.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { claimEnds } from '../state/claim-ends.ts';
import { nameOf } from '../state/commands.ts';
import { reading } from '../state/session.ts';

/** So many articles are listed before the rest is asked for. */
const SHOWN = 5;

/** Says, above the articles, between whom a claim is to be added, and which articles name both. */
export function ClaimEnds(): JSX.Element | null {
  const ends = claimEnds.value;
  if (!ends) return null;
  const [a, b] = ends.map(nameOf);
  return (
    <section class="claim-ends" aria-label={say('hand.claimBetween')}>
      <div class="claim-ends-head">
        <span role="status">{say('hand.claimEnds', { a: a ?? '', b: b ?? '' })}</span>
        <button class="icon-button" aria-label={say('button.close')} onClick={() => (claimEnds.value = undefined)}>
          <Icon of={X} />
        </button>
      </div>
      {!reading.value && <NamingBoth key={ends.join()} ends={ends} />}
    </section>
  );
}

function NamingBoth({ ends }: { readonly ends: readonly [string, string] }): JSX.Element | null {
  const [a, b] = ends;
  const both = useAnswer(ends.join(), async () => {
    const [first, second] = await Promise.all([askServer.actor(a), askServer.actor(b)]);
    const ids = new Set(second.documents.map(({ id }) => id));
    return first.documents.filter(({ id }) => ids.has(id));
  });
  if (!both || both.length === 0) return null;
  return (
    <>
      <p class="caps">{say('hand.claimBoth')}</p>
      <Folded
        most={SHOWN}
        rows={both.map(({ id, title, publisher, sourceId, publishedAt }) => (
          <button key={id} class="document-row" onClick={() => (reading.value = { document: id })}>
            <b>{title ?? id}</b>
            <span class="muted">
              {publisher ?? sourceId}
              {publishedAt === undefined ? '' : ` · ${day(publishedAt)}`}
            </span>
          </button>
        ))}
      />
    </>
  );
}
