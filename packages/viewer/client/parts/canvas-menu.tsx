import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MenuPlace } from '../canvas/canvas-handle.ts';
import { canvas, menuAt } from '../canvas/canvas-handle.ts';
import { fit } from '../canvas/fit.ts';
import { hideLine } from '../state/hide-line.ts';
import { HUES } from '../canvas/palette.ts';
import { say } from '../language/language.ts';
import { arrangeAnew, openOverview, readNewest, select } from '../state/commands.ts';
import { colorActors, handCommands } from '../state/hand-commands.ts';
import type { Targets } from '../state/picture.ts';
import { targetsOf } from '../state/picture.ts';
import { dispatch, isLassoing, view } from '../state/session.ts';
import { menuKeys, usePressOutside } from './menu-keys.ts';

interface Entry {
  readonly text: string;
  readonly key: string;
  run(): unknown;
}

/** The menu of what lies under the pointer: the keyboard's commands on actors, on a line, on the canvas. */
export function CanvasMenu(): JSX.Element | null {
  const at = menuAt.value;
  return at ? <Menu key={`${at.nodes.join()} ${at.line} ${at.x} ${at.y}`} at={at} /> : null;
}

function Menu({ at }: { readonly at: MenuPlace }): JSX.Element {
  const menu = useRef<HTMLDivElement>(null);
  const targets = targetsOf(at.nodes);
  usePressOutside(menu, true, () => (menuAt.value = undefined));
  // Before it is painted: it stands in its place at once, and the next key is the menu's.
  useLayoutEffect(() => {
    const box = menu.current;
    if (!box) return;
    box.style.insetInlineStart = `${Math.max(8, Math.min(at.x, innerWidth - box.offsetWidth - 8))}px`;
    box.style.top = `${Math.max(8, Math.min(at.y, innerHeight - box.offsetHeight - 8))}px`;
    opener = document.activeElement;
    box.querySelector('button')?.focus();
  }, []);
  const name = at.nodes.length > 0 ? nameOfTargets(targets) : at.line ? say('menu.line') : say('menu.canvas');
  return (
    <div
      class="menu"
      role="menu"
      aria-label={name}
      ref={menu}
      onKeyDown={(event) => menuKeys(event, menu.current, close)}
    >
      <div class="caps cut" role="presentation">
        {name}
      </div>
      {entriesOf(at, targets).map(({ text, key, run }) => (
        <button
          key={text}
          role="menuitem"
          onClick={() => {
            close();
            void run();
          }}
        >
          {text}
          {key !== '' && (
            <span class="kbd" aria-hidden="true">
              {key}
            </span>
          )}
        </button>
      ))}
      {at.nodes.length > 0 && <Colors targets={targets} />}
    </div>
  );
}

/** What had the keyboard before the menu: it gets it back. */
let opener: Element | null = null;

function close(): void {
  menuAt.value = undefined;
  const back = opener instanceof HTMLElement && opener !== document.body && opener.isConnected ? opener : undefined;
  (back ?? document.querySelector<HTMLElement>('.graph'))?.focus();
}

const nameOfTargets = ({ actors, name }: Targets): string =>
  actors.length > 3 ? say('picked.count', { n: actors.length }) : name;

function entriesOf({ nodes, line }: MenuPlace, targets: Targets): readonly Entry[] {
  if (nodes.length > 0)
    return handCommands
      .filter((command) => command.isOffered(targets))
      .map((command) => ({
        text: say(command.name),
        key: command.key === 'Enter' ? '↵' : command.key.toUpperCase(),
        run: () => command.run(targets),
      }));
  return line === undefined ? canvasEntries() : lineEntries(line);
}

function lineEntries(line: string): readonly Entry[] {
  const ends = line.split('|');
  const isEdge = ends.length === 3;
  const relation = ends[1] ?? '';
  return [
    {
      text: say('menu.evidence'),
      key: '↵',
      run: () => select(isEdge ? { kind: 'edge', id: line } : { kind: 'pair', id: line }),
    },
    { text: say(isEdge ? 'menu.hideRelation' : 'menu.hideRelations'), key: '', run: () => hideLine(line) },
    ...(isEdge
      ? [
          { text: say('keys.open'), key: 'O', run: () => readNewest({ kind: 'edge', id: line }) },
          {
            text: say('menu.without', { name: relation }),
            key: '',
            run: () => dispatch({ type: 'toggle', filter: 'relations', value: relation }),
          },
        ]
      : []),
  ];
}

function canvasEntries(): readonly Entry[] {
  const cy = canvas.value;
  return [
    { text: say('zoom.fit'), key: 'F', run: () => cy && fit(cy) },
    { text: say('zoom.arrange'), key: 'R', run: () => arrangeAnew() },
    { text: say('zoom.layers'), key: 'D', run: () => arrangeAnew({ kind: 'layers' }) },
    { text: say('zoom.lasso'), key: 'S', run: () => (isLassoing.value = true) },
    ...(view.value.hidden.length > 0
      ? [{ text: say('step.unhide'), key: '', run: () => dispatch({ type: 'unhide' }) }]
      : []),
    { text: say('chip.overview'), key: '', run: openOverview },
  ];
}

/** Eight colours, and the label's own again. */
function Colors({ targets }: { readonly targets: Targets }): JSX.Element {
  const paint = (color: number | undefined) => (): void => {
    close();
    colorActors(targets, color);
  };
  return (
    <div class="swatches" role="group" aria-label={say('hand.color')}>
      {HUES.map((hue, place) => (
        <button
          key={hue}
          class="swatch"
          role="menuitem"
          aria-label={say('hand.colorOf', { n: place + 1 })}
          title={`${say('hand.colorOf', { n: place + 1 })} (${place + 1})`}
          data-hue={hue}
          onClick={paint(place)}
        />
      ))}
      <button
        class="swatch is-none"
        role="menuitem"
        aria-label={say('hand.colorNone')}
        title={`${say('hand.colorNone')} (0)`}
        onClick={paint(undefined)}
      />
    </div>
  );
}
