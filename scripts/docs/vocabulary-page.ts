import type { RelationDefinition } from '@cartograph/model';
import {
  actorLabelDefinitions,
  boilerplateKinds,
  contexts,
  datePrecisions,
  modalities,
  moodTable,
  polarities,
  relationDefinitions,
  sectors,
  speechKinds,
} from '@cartograph/model';

const row = (...cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(...head), row(...head.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n');
const codes = (items: readonly string[]): string =>
  items.length === 0 ? '–' : items.map((item) => `\`${item}\``).join(', ');

/** docs/vocabulary.md, made from the vocabulary of the model. */
export function vocabularyPage(): string {
  const events = relationDefinitions.filter(({ kind }) => kind === 'event');
  const standing = relationDefinitions.filter(({ kind }) => kind === 'standing');
  return `<!-- Made by \`pnpm docs\` from packages/model/src/vocabulary. Edit that, not this. -->

# The vocabulary

The words of the graph: labels of its nodes, types of its edges, and the closed lists of its properties.

## Actors

${table(
  ['label', 'English', 'Spanish', 'what it is', 'FollowTheMoney', 'PLOVER sectors'],
  actorLabelDefinitions.map(({ label, name, gloss, ftmSchema, sectors: own }) => [
    `\`${label}\``,
    name.en,
    name.es,
    gloss.en,
    ftmSchema,
    own.join(' ') || '–',
  ]),
)}

## Events

From the actor to the recipient, as PLOVER 2.0 has them; \`APPOINT\` is ours. The score runs from −10 (conflict) to 10 (cooperation).

${relationTable(events)}

### Moods: which type a deed becomes

${moods()}

## Standing relations

${table(
  ['type', 'English', 'Spanish', 'what it means', 'from', 'to', 'direction', 'FollowTheMoney'],
  standing.map((relation) => [
    `\`${relation.type}\``,
    relation.name.en,
    relation.name.es,
    relation.gloss.en,
    relation.domain.join(', '),
    relation.range.join(', '),
    direction(relation),
    relation.ftmSchema,
  ]),
)}

## Closed lists

- polarity: ${codes(polarities)}
- modality: ${codes(modalities)}
- speech: ${codes(speechKinds)}
- datePrecision: ${codes(datePrecisions)}
- quantityUnit: \`people\`, \`money:\` and an ISO 4217 code, \`weight:kg\`, \`percent\`, \`count\`
- sector: ${codes(sectors)}
- contexts: ${codes(contexts)}
- kinds of boilerplate: ${codes(boilerplateKinds)}
`;
}

const direction = ({ symmetric }: RelationDefinition): string =>
  ({ always: 'none', sometimes: 'none when both act', never: 'from the first to the second' })[symmetric];

const relationTable = (events: readonly RelationDefinition[]): string =>
  table(
    ['type', 'English', 'Spanish', 'what it means', 'quad class', 'score', 'modes', 'direction'],
    events.map((event) => [
      `\`${event.type}\``,
      event.name.en,
      event.name.es,
      event.gloss.en,
      event.quadClass ?? '–',
      event.score === undefined ? '–' : String(event.score).replace('-', '−'),
      codes(event.modes),
      direction(event),
    ]),
  );

function moods(): string {
  const classes = Object.keys(moodTable) as (keyof typeof moodTable)[];
  const names = Object.keys(moodTable['speech-act']) as (keyof (typeof moodTable)['speech-act'])[];
  const typesOf = (moodClass: string): string =>
    relationDefinitions
      .filter((relation) => relation.moodClass === moodClass)
      .map(({ type }) => type)
      .join(', ');
  const cell = (moodClass: keyof typeof moodTable, mood: (typeof names)[number]): string => {
    const { type, polarity, modality } = moodTable[moodClass][mood];
    return [
      type ?? 'itself',
      ...(polarity === 'negative' ? ['negative'] : []),
      ...(modality === 'actual' ? [] : [modality]),
    ].join(', ');
  };
  return table(
    ['deed', ...names],
    classes.map((moodClass) => [typesOf(moodClass), ...names.map((mood) => cell(moodClass, mood))]),
  );
}
