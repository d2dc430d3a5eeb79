import type { JSX } from 'preact';
import type { EvidenceAnswerItem } from '../../src/api/answers.ts';
import { isolate } from '../language/isolate.ts';
import { day, days, say } from '../language/language.ts';
import { readArticle } from '../state/commands.ts';
import { CopyButton } from './copy-button.tsx';
import { JudgeClaim } from './judge-claim.tsx';
import { markQuote } from './mark-quote.ts';

/** One sentence that says so: marks, speaker, how it is said to be, outlet, dates, and why it was read so. */
export function EvidenceItem({
  item,
  names,
}: {
  readonly item: EvidenceAnswerItem;
  readonly names: Readonly<Record<string, string>>;
}): JSX.Element {
  const { claim, document, citation } = item;
  const implied = (['subject', 'object'] as const).filter((role) => 'implied' in claim.evidence[role]);
  const when = claim.date ? say('edge.happened', { date: days(claim.date.start, claim.date.end) }) : undefined;
  return (
    <article class="evidence">
      <blockquote>
        {markQuote(claim).map(({ text, role }, place) =>
          role ? (
            <mark key={place} class={role} title={say(`edge.${role}`)}>
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </blockquote>
      <div class="evidence-chips">
        {claim.polarity === 'negative' && <span class="tag alert">{say('edge.denied')}</span>}
        {claim.modality !== 'actual' && <span class="tag">{say(`modality.${claim.modality}`)}</span>}
        {claim.speakers.length > 0 && (
          <span class="tag">
            {say('edge.accordingTo', { names: claim.speakers.map((id) => isolate(names[id] ?? id)).join(', ') })}
          </span>
        )}
        {claim.title !== undefined && <span class="tag">{claim.title}</span>}
        {claim.quantity && <span class="tag">{claim.quantity.text}</span>}
        {implied.map((role) => (
          <span key={role} class="tag" title={say('edge.whyTitle')}>
            {say('edge.implied', { role: say(`edge.${role}`), text: names[claim[role]] ?? claim[role] })}
          </span>
        ))}
      </div>
      <div class="evidence-meta">
        <span class="tag">{document.publisher ?? document.sourceId}</span>
        {document.publishedAt !== undefined && <span>{day(document.publishedAt)}</span>}
        {when && <span>{when}</span>}
        <span>{say('edge.confidence', { n: claim.confidence.toFixed(2) })}</span>
        <details class="why">
          <summary title={say('edge.whyTitle')}>{say('edge.why')}</summary>
          <ul>
            {claim.rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </details>
      </div>
      <JudgeClaim item={item} names={names}>
        <button class="link" onClick={() => readArticle(document.id, claim.id)}>
          {say('edge.openArticle')}
        </button>
        <CopyButton text={citation} name={say('edge.cite')} />
      </JudgeClaim>
    </article>
  );
}
