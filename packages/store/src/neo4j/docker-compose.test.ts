import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const text = readFileSync(`${ROOT}docker-compose.yml`, 'utf8');

interface Service {
  readonly image?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly mem_limit?: string;
  readonly tmpfs?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

const { services } = parse(text) as { services: { neo4j: Service; viewer: Service } };

describe('docker-compose.yml', () => {
  it('starts the Neo4j that the tests run on', () => {
    const places = readFileSync(`${ROOT}scripts/neo4j/places.mjs`, 'utf8');
    const version = /VERSION = '([^']+)'/.exec(places)?.[1];
    expect(services.neo4j.image).toBe(`neo4j:${version}-community`);
  });

  it('takes passwords from .env alone', () => {
    expect(services.neo4j.environment['NEO4J_AUTH']).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?/);
    expect(services.viewer.environment['CARTOGRAPH_TOKEN']).toMatch(/^\$\{CARTOGRAPH_TOKEN:\?/);
    for (const line of readFileSync(`${ROOT}.env.example`, 'utf8')
      .split('\n')
      .filter((one) => one !== '' && !one.startsWith('#'))) {
      expect(line).toMatch(/^\w+=$/);
    }
  });

  it('bounds memory, closes the import folder and URLs, and listens on this machine alone', () => {
    for (const service of [services.neo4j, services.viewer]) {
      expect(service.mem_limit).toBeDefined();
      for (const port of service.ports) expect(port).toMatch(/^127\.0\.0\.1:/);
    }
    expect(services.neo4j.tmpfs).toContain('/var/lib/neo4j/import');
    expect(services.neo4j.environment['NEO4J_dbms_security_allow__csv__import__from__file__urls']).toBe('false');
  });

  it('starts the viewer when Neo4j is well', () => {
    expect(services.neo4j.healthcheck?.test[0]).toBe('CMD-SHELL');
    expect(services.viewer.depends_on?.['neo4j']?.condition).toBe('service_healthy');
  });
});
