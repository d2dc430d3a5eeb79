import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { libraryFolder, VERSION } from './places.mjs';
import { requireTools } from './tools.mjs';

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>cartograph</groupId><artifactId>neo4j</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${VERSION}</version></dependency>
    <dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${VERSION}</version></dependency>
  </dependencies>
</project>
`;

/** The server's class path; its jars come from Maven Central once. */
export function fetchJars() {
  requireTools(['java']);
  if (!existsSync(libraryFolder)) download();
  return join(libraryFolder, '*');
}

function download() {
  requireTools(['mvn']);
  mkdirSync(dirname(libraryFolder), { recursive: true });
  const folder = mkdtempSync(`${libraryFolder}-`);
  console.error(`downloading Neo4j ${VERSION} from Maven Central …`);
  try {
    writeFileSync(join(folder, 'pom.xml'), POM);
    const words = ['-q', '-B', 'dependency:copy-dependencies', `-DoutputDirectory=${join(folder, 'lib')}`];
    const { status, stdout, stderr } = spawnSync('mvn', words, { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`mvn failed: ${`${stdout}${stderr}`.trim().split('\n')[0]}`);
    // somebody else may have been quicker
    if (!existsSync(libraryFolder)) renameSync(join(folder, 'lib'), libraryFolder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
