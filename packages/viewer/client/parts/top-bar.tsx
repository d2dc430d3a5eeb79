import { signal } from '@preact/signals';
import { Download, FilePlus2, Languages, Moon, Redo2, Share2, SlidersHorizontal, Sun, Undo2 } from 'lucide';
import type { JSX } from 'preact';
import { chooseLanguage, language, say } from '../language/language.ts';
import { exportPng } from '../canvas/export-png.ts';
import { shareView } from '../state/address.ts';
import { dialog, history, info, redoStep, undoStep } from '../state/session.ts';
import { exportAs } from '../state/snapshots.ts';
import { switchTheme, theme } from '../state/theme.ts';
import { Icon } from './icon.tsx';
import { isLegendOpen } from './legend.tsx';
import { HistoryMenu } from './history-menu.tsx';
import { SearchBox } from './search-box.tsx';
import { stepWords } from './step-words.ts';

/** Formats by the name that the server knows them by, with the name that people do. */
const data: readonly (readonly [string, string])[] = [
  ['json', 'JSON'],
  ['csv', 'CSV'],
  ['graphml', 'GraphML'],
  ['gexf', 'GEXF'],
  ['cypher', 'Cypher'],
  ['jsonld', 'JSON-LD'],
  ['turtle', 'Turtle'],
  ['ftm', 'FollowTheMoney'],
];
const seenFormats: typeof data = [['svg', 'SVG'], ['html', 'HTML, one file'], ...data];
const allFormats: typeof data = [['html', 'HTML, one file'], ...data];

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
      <button
        class="icon-button only-narrow"
        aria-label={say('button.filters')}
        aria-expanded={isLegendOpen.value}
        onClick={() => (isLegendOpen.value = !isLegendOpen.value)}
      >
        <Icon of={SlidersHorizontal} />
      </button>
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
      <button class="icon-button" aria-label={say('button.theme')} title={say('button.theme')} onClick={switchTheme}>
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
    </header>
  );
}

function ExportMenu(): JSX.Element {
  const choose = (work: () => unknown) => () => {
    isExportOpen.value = false;
    void work();
  };
  return (
    <div class="export not-phone" onKeyDown={(event) => event.key === 'Escape' && (isExportOpen.value = false)}>
      <button
        class="button"
        aria-haspopup="menu"
        aria-expanded={isExportOpen.value}
        onClick={() => (isExportOpen.value = !isExportOpen.value)}
      >
        <Icon of={Download} />
        {say('button.export')}
      </button>
      {isExportOpen.value && (
        <div class="menu export-menu formats" role="menu" aria-label={say('button.export')}>
          <div class="formats-of" role="group" aria-label={say('export.seen')}>
            <div class="caps" role="presentation">
              {say('export.seen')}
            </div>
            <button role="menuitem" onClick={choose(exportPng)}>
              {say('export.png')}
            </button>
            {seenFormats.map(([format, name]) => (
              <button key={format} role="menuitem" onClick={choose(() => exportAs(format, true))}>
                {name}
              </button>
            ))}
          </div>
          <div class="formats-of" role="group" aria-label={say('export.all')}>
            <div class="caps" role="presentation">
              {say('export.all')}
            </div>
            {allFormats.map(([format, name]) => (
              <button key={format} role="menuitem" onClick={choose(() => exportAs(format, false))}>
                {name}
              </button>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}
