import type { JSX } from 'preact';
import { askServer } from '../api/ask-server.ts';
import { say } from '../language/language.ts';
import { useAnswer } from './use-answer.ts';

/** What would become of two actors that are judged to be one. */
export function SamePreviewWords({ a, b }: { readonly a: string; readonly b: string }): JSX.Element {
  const preview = useAnswer(`${a} ${b}`, () => askServer.previewSame(a, b));
  if (!preview) return <p class="muted">{say('loading')}</p>;
  const { actor, edges, sharedDocuments, lostEdges } = preview;
  const would = [
    say('judge.preview', {
      name: actor.name,
      documents: say('actor.ofDocuments', { n: actor.documentCount }),
      relations: say('status.edges', { n: edges }),
    }),
    ...(sharedDocuments.length > 0 ? [say('judge.previewShared', { n: sharedDocuments.length })] : []),
    ...(lostEdges.length > 0 ? [say('judge.previewLost', { n: lostEdges.length })] : []),
  ];
  return (
    <p class="muted" role="status">
      {would.join('; ')}.
    </p>
  );
}
