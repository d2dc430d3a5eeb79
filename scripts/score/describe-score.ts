import type { Accuracy } from './count-details.ts';
import type { Counts } from './counts.ts';
import { f1, precision, ratio, recall } from './counts.ts';
import type { Score } from './score.ts';

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);
const share = ([right, all]: readonly [number, number]): string => `${percent(ratio(right, all)).trim()} % of ${all}`;

const row = (name: string, counts: Counts): string =>
  `${name.padEnd(22)} P ${percent(precision(counts))}  R ${percent(recall(counts))}  F1 ${percent(f1(counts))}   (right ${counts.right}, wrong ${counts.wrong}, missed ${counts.missed})`;

const accuracyRow = (name: string, { right, nothingRight, all }: Accuracy): string =>
  `${name.padEnd(22)} ${percent(ratio(right, all))} % of ${all}; guessing nothing ${percent(ratio(nothingRight, all)).trim()} %`;

function describeClasses({ byMentionClass }: Score): readonly string[] {
  const lost = [...byMentionClass.values()].reduce((sum, { missed }) => sum + missed, 0);
  const rows = [...byMentionClass].filter(([, { right, missed }]) => right + missed > 0);
  return [
    'required claims by the harder of their two mentions (guessed from the words):',
    ...rows.map(([name, counts]) => {
      const all = counts.right + counts.missed;
      return `  ${name.padEnd(20)} ${String(all).padStart(4)} claims  R ${percent(recall(counts))}  ${percent(ratio(counts.missed, lost))} % of what is missed`;
    }),
  ];
}

function describeRelations({ byRelation }: Score): readonly string[] {
  const bySize = [...byRelation].sort(([, a], [, b]) => b.right + b.missed - a.right - a.missed);
  return ['by relation:', ...bySize.map(([name, counts]) => `  ${row(name, counts)}`)];
}

const MAX_CONFUSIONS = 15;

function describeConfusions({ confusions }: Score): readonly string[] {
  const taken = confusions.filter(({ said }) => said !== 'nothing').slice(0, MAX_CONFUSIONS);
  return [
    'types said instead of a missed one:',
    ...taken.map(({ wanted, said, count }) => `  ${String(count).padStart(3)}  ${wanted} -> ${said}`),
  ];
}

/** The lines of `--curve`: precision by confidence in ten bins. */
export function describeCurve({ curve }: Score): readonly string[] {
  return [
    'precision by confidence:',
    ...curve.bins
      .filter(({ count }) => count > 0)
      .map(
        ({ from, to, count, confidence, precision }) =>
          `  ${from.toFixed(1)}–${to.toFixed(1)}  ${String(count).padStart(5)} claims  said ${percent(confidence)}  right ${percent(precision)}`,
      ),
    `expected calibration error ${curve.calibrationError.toFixed(3)}`,
  ];
}

/** The lines that people read. */
export function describeScore(score: Score): readonly string[] {
  const { actors, details } = score;
  return [
    `${score.articles} articles`,
    row('actors', actors),
    row('claims', score.claims),
    row('  standing relations', score.standing),
    row('  events', score.events),
    row('pairs (untyped)', score.pairs),
    row('speaker, where said', details.speakers),
    row('negation', details.negation),
    accuracyRow('polarity', details.polarity),
    accuracyRow('modality', details.modality),
    accuracyRow('speaker', details.speaker),
    `modality, mean recall  ${percent(details.modalityRecall)} % (${[...details.modalities].map(([name, [right, all]]) => `${name} ${right} of ${all}`).join(', ')}); guessing nothing ${percent(ratio(1, details.modalities.size)).trim()} %`,
    `labels ${share([actors.rightLabels, actors.labelled])} · first sentence ${share(details.firstSentence)} · dates ${share(details.dates)}`,
    `splits ${actors.splits} · merged ${actors.merged} · hedges ${score.hedges} on ${score.matched} matched · claims from boilerplate ${score.boilerplate} · quotes that are not the text ${score.badQuotes}`,
    ...describeClasses(score),
    ...describeRelations(score),
    ...describeConfusions(score),
  ];
}
