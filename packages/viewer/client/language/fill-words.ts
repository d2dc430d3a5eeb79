import { isolate } from './isolate.ts';

/** Fills `{name}` in a phrase and takes the form for `n`: `one|other`. */
export function fillWords(phrase: string, values: Readonly<Record<string, string | number>> = {}): string {
  const forms = phrase.split('|');
  const form = forms.length > 1 && values['n'] !== 1 && values['n'] !== '1' ? forms[1] : forms[0];
  return (form ?? phrase).replace(/\{(\w+)\}/g, (whole, name: string) => isolate(String(values[name] ?? whole)));
}
