import type { PhraseSense } from '../gazetteer/gazetteer.ts';

const startsUpper = (word: string): boolean => {
  const first = word.charAt(0);
  return first !== first.toLowerCase() && first === first.toUpperCase();
};
const isAllCaps = (form: string): boolean => form === form.toUpperCase() && form !== form.toLowerCase();
const bare = (form: string): string => form.replace(/[^\p{L}\p{N}]/gu, '');

/** Whether the printed words may be the phrase: capitals where the phrase has them, acronyms in capitals only. */
export function fitsCase(sense: PhraseSense, printed: string): boolean {
  if (sense.use === 'role' || sense.use === 'generic' || sense.use === 'collective') return true;
  // "state fines" are no Finns: in lower case only as the list prints it
  if (sense.use === 'demonym' && !startsUpper(printed) && printed !== sense.form) return false;
  // "Fox News' “Sunday": quotation marks that the phrase lacks part two names
  if (/[“”"]/.test(printed) && !/[“”"]/.test(sense.form)) return false;
  const form = sense.form.replace(/^the /i, '');
  const text = printed.replace(/^the /i, '');
  if (isAllCaps(bare(form)) && bare(form).length <= 6 && !form.includes(' '))
    return isAllCaps(bare(text)) || bare(form) === bare(text);
  if (startsUpper(form) && !startsUpper(text)) return false;
  const last = form.slice(form.lastIndexOf(' ') + 1);
  if (form.includes(' ') && startsUpper(last))
    return startsUpper(text.slice(text.lastIndexOf(' ') + 1)) || text.includes('-');
  return true;
}
