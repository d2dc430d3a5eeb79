import { StoreError } from '../store-error.ts';
import { SCHEMA_VERSION } from './tables.ts';

/** Whether a graph has this program's version or an older one, which writing may bring up to it; throws for all else. */
export function checkVersion(version: number, where: string, isReadOnly: boolean): 'current' | 'older' {
  if (version === SCHEMA_VERSION) return 'current';
  const isOlder = Number.isInteger(version) && version >= 1 && version < SCHEMA_VERSION;
  if (isOlder && !isReadOnly) return 'older';
  throw new StoreError(
    'wrong-version',
    isOlder
      ? `${where} has the older schema version ${version}; bring it up to ${SCHEMA_VERSION} with: cartograph doctor --rebuild`
      : `${where} has schema version ${version}, this program reads ${SCHEMA_VERSION}; use the version of cartograph that wrote it, or another --store`,
  );
}
