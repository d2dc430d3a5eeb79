import { X } from 'lucide';
import type { JSX } from 'preact';
import { GraphCanvas } from './canvas/graph-canvas.tsx';
import { say } from './language/language.ts';
import { AddNamed } from './parts/add-named.tsx';
import { CanvasMenu } from './parts/canvas-menu.tsx';
import { HoverCard } from './parts/hover-card.tsx';
import { ScopeChips, StatusPill, ZoomButtons } from './parts/canvas-furniture.tsx';
import { DoneNotice } from './parts/done-notice.tsx';
import { FirstScreens } from './parts/first-screens.tsx';
import { Icon } from './parts/icon.tsx';
import { IconRail } from './parts/icon-rail.tsx';
import { Inspector } from './parts/inspector.tsx';
import { Legend } from './parts/legend.tsx';
import { NameDialog } from './parts/name-dialog.tsx';
import { isGraphOpen, PhoneHome } from './parts/phone-home.tsx';
import { PickedBar } from './parts/picked-bar.tsx';
import { Timeline } from './parts/timeline.tsx';
import { TagDialog } from './parts/tag-dialog.tsx';
import { TopBar } from './parts/top-bar.tsx';
import { lazyPart, lazyScreen } from './screens/lazy-screen.tsx';
import { dialog, info, isFull, problem, screen } from './state/session.ts';

const AddDialog = lazyPart(async () => (await import('./parts/add-dialog.tsx')).AddDialog);
const KeysDialog = lazyPart(async () => (await import('./parts/keys-dialog.tsx')).KeysDialog);
const NamesDialog = lazyPart(async () => (await import('./parts/names-dialog.tsx')).NamesDialog);
const QueryScreen = lazyScreen(async () => (await import('./screens/query-screen.tsx')).QueryScreen);
const ReaderScreen = lazyScreen(async () => (await import('./screens/reader-screen.tsx')).ReaderScreen);
const SnapshotsScreen = lazyScreen(async () => (await import('./screens/snapshots-screen.tsx')).SnapshotsScreen);
const TableScreen = lazyScreen(async () => (await import('./screens/table-screen.tsx')).TableScreen);

/** The whole page. */
export function Page(): JSX.Element {
  return (
    <div class={isFull.value ? 'frame is-full' : 'frame'}>
      <TopBar />
      <IconRail />
      <Legend />
      <main class="main">
        <div class={isGraphOpen.value ? 'explore is-open' : 'explore'} inert={screen.value !== 'explore'}>
          <GraphCanvas />
          {info.value?.stats.documents !== 0 && (
            <>
              <ScopeChips />
              <StatusPill />
              <ZoomButtons />
            </>
          )}
          <HoverCard />
          <FirstScreens />
          <PhoneHome />
        </div>
        {screen.value === 'table' && <TableScreen />}
        {screen.value === 'reader' && <ReaderScreen />}
        {screen.value === 'snapshots' && <SnapshotsScreen />}
        {screen.value === 'query' && <QueryScreen />}
        {(screen.value === 'explore' || screen.value === 'table') && <PickedBar />}
        <CanvasMenu />
      </main>
      <Timeline />
      <Inspector />
      {dialog.value === 'keys' && <KeysDialog />}
      {dialog.value === 'add' && <AddDialog />}
      <AddNamed />
      {dialog.value === 'names' && <NamesDialog />}
      <TagDialog />
      <NameDialog />
      <DoneNotice />
      <Problem />
    </div>
  );
}

function Problem(): JSX.Element | null {
  const what = problem.value;
  if (!what || !info.value) return null;
  return (
    <div class="problem" role="alert">
      <span>
        <b>{say('error.title')}.</b> {what.message}{' '}
        {what.requestId !== '' && <span class="muted">{say('error.request', { id: what.requestId.slice(0, 8) })}</span>}
      </span>
      <button class="icon-button" aria-label={say('button.close')} onClick={() => (problem.value = undefined)}>
        <Icon of={X} />
      </button>
    </div>
  );
}
