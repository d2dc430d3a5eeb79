import { homedir } from 'node:os';
import { join } from 'node:path';
import { root } from '../steps/root.mjs';

/** The release that is downloaded; Neo4j 5 LTS, Community Edition. */
export const VERSION = '5.26.20';

const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');

/** The server's own files, one folder for each release. */
export const libraryFolder = join(cache, 'cartograph', `neo4j-${VERSION}`);

/** The folder of this checkout's database, or of the one that CARTOGRAPH_NEO4J_HOME names. */
export const homeFolder = process.env.CARTOGRAPH_NEO4J_HOME || join(root, '.cartograph', 'neo4j');

/** The folder of the tests' database, which they empty: nobody's own graph is in it. */
export const testHome = join(root, '.cartograph', 'tests-neo4j');

export const stateFile = join(homeFolder, 'server.json');
export const passwordFile = join(homeFolder, 'password');
export const configFolder = join(homeFolder, 'conf');

/** Who downloads or starts a server just now, from whichever checkout: they share the files and the ports. */
export const lockFile = join(cache, 'cartograph', 'neo4j.lock');
