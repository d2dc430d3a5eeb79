/** JSON with keys in code-unit order at every depth: equal values give equal bytes. Takes what JSON can hold. */
export function stableJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item: unknown) => stableJson(item ?? null)).join(',')}]`;
  const object = value as Readonly<Record<string, unknown>>;
  let members = '';
  for (const key of Object.keys(object).sort()) {
    const member = object[key];
    if (member !== undefined) members += `${members === '' ? '' : ','}${JSON.stringify(key)}:${stableJson(member)}`;
  }
  return `{${members}}`;
}

/** Orders two strings by UTF-16 code unit, on every machine alike. */
export const compareCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
