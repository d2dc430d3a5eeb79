import { z } from 'zod';
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from 'zod-openapi';
import { createDocument } from 'zod-openapi';
import { problemAnswer } from './answer-schemas.ts';
import type { OperationSchemas } from './operation-schemas.ts';
import { operationSchemas } from './operation-schemas.ts';
import type { OperationName } from './operations.ts';
import { operations } from './operations.ts';

/** The interface as OpenAPI 3.1, made from the schemas of its requests and answers. */
export function toOpenApi(version: string): object {
  const paths: ZodOpenApiPathsObject = {};
  for (const name of Object.keys(operations) as OperationName[]) {
    const { method, path } = operations[name];
    (paths[path] ??= {})[method] = toOperation(name, path, operationSchemas[name]);
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Cartograph',
      version,
      description: 'Who dealt with whom, and the sentence that says so.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths,
  });
}

function toOperation(
  operationId: string,
  path: string,
  { summary, query, body, answer, status = 200, type = 'application/json' }: OperationSchemas<unknown>,
): ZodOpenApiOperationObject {
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, z.string()] as const);
  return {
    operationId,
    summary,
    requestParams: {
      ...(named.length === 0 ? {} : { path: z.object(Object.fromEntries(named)) }),
      ...(query === undefined ? {} : { query: query as z.ZodObject }),
    },
    ...(body === undefined
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
    responses: {
      [`${status}`]: { description: 'Done.', ...(status === 204 ? {} : { content: { [type]: toMedia(answer) } }) },
      default: {
        description: 'What went wrong.',
        content: { 'application/problem+json': { schema: problemAnswer } },
      },
    },
  } as ZodOpenApiOperationObject;
}

const toMedia = (schema: z.ZodType | undefined): { readonly schema?: z.ZodType } => (schema ? { schema } : {});
