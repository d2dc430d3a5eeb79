/**
 * A name or the beginning of a sentence as gold compares it: without accents, case, leading article and punctuation,
 * words apart by one space.
 */
export function foldGoldName(text: string | undefined): string {
  return (text ?? '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^(the|a|an) /, '')
    .replace(/['.]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
