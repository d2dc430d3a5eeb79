import { signal } from '@preact/signals';
import { Download, FilePlus2, Languages, Moon, Redo2, Share2, SlidersHorizontal, Sun, Undo2 } from 'lucide';
import type { ComponentChildren, JSX } from 'preact';
import { chooseLanguage, language, say } from '../language/language.ts';
import { exportPng } from '../canvas/export-png.ts';
import { shareView } from '../state/address.ts';
import { dialog, history, info, isFull, redoStep, undoStep } from '../state/session.ts';
import { exportAs } from '../state/snapshots.ts';
import { switchTheme, theme } from '../state/theme.ts';
import { DropMenu } from './drop-menu.tsx';
import { Icon } from './icon.tsx';
import { isLegendOpen } from './legend.tsx';
import { HistoryMenu } from './history-menu.tsx';
import { PhoneMenu } from './phone-menu.tsx';
import { SearchBox } from './search-box.tsx';
import { stepWords } from './step-words.ts';

/** Formats by the name that the server knows them by, with the name that people do where it is the same in all languages. */
const data: readonly (readonly [string, string?])[] = [
  ['json', 'JSON'],
  ['csv', 'CSV'],
  ['graphml', 'GraphML'],
  ['gexf', 'GEXF'],
  ['cypher', 'Cypher'],
  ['jsonld', 'JSON-LD'],
  ['turtle', 'Turtle'],
  ['ftm', 'FollowTheMoney'],
];
const formats: typeof data = [['svg', 'SVG'], ['html'], ...data];

const isExportOpen = signal(false);
const isShared = signal(false);

/** Name, search, undo, adding, export, share. */
export function TopBar(): JSX.Element {
  const { past, future } = history.value;
  const undone = past[past.length - 1];
  const redone = future[0];
  const undoLabel = undone ? say('button.undoStep', { step: stepWords(undone.name) }) : say('button.undo');
  const redoLabel = redone ? say('button.redoStep', { step: stepWords(redone.name) }) : say('button.redo');
  return (
    <header class="top">
      {!isFull.value && (
        <button
          class="icon-button only-narrow"
          aria-label={say('button.filters')}
          aria-expanded={isLegendOpen.value}
          onClick={() => (isLegendOpen.value = !isLegendOpen.value)}
        >
          <Icon of={SlidersHorizontal} />
        </button>
      )}
      <h1 class="logo">
        Cartograph<span>/graph</span>
      </h1>
      <SearchBox />
      <span class="grow" />
      <button
        class="icon-button not-phone"
        disabled={!undone}
        aria-label={undoLabel}
        title={undoLabel}
        onClick={undoStep}
      >
        <Icon of={Undo2} />
      </button>
      <button
        class="icon-button not-phone"
        disabled={!redone}
        aria-label={redoLabel}
        title={redoLabel}
        onClick={redoStep}
      >
        <Icon of={Redo2} />
      </button>
      <HistoryMenu />
      <button
        class="icon-button not-phone"
        aria-label={say('button.theme')}
        title={say('button.theme')}
        onClick={switchTheme}
      >
        <Icon of={theme.value === 'light' ? Moon : Sun} />
      </button>
      <button
        class="icon-button not-phone"
        lang={language.value === 'en' ? 'es' : 'en'}
        aria-label={say('button.language')}
        title={say('button.language')}
        onClick={() => chooseLanguage(language.value === 'en' ? 'es' : 'en')}
      >
        <Icon of={Languages} />
      </button>
      {info.value?.canAdd && (
        <button class="button not-phone" onClick={() => (dialog.value = 'add')}>
          <Icon of={FilePlus2} />
          {say('button.add')}
        </button>
      )}
      <ExportMenu />
      <button
        class="button strong not-phone"
        onClick={() => void shareView().then(() => (isShared.value = true))}
        onBlur={() => (isShared.value = false)}
      >
        <Icon of={Share2} />
        {say(isShared.value ? 'button.shared' : 'button.share')}
      </button>
      <PhoneMenu />
    </header>
  );
}

function ExportMenu(): JSX.Element {
  const choose = (work: () => unknown) => () => {
    isExportOpen.value = false;
    void work();
  };
  return (
    <DropMenu
      isOpen={isExportOpen}
      label={say('button.export')}
      look={{ on: 'not-phone', button: 'button', menu: 'formats' }}
      face={
        <>
          <Icon of={Download} />
          {say('button.export')}
        </>
      }
    >
      <Formats title={say('export.seen')}>
        <button role="menuitem" onClick={choose(exportPng)}>
          {say('export.png')}
        </button>
        {formats.map(([format, name]) => (
          <button key={format} role="menuitem" onClick={choose(() => exportAs(format, true))}>
            {name ?? say('export.html')}
          </button>
        ))}
      </Formats>
      <Formats title={say('export.all')}>
        {formats.map(([format, name]) => (
          <button key={format} role="menuitem" onClick={choose(() => exportAs(format, false))}>
            {name ?? say('export.html')}
          </button>
        ))}
      </Formats>
    </DropMenu>
  );
}

function Formats({ title, children }: { readonly title: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <div class="formats-of" role="group" aria-label={title}>
      <div class="caps" role="presentation">
        {title}
      </div>
      {children}
    </div>
  );
}
