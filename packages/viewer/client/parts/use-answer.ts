import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { attempt } from '../state/commands.ts';

/** Asks for something whenever the key changes; `undefined` until the answer to this very key is there. */
export function useAnswer<T>(key: string, ask: () => Promise<T>): T | undefined {
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
  }, [key]);
  return held.value?.key === key ? held.value.answer : undefined;
}
