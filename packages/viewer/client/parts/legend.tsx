import type { ActorLabel, RelationType } from '@cartograph/model';
import type { Signal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import type { FacetRow } from '../graph/count-facets.ts';
import type { WordKey } from '../language/english.ts';
import { count, relationGloss, relationName, say } from '../language/language.ts';
import { data, dispatch, facets, view } from '../state/session.ts';
import { showDescribed } from '../state/show-actors.ts';
import type { ListFilter } from '../view/view-action.ts';
import type { SizeMeasure, ViewDocument } from '../view/view-document.ts';
import { Shape } from './shape.tsx';
import { valueWords } from './step-words.ts';

/** Whether the legend is open on a narrow screen. */
export const isLegendOpen: Signal<boolean> = signal(false);

const opened = signal<readonly string[]>([]);
/** So many rows before the rest folds. */
const ROWS = 9;

/** The legend that is the filter: each row says what it is, how many are seen, and takes them away. */
export function Legend(): JSX.Element {
  return (
    <aside class={isLegendOpen.value ? 'left is-open' : 'left'} aria-label={say('facet.legend')}>
      <Facet filter="labels" title="facet.labels" />
      <Facet filter="relations" title="facet.relations" />
      <Facet filter="sources" title="facet.sources" />
      <section class="facet" aria-label={say('facet.confidence')}>
        <h2 class="caps">{say('facet.confidence')}</h2>
        <MinSources />
        <Described />
      </section>
      <Facet filter="modalities" title="facet.modalities" />
      <Facet filter="polarities" title="facet.polarities" />
      <Facet filter="quads" title="facet.quads" />
      <Looks />
      <p class="left-foot">{say('app.tagline')}</p>
    </aside>
  );
}

function Facet({ filter, title }: { readonly filter: ListFilter; readonly title: WordKey }): JSX.Element | null {
  const rows = facets.value[filter];
  if (rows.length === 0) return null;
  const isOpen = opened.value.includes(filter);
  const most = Math.max(...rows.map((row) => row.total));
  const folded = rows.length - ROWS;
  return (
    <section class="facet" aria-label={say(title)}>
      <h2 class="caps">{say(title)}</h2>
      <ul>
        {(isOpen || folded <= 1 ? rows : rows.slice(0, ROWS)).map((row) => (
          <Row key={row.value} filter={filter} row={row} most={most} all={rows.map(({ value }) => value)} />
        ))}
      </ul>
      {folded > 1 && (
        <button
          class="facet-more link"
          aria-expanded={isOpen}
          onClick={() =>
            (opened.value = isOpen ? opened.value.filter((name) => name !== filter) : [...opened.value, filter])
          }
        >
          {isOpen ? say('facet.fewer') : say('facet.more', { n: folded })}
        </button>
      )}
    </section>
  );
}

function Row({
  filter,
  row,
  most,
  all,
}: {
  readonly filter: ListFilter;
  readonly row: FacetRow;
  readonly most: number;
  readonly all: readonly string[];
}): JSX.Element {
  const { value, shown, total, isOff } = row;
  const name = valueWords(value);
  const isRelation = filter === 'relations';
  const gloss = isRelation
    ? `${relationName(value as RelationType)}. ${relationGloss(value as RelationType)}`
    : undefined;
  return (
    <li class="facet-row">
      <button
        class="facet-toggle"
        aria-pressed={!isOff}
        title={gloss ?? name}
        onClick={() => dispatch({ type: 'toggle', filter, value })}
      >
        {filter === 'labels' && <Shape label={value as ActorLabel} />}
        <span class={isRelation ? 'facet-name mono cut' : 'facet-name cut'}>{name}</span>
      </button>
      <button
        class="facet-only"
        aria-label={say('facet.onlyThis', { name })}
        onClick={() => dispatch({ type: 'only', filter, value, all })}
      >
        {say('facet.only')}
      </button>
      {filter === 'sources' && (
        <span class="bar" aria-hidden="true">
          <i style={{ width: `${Math.round((100 * total) / most)}%` }} />
        </span>
      )}
      <span class="facet-count">{shown === total ? count(total) : `${count(shown)}/${count(total)}`}</span>
    </li>
  );
}

function MinSources(): JSX.Element {
  const isOn = view.value.filters.minSources === 2;
  const inView = new Set(view.value.actors);
  const edges = [...data.value.edges.values()].filter((edge) => inView.has(edge.subject) && inView.has(edge.object));
  const share = edges.length === 0 ? 0 : edges.filter((edge) => edge.sourceCount >= 2).length / edges.length;
  return (
    <Switch
      isOn={isOn}
      name={say('facet.minSources')}
      onSwitch={() => dispatch({ type: 'set-filters', filters: { minSources: isOn ? 1 : 2 } })}
    >
      <span class="facet-count">{Math.round(share * 100)}%</span>
    </Switch>
  );
}

function Described(): JSX.Element {
  const isOn = view.value.filters.showDescribed;
  return (
    <Switch
      isOn={isOn}
      name={say('facet.described')}
      onSwitch={() =>
        void (isOn ? dispatch({ type: 'set-filters', filters: { showDescribed: false } }) : showDescribed())
      }
    />
  );
}

function Switch({
  isOn,
  name,
  onSwitch,
  children,
}: {
  readonly isOn: boolean;
  readonly name: string;
  readonly onSwitch: () => void;
  readonly children?: JSX.Element;
}): JSX.Element {
  return (
    <button class="switch" role="switch" aria-checked={isOn} onClick={onSwitch}>
      <span class="grow">{name}</span>
      {children}
      <i aria-hidden="true" />
    </button>
  );
}

function Looks(): JSX.Element {
  const sizes: readonly SizeMeasure[] = ['degree', 'pagerank', 'betweenness'];
  const tints: readonly ViewDocument['tint'][] = ['none', 'quad', 'community'];
  return (
    <section class="facet" aria-label={say('size.label')}>
      <label class="choice">
        <span class="grow muted">{say('size.label')}</span>
        <select
          value={view.value.size}
          onChange={(event) => dispatch({ type: 'set-size', size: event.currentTarget.value as SizeMeasure })}
        >
          {sizes.map((size) => (
            <option key={size} value={size}>
              {say(`size.${size}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="choice">
        <span class="grow muted">{say('tint.label')}</span>
        <select
          value={view.value.tint}
          onChange={(event) => dispatch({ type: 'set-tint', tint: event.currentTarget.value as ViewDocument['tint'] })}
        >
          {tints.map((tint) => (
            <option key={tint} value={tint}>
              {say(`tint.${tint}`)}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}
