/** Which packages of ours each package may import; only cli sees everything. */
export const arrows: Readonly<Record<string, readonly string[]>> = {
  model: [],
  layout: [],
  reader: ['model'],
  syntax: ['model'],
  extractor: ['model', 'syntax'],
  store: ['model'],
  snapshot: ['model', 'layout'],
  viewer: ['model', 'layout', 'store', 'snapshot'],
  cli: ['model', 'layout', 'reader', 'syntax', 'extractor', 'store', 'snapshot', 'viewer'],
};

/** The packages whose sources are pure: no `node:*`. */
export const purePackages: readonly string[] = ['model', 'layout', 'syntax', 'extractor'];
