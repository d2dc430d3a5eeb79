/** Which packages of ours each package may import; only cli sees everything. */
export const arrows: Readonly<Record<string, readonly string[]>> = {
  model: [],
  reader: ['model'],
  syntax: ['model'],
  extractor: ['model', 'syntax'],
  store: ['model'],
  snapshot: ['model'],
  viewer: ['model', 'store', 'snapshot'],
  cli: ['model', 'reader', 'syntax', 'extractor', 'store', 'snapshot', 'viewer'],
};

/** The packages whose sources are pure: no `node:*`. */
export const purePackages: readonly string[] = ['model', 'syntax', 'extractor'];
