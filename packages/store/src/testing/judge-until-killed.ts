// Judges actors of the contract's articles to be one and takes it back, over and over, until it is killed.
import { withJudgementId } from '@cartograph/model';
import { openStore } from '@cartograph/store';

const [url = ''] = process.argv.slice(2);
const store = await openStore(url);
const pena = { id: 'x-tomas-pena', name: 'Tomás Peña', label: 'Person' } as const;
const others = [
  { id: 'x-ana-robles', name: 'Ana Robles', label: 'Official' },
  { id: 'x-harbor-cartel', name: 'Harbor Cartel', label: 'Cartel' },
] as const;
console.log('open');
for (let round = 0; ; round += 1) {
  const judgements = others.map((other) =>
    withJudgementId({
      by: `round ${round}`,
      at: '2025-03-01T10:00:00Z',
      kind: 'actors',
      verdict: 'same',
      actors: [pena, other],
    }),
  );
  for (const judgement of judgements) await store.judge([judgement]);
  await store.undoJudgements(judgements.slice(0, 1).map(({ id }) => id));
  if (round % 3 === 2) await store.undoJudgements((await store.judgements()).map(({ judgement }) => judgement.id));
}
