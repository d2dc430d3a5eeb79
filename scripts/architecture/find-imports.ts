/** One import of a module. */
export interface FoundImport {
  readonly specifier: string;
  /** Gone after compilation. */
  readonly isTypeOnly: boolean;
}

const STATIC = /^[ \t]*(?:import|export)[ \t]+(type\b)?[^'"`;]*?\bfrom[ \t]*['"]([^'"\n]+)['"]/gm;
const BARE = /^[ \t]*import[ \t]*['"]([^'"\n]+)['"]/gm;
const DYNAMIC = /\b(?:import|require|require\.resolve)\(\s*['"]([^'"\n]+)['"]/g;

/** The modules that a source imports. */
export function findImports(source: string): readonly FoundImport[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '');
  return [
    ...[...code.matchAll(STATIC)].map((match) => ({ specifier: match[2] ?? '', isTypeOnly: match[1] !== undefined })),
    ...[...code.matchAll(BARE), ...code.matchAll(DYNAMIC)].map((match) => ({
      specifier: match[1] ?? '',
      isTypeOnly: false,
    })),
  ];
}
