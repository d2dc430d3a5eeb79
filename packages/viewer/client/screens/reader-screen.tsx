import { edgeId, edgeOf } from '@cartograph/model';
import { ArrowLeft } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { DocumentAnswer } from '../../src/api/answers.ts';
import { askServer } from '../api/ask-server.ts';
import { day, say } from '../language/language.ts';
import { Icon } from '../parts/icon.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { attempt, select } from '../state/commands.ts';
import { removeArticle } from '../state/change-graph.ts';
import { isPhone } from '../state/is-phone.ts';
import { data, info, reading } from '../state/session.ts';
import { addPart } from '../graph/graph-data.ts';
import type { ArticlePiece } from './cut-article.ts';
import { byParagraph, cutArticle } from './cut-article.ts';
import { ByHand, chosen } from './by-hand.tsx';
import { ClaimEnds } from './claim-ends.tsx';
import { chooseText, selectedSpan } from './chosen-text.ts';
import { Library } from './library.tsx';

/** The articles: a list, or one of them with every mention and claim marked. */
export function ReaderScreen(): JSX.Element {
  const open = reading.value;
  return (
    <div class="screen">
      <ClaimEnds />
      {open ? <Article key={open.document} id={open.document} /> : <Library />}
    </div>
  );
}

function Article({ id }: { readonly id: string }): JSX.Element {
  const answer = useAnswer(id, () => askServer.document(id), info.value?.stats.hash);
  const claim = reading.value?.claim;
  useEffect(() => {
    const mark = claim === undefined ? null : document.querySelector('.reader-text .is-here');
    if (answer && mark) bringToSight(mark, isPhone() ? 'start' : 'center');
  }, [answer === undefined, claim]);
  if (!answer)
    return (
      <div class="reader">
        <p class="muted">{say('loading')}</p>
      </div>
    );
  const { document: about, claims } = answer;
  return (
    <article class="reader">
      <div class="reader-head">
        <button class="button small" onClick={() => (reading.value = undefined)}>
          <Icon of={ArrowLeft} />
          {say('reader.back')}
        </button>
        <span class="grow" />
        {info.value?.canChange && (
          <button class="button small" onClick={() => void removeArticle(about.id, about.title ?? about.id)}>
            {say('reader.remove')}
          </button>
        )}
      </div>
      <h2 class="title">{about.title ?? about.id}</h2>
      <p class="muted">
        {[
          about.publisher ?? about.sourceId,
          about.author,
          about.publishedAt === undefined ? undefined : day(about.publishedAt),
          say('reader.claims', { n: claims.length }),
        ]
          .filter((part) => part !== undefined)
          .join(' · ')}
        {isWebAddress(about.url) && (
          <>
            {' '}
            ·{' '}
            <a class="link" href={about.url} target="_blank" rel="noreferrer noopener">
              {say('reader.source')}
            </a>
          </>
        )}
      </p>
      <ArticleText answer={answer} claim={claim} />
      <ByHand answer={answer} />
    </article>
  );
}

/** Scrolls to a mark; again where paragraphs that are laid out only now have moved it. */
function bringToSight(mark: Element, block: ScrollLogicalPosition, frames = 8): void {
  mark.scrollIntoView({ block });
  const { top } = mark.getBoundingClientRect();
  requestAnimationFrame(() => {
    const hasMoved = Math.abs(mark.getBoundingClientRect().top - top) > 1;
    if (hasMoved && frames > 0) bringToSight(mark, block, frames - 1);
  });
}

/** Only these are made links; anything else, `javascript:` among it, is not. */
const isWebAddress = (url: string | undefined): url is string => url !== undefined && /^https?:\/\//i.test(url);

function ArticleText({
  answer,
  claim,
}: {
  readonly answer: DocumentAnswer;
  readonly claim: string | undefined;
}): JSX.Element {
  const { text, mentions, claims, names, sentences, boilerplate } = answer;
  const holder = useRef<HTMLDivElement>(null);
  // before the text is shown: words selected at once would be missed
  useLayoutEffect(() => {
    const follow = (): void => {
      const span = holder.current ? selectedSpan(holder.current) : undefined;
      if (span) chosen.value = chooseText(text, sentences, ...span);
      else if (document.querySelector('dialog[open]') === null) chosen.value = undefined;
    };
    document.addEventListener('selectionchange', follow);
    return () => {
      document.removeEventListener('selectionchange', follow);
    };
  }, [answer]);
  useEffect(
    () => () => {
      chosen.value = undefined;
    },
    [],
  );
  const paragraphs = useMemo(() => byParagraph(text, cutArticle(text, mentions, claims, boilerplate)), [answer]);
  return (
    <div class="reader-text" ref={holder}>
      {paragraphs.map(({ start, pieces }) => (
        <div key={start} class="paragraph">
          {pieces.map((piece) => (
            <Piece
              key={piece.start}
              piece={piece}
              isHere={claim !== undefined && piece.claims.includes(claim)}
              names={names}
              onClaim={() => void attempt(() => openClaim(piece.claims, claims))}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

interface PieceProps {
  readonly piece: ArticlePiece;
  readonly isHere: boolean;
  readonly names: DocumentAnswer['names'];
  onClaim(): void;
}

function Piece({ piece, isHere, names, onClaim }: PieceProps): JSX.Element {
  const { actor = '', text, claims, isTrigger, isUnread } = piece;
  const inner =
    actor === '' ? (
      text
    ) : (
      <span
        class="mention"
        role="button"
        tabIndex={0}
        title={names[actor] ?? actor}
        onClick={() => choose(actor, names)}
        onKeyDown={(event) => event.key === 'Enter' && choose(actor, names)}
      >
        {text}
      </span>
    );
  if (isUnread)
    return (
      <span class="unread" title={say('reader.unread')}>
        {inner}
      </span>
    );
  if (claims.length === 0) return <span>{inner}</span>;
  return (
    <mark
      class={[isTrigger ? 'trigger' : '', isHere ? 'is-here' : ''].join(' ').trim()}
      {...(isTrigger && actor === '' ? { role: 'button', tabIndex: 0 } : {})}
      onClick={() => actor === '' && getSelection()?.isCollapsed && onClaim()}
      onKeyDown={(event) => event.key === 'Enter' && event.target === event.currentTarget && onClaim()}
    >
      {inner}
    </mark>
  );
}

function choose(actor: string, names: DocumentAnswer['names']): void {
  if (names[actor] === undefined) return;
  select({ kind: 'actor', id: actor });
}

/** Clicking a marked sentence opens its relation. */
async function openClaim(ids: readonly string[], claims: DocumentAnswer['claims']): Promise<void> {
  const claim = claims.find(({ id }) => id === ids[0]);
  if (!claim) return;
  const part = await askServer.subgraph([claim.subject, claim.object]);
  data.value = addPart(data.value, part);
  select({ kind: 'edge', id: edgeId(edgeOf(claim)) });
}
