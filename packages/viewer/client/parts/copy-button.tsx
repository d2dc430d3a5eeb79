import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { say } from '../language/language.ts';

/** How long a copy is told of. */
const TOLD_MS = 2500;

/** Copies a text, and says whether it could: a browser may forbid it. */
export function CopyButton({ text, name }: { readonly text: string; readonly name: string }): JSX.Element {
  const told = useSignal<'button.copied' | 'button.notCopied' | undefined>(undefined);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      told.value = 'button.copied';
    } catch {
      told.value = 'button.notCopied';
    }
    setTimeout(() => (told.value = undefined), TOLD_MS);
  };
  return (
    <button class="link" aria-live="polite" title={text} onClick={() => void copy()}>
      {told.value === undefined ? name : say(told.value)}
    </button>
  );
}
