import fc from 'fast-check';
import type { ActorReference, Extraction, Judgement, NewJudgement } from '@cartograph/model';
import { actorVerdicts, relationTypes, withJudgementId } from '@cartograph/model';
import { anyArticles } from './any-articles.ts';
import { cast } from './write-extraction.ts';

const actors: readonly ActorReference[] = Object.entries(cast).map(([name, { id, label }]) => ({ id, name, label }));
const anyActor = fc.constantFrom(...actors);

const anyOrigin = fc.record({
  by: fc.constantFrom('Ana', 'Luis'),
  at: fc.integer({ min: 10, max: 59 }).map((second) => `2025-03-01T10:00:${second}Z`),
});

const anyVerdict: fc.Arbitrary<NewJudgement> = fc
  .record({ origin: anyOrigin, verdict: fc.constantFrom(...actorVerdicts), a: anyActor, b: anyActor })
  .filter(({ a, b }) => a.id !== b.id)
  .map(({ origin, verdict, a, b }) => ({ ...origin, kind: 'actors', verdict, actors: [a, b] }));

const anySplit = (articles: readonly Extraction[]): fc.Arbitrary<NewJudgement> =>
  fc
    .record({ origin: anyOrigin, actor: anyActor, into: anyActor, document: fc.constantFrom(...articles) })
    .map(({ origin, actor, into, document: { document } }) => ({
      ...origin,
      kind: 'split',
      actor,
      documents: [{ id: document.id }],
      into: { ...into, id: `${into.id}@split` },
    }));

const anyClaimVerdict = (articles: readonly Extraction[]): fc.Arbitrary<NewJudgement> | undefined => {
  const claims = articles.flatMap(({ document, claims: told }) => told.map((claim) => ({ claim, document })));
  if (claims.length === 0) return undefined;
  const reference = (id: string): ActorReference => actors.find((actor) => actor.id === id) ?? actors[0]!;
  return fc
    .record({ origin: anyOrigin, isWrong: fc.boolean(), of: fc.constantFrom(...claims) })
    .map(({ origin, isWrong, of: { claim, document } }) => ({
      ...origin,
      kind: 'claim',
      ...(isWrong ? { verdict: 'wrong', reason: 'relation' } : { verdict: 'right' }),
      claim: {
        id: claim.id,
        document: { id: document.id, hash: document.hash },
        quote: claim.quote,
        start: claim.evidence.sentence.start,
        subject: reference(claim.subject),
        relation: claim.relation,
        object: reference(claim.object),
        polarity: claim.polarity,
      },
    }));
};

const anyAdded = (articles: readonly Extraction[]): fc.Arbitrary<NewJudgement> | undefined => {
  const sentences = articles.flatMap(({ document, sentences: spans }) =>
    spans.map(({ start, end }) => ({ document, start, quote: document.text?.slice(start, end) ?? '' })),
  );
  if (sentences.length === 0) return undefined;
  return fc
    .record({
      origin: anyOrigin,
      subject: anyActor,
      object: anyActor,
      relation: fc.constantFrom(...relationTypes),
      of: fc.constantFrom(...sentences),
    })
    .map(({ origin, subject, object, relation, of: { document, start, quote } }) => ({
      ...origin,
      kind: 'added-claim',
      document: { id: document.id },
      quote,
      start,
      subject,
      relation,
      object,
      polarity: 'positive',
      modality: 'actual',
    }));
};

/** Some articles with judgements about them, of every kind. */
export const anyJudgedArticles: fc.Arbitrary<{
  readonly articles: readonly Extraction[];
  readonly judgements: readonly Judgement[];
}> = anyArticles
  .filter((articles) => articles.length > 0)
  .chain((articles) => {
    const kinds = [anyVerdict, anyVerdict, anySplit(articles), anyClaimVerdict(articles), anyAdded(articles)];
    const any = fc.oneof(...kinds.filter((kind) => kind !== undefined));
    return fc.record({
      articles: fc.constant(articles),
      judgements: fc.array(any.map(withJudgementId), { minLength: 1, maxLength: 6 }),
    });
  });
