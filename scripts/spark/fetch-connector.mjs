import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { requireTools } from '../neo4j/tools.mjs';

// the releases for Spark 3 are the ones on Maven Central; the build for Scala 2.13 runs on Spark 4, as tests/spark.test.ts shows
const [GROUP, NAME, VERSION] = ['org.neo4j', 'neo4j-connector-apache-spark_2.13', '5.3.8_for_spark_3'];

/** Neo4j's connector for Spark, which is one jar; it comes from Maven Central once. */
export function fetchConnector(folder) {
  const jar = join(folder, `${NAME}-${VERSION}.jar`);
  if (existsSync(jar)) return jar;
  requireTools(['mvn']);
  console.error(`downloading ${NAME} ${VERSION} from Maven Central …`);
  const words = [
    '-q',
    '-B',
    'dependency:copy',
    `-Dartifact=${GROUP}:${NAME}:${VERSION}`,
    `-DoutputDirectory=${folder}`,
  ];
  const { status, stdout, stderr } = spawnSync('mvn', words, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`mvn failed: ${`${stdout}${stderr}`.trim().split('\n')[0]}`);
  return jar;
}
