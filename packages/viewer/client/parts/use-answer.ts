import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { attempt } from '../state/commands.ts';

/**
 * Asks for something whenever the key changes, and again whenever the version of what is asked about does; `undefined`
 * until an answer to this very key is there. An answer to an older version stands until the new one has come.
 */
export function useAnswer<T>(key: string, ask: () => Promise<T>, version = ''): T | undefined {
  const held = useSignal<{ readonly key: string; readonly answer: T } | undefined>(undefined);
  useEffect(() => {
    let isCurrent = true;
    void attempt(async () => {
      const answer = await ask();
      if (isCurrent) held.value = { key, answer };
    });
    return () => {
      isCurrent = false;
    };
  }, [key, version]);
  return held.value?.key === key ? held.value.answer : undefined;
}
