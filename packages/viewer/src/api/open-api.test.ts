import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toOpenApi } from './open-api.ts';

const api = toOpenApi('1.2.3') as {
  paths: Record<string, Record<string, { parameters?: readonly { name: string }[]; requestBody?: object }>>;
};

describe('the interface as OpenAPI', () => {
  it('has every route of the server', () => {
    const folder = new URL('../server/routes/', import.meta.url);
    const routes = readdirSync(folder).flatMap((name) =>
      [
        ...readFileSync(new URL(name, folder), 'utf8').matchAll(/(?:router|Router\(\))\.(get|post|delete)\('([^']+)'/g),
      ].map(([, method = '', path = '']) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`),
    );
    const described = Object.entries(api.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path.replace(/^\/api/, '')}`),
    );
    expect(routes.filter((route) => route !== 'get /openapi.json').sort()).toEqual(described.sort());
  });

  it('takes parameters and bodies from the schemas that validate them', () => {
    expect(api.paths['/api/search']?.['get']?.parameters?.map(({ name }) => name)).toEqual(['q', 'limit']);
    expect(JSON.stringify(api.paths['/api/facts']?.['post']?.requestBody)).toContain('"edges"');
  });
});
