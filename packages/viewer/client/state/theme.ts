import type { Signal } from '@preact/signals';
import { signal } from '@preact/signals';

/** The two looks. */
export type Theme = 'light' | 'dark';

/** The look on the screen: the one chosen, else the system's. */
export const theme: Signal<Theme> = signal(firstTheme());

function firstTheme(): Theme {
  const chosen = localStorage.getItem('cartograph.theme');
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Puts the look on the page. */
export function applyTheme(): void {
  document.documentElement.dataset['theme'] = theme.value;
}

/** Changes to the other look and keeps the choice. */
export function switchTheme(): void {
  theme.value = theme.value === 'light' ? 'dark' : 'light';
  localStorage.setItem('cartograph.theme', theme.value);
  applyTheme();
}
