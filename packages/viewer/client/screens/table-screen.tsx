import { computed, signal } from '@preact/signals';
import type { JSX } from 'preact';
import { menuAt } from '../canvas/canvas-handle.ts';
import { handWork } from '../canvas/canvas-keys.ts';
import { count, labelName, say } from '../language/language.ts';
import { nameOf, openActor, readArticle, select } from '../state/commands.ts';
import { drawnAs } from '../state/picture.ts';
import { data, picked, shown, view } from '../state/session.ts';
import { passesFact } from '../graph/visible-graph.ts';
import { saveFile } from '../parts/save-file.ts';
import { valueWords } from '../parts/step-words.ts';
import { Shape } from '../parts/shape.tsx';
import type { Column } from './data-table.tsx';
import { DataTable, toCsv } from './data-table.tsx';

type Tab = 'actors' | 'claims' | 'documents';
const tab = signal<Tab>('actors');
/** The rows of the open tab as CSV, in the order that they are seen in. */
let seenAsCsv = (): string => '';

const actorRows = computed(() =>
  shown.value.actors.map((actor) => ({ ...actor, degree: shown.value.degree.get(actor.id) ?? 0 })),
);
const claimRows = computed(() =>
  shown.value.edges.flatMap(({ edge }) =>
    (data.value.facts.get(edge.id) ?? [])
      .filter((fact) => passesFact(fact, data.value, view.value))
      .map((fact) => ({ ...fact, edge, key: fact.id })),
  ),
);
const documentRows = computed(() => {
  const counts = new Map<string, number>();
  for (const { document } of claimRows.value) counts.set(document, (counts.get(document) ?? 0) + 1);
  return [...counts].flatMap(([id, claims]) => {
    const document = data.value.documents.get(id);
    return document ? [{ ...document, claims }] : [];
  });
});

const actorColumns: readonly Column<(typeof actorRows.value)[number]>[] = [
  {
    key: 'table.name',
    of: (row) => row.name,
    cell: (row) => (
      <span class="cell">
        <Shape label={row.label} />
        <span class="cut">{row.name}</span>
      </span>
    ),
  },
  { key: 'table.label', of: (row) => labelName(row.label) },
  { key: 'table.degree', of: (row) => row.degree },
  { key: 'table.mentions', of: (row) => row.mentionCount },
  { key: 'table.inDocuments', of: (row) => row.documentCount },
  { key: 'table.first', of: (row) => row.firstReported ?? '' },
  { key: 'table.last', of: (row) => row.lastReported ?? '' },
];

const claimColumns: readonly Column<(typeof claimRows.value)[number]>[] = [
  { key: 'table.subject', of: (row) => nameOf(row.edge.subject) },
  {
    key: 'table.relation',
    of: (row) => row.edge.relation,
    cell: (row) => <span class="mono">{row.edge.relation}</span>,
  },
  { key: 'table.object', of: (row) => nameOf(row.edge.object) },
  { key: 'table.date', of: (row) => row.start ?? '' },
  { key: 'table.kind', of: (row) => valueWords(row.modality) },
  { key: 'table.polarity', of: (row) => valueWords(row.polarity) },
  { key: 'table.source', of: (row) => row.source },
  { key: 'table.confidence', of: (row) => row.confidence },
];

const documentColumns: readonly Column<(typeof documentRows.value)[number]>[] = [
  { key: 'table.title', of: (row) => row.title ?? row.id },
  { key: 'table.publisher', of: (row) => row.publisher ?? row.sourceId },
  { key: 'table.date', of: (row) => row.publishedAt ?? '' },
  { key: 'table.claimCount', of: (row) => row.claims },
];

/** The same view as a table: one selection, one filter, a full substitute for the canvas. */
export function TableScreen(): JSX.Element {
  const counts: Readonly<Record<Tab, number>> = {
    actors: actorRows.value.length,
    claims: claimRows.value.length,
    documents: documentRows.value.length,
  };
  return (
    <div class="screen">
      <div class="tabs">
        <div role="tablist" aria-label={say('nav.table')}>
          {(['actors', 'claims', 'documents'] as const).map((name) => (
            <button
              key={name}
              role="tab"
              id={`tab-${name}`}
              aria-selected={tab.value === name}
              aria-controls="table-panel"
              onClick={() => (tab.value = name)}
            >
              {say(`table.${name}`)} {count(counts[name])}
            </button>
          ))}
        </div>
        <span class="grow" />
        <button class="button small" onClick={save}>
          {say('table.export')}
        </button>
      </div>
      <div role="tabpanel" id="table-panel" aria-labelledby={`tab-${tab.value}`}>
        {panel()}
      </div>
    </div>
  );
}

function panel(): JSX.Element {
  const { selection } = view.value;
  const selected = selection.kind === 'none' ? '' : selection.id;
  if (tab.value === 'actors')
    return (
      <DataTable
        key="actors"
        name={say('table.actors')}
        columns={actorColumns}
        rows={actorRows.value}
        order={{ key: 'table.degree', isDescending: true }}
        idOf={(row) => row.id}
        selected={selected}
        picked={new Set(picked.value)}
        workOf={(event, { id }) => {
          const { left, bottom } = (event.currentTarget as HTMLElement).getBoundingClientRect();
          // Enter opens the row, as it does in every table.
          if (event.key === 'Enter') return undefined;
          return handWork(event, drawnAs(id), (nodes) => (menuAt.value = { nodes, x: left + 24, y: bottom }));
        }}
        onMenu={(event, { id }) => {
          event.preventDefault();
          const nodes = picked.value.includes(id) ? picked.value : [drawnAs(id)];
          menuAt.value = { nodes, x: event.clientX, y: event.clientY };
        }}
        onChoose={(row) => void openInPlace(row.id)}
        onOrder={(rows) => (seenAsCsv = () => toCsv(actorColumns, rows))}
      />
    );
  if (tab.value === 'claims')
    return (
      <DataTable
        key="claims"
        name={say('table.claims')}
        columns={claimColumns}
        rows={claimRows.value}
        order={{ key: 'table.date', isDescending: true }}
        idOf={(row) => row.edge.id}
        selected={selected}
        onChoose={(row) => select({ kind: 'edge', id: row.edge.id })}
        onOrder={(rows) => (seenAsCsv = () => toCsv(claimColumns, rows))}
      />
    );
  return (
    <DataTable
      key="documents"
      name={say('table.documents')}
      columns={documentColumns}
      rows={documentRows.value}
      order={{ key: 'table.date', isDescending: true }}
      idOf={(row) => row.id}
      selected=""
      onChoose={(row) => readArticle(row.id)}
      onOrder={(rows) => (seenAsCsv = () => toCsv(documentColumns, rows))}
    />
  );
}

function openInPlace(id: string): Promise<void> | void {
  if (view.value.actors.includes(id)) return select({ kind: 'actor', id });
  return openActor(id, nameOf(id));
}

function save(): void {
  saveFile(`cartograph-${tab.value}.csv`, new Blob([seenAsCsv()], { type: 'text/csv' }));
}
