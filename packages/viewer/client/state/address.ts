import { effect } from '@preact/signals';
import { askServer } from '../api/ask-server.ts';
import { completeView, decodeView, differences, encodeView, LONGEST_HASH } from '../view/encode-view.ts';
import type { ViewDocument } from '../view/view-document.ts';
import { inBackground } from './commands.ts';
import { isLoading, view } from './session.ts';

/** Milliseconds of rest before the address follows the view. */
const REST = 250;

/** The view that the address holds, itself or by the server's copy; `undefined` when it holds none. Also trades a log-in token. */
export async function viewOfAddress(): Promise<ViewDocument | undefined> {
  const hash = new URLSearchParams(location.hash.slice(1));
  const token = hash.get('token');
  if (token !== null) {
    globalThis.history.replaceState(undefined, '', location.pathname);
    await askServer.startSession(token);
  }
  const [inline, kept] = [hash.get('view'), hash.get('kept')];
  try {
    if (inline !== null) return await decodeView(inline);
    if (kept !== null) return completeView(JSON.parse((await askServer.loadView(kept)).view));
  } catch {
    // An address that was cut or is no longer kept: the overview is what is left to show.
  }
  return undefined;
}

/** Keeps the address in step with the view; `data-address` on the page says whether it is. */
export function followAddress(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    const now = view.value;
    if (isLoading.value) return;
    clearTimeout(timer);
    document.documentElement.dataset['address'] = 'behind';
    timer = setTimeout(() => void inBackground(() => writeAddress(now)), REST);
  });
}

async function writeAddress(now: ViewDocument): Promise<void> {
  const inline = await encodeView(now);
  const hash =
    inline.length <= LONGEST_HASH
      ? `view=${inline}`
      : `kept=${(await askServer.saveView(JSON.stringify(differences(now)))).id}`;
  if (view.value !== now) return;
  globalThis.history.replaceState(undefined, '', `#${hash}`);
  document.documentElement.dataset['address'] = 'current';
}

/** Copies the address of the view on the screen. */
export async function shareView(): Promise<void> {
  await writeAddress(view.value);
  await navigator.clipboard.writeText(location.href).catch(() => undefined);
}
