import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** The keys of an open menu: arrows, Home and End walk over its items, Escape and Tab close it. */
export function menuKeys(event: KeyboardEvent, menu: HTMLElement | null, close: () => void): void {
  event.stopPropagation();
  if (event.key === 'Escape' || event.key === 'Tab') return take(event, close);
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
  const step = steps[event.key];
  const items = [...(menu?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  const here = items.indexOf(document.activeElement as HTMLElement);
  if (step !== undefined) return take(event, () => items[(here + step + items.length) % items.length]?.focus());
  if (event.key === 'Home') take(event, () => items[0]?.focus());
  if (event.key === 'End') take(event, () => items[items.length - 1]?.focus());
}

function take(event: KeyboardEvent, work: () => void): void {
  event.preventDefault();
  work();
}

/** Closes a menu when something outside of it is pressed. */
export function usePressOutside(menu: RefObject<HTMLElement | null>, isOpen: boolean, close: () => void): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const press = ({ target }: PointerEvent): void => {
      if (!menu.current?.contains(target as Node)) close();
    };
    addEventListener('pointerdown', press, true);
    return () => removeEventListener('pointerdown', press, true);
  }, [isOpen]);
}
