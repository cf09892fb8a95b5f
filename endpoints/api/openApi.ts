import type { Endpoint } from 'payload'
import { z } from 'zod'
import { operations } from './operations.ts'
import type { Caller, Operation } from './operations.ts'
import { Problem } from './schemas.ts'

type Json = Record<string, unknown>

/** GET /api/openapi.json: our own endpoints in OpenAPI 3.1, made from the schemas they parse with. For everyone. */
export const openApiEndpoint: Endpoint = {
  path: '/openapi.json',
  method: 'get',
  handler: () => Response.json(openApi()),
}

/** The description of our own endpoints, whole. */
export function openApi(): Json {
  const schemas: Json = {}
  const paths: Record<string, Json> = {}
  for (const operation of operations) {
    const path = (paths[operation.path] ??= {})
    path[operation.method] = described(operation, schemas)
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Atelier',
      version: '1',
      summary: 'The endpoints of a school, besides those Payload brings along.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set(operations.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: {
      schemas,
      securitySchemes: {
        cookie: {
          ...{ type: 'apiKey', in: 'cookie', name: 'atelier-token' },
          description: 'Set by POST /api/users/login.',
        },
      },
    },
  }
}

function described(operation: Operation, schemas: Json): Json {
  const { method, path, tag, summary, caller, body, answer, conflict } = operation
  const problem = { content: json(schemaOf(Problem, 'output', schemas)) }
  const isOfStaff = caller === 'mentors' || caller === 'reviewers'
  return {
    operationId:
      `${method}${path.replaceAll(/\W+(\w)/g, (_, letter: string) => letter.toUpperCase())}`.replaceAll(
        /\W/g,
        '',
      ),
    tags: [tag],
    summary,
    ...(caller !== 'everyone' && { description: isFor[caller], security: [{ cookie: [] }] }),
    parameters: parametersOf(operation, schemas),
    ...(body && {
      requestBody: { required: true, content: json(schemaOf(body, 'input', schemas)) },
    }),
    responses: {
      200: { description: 'Done.', content: json(schemaOf(answer, 'output', schemas)) },
      400: { description: 'Something is missing or not as it should be.', ...problem },
      ...(caller !== 'everyone' && { 401: { description: 'Nobody is signed in.', ...problem } }),
      ...(isOfStaff && { 403: { description: 'Not for this account.', ...problem } }),
      ...(path.includes('{') && {
        404: { description: 'Not there, or not yours to see.', ...problem },
      }),
      ...(conflict && { 409: { description: conflict, ...problem } }),
      429: { description: 'Too many at once. Retry-After says when.', ...problem },
    },
  }
}

const isFor: Record<Caller, string> = {
  everyone: '',
  'signed-in': 'Signed in.',
  mentors: 'For mentors and admins.',
  reviewers: 'For mentors, admins and the teacher of the course.',
}

function parametersOf({ path, query }: Operation, schemas: Json): Json[] {
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    ...{ name, in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
  }))
  const { properties = {}, required = [] } = query ? schemaOf(query, 'input', schemas) : {}
  const asked = Object.entries(properties as Record<string, Json>).map(([name, schema]) => ({
    ...{ name, in: 'query', required: (required as string[]).includes(name), schema },
  }))
  return [...named, ...asked]
}

const json = (schema: Json): Json => ({ 'application/json': { schema } })

/** A schema as JSON Schema 2020-12; what has a name in it is put into `schemas`, and referred to. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output', schemas: Json): Json {
  const made = JSON.parse(
    JSON.stringify(z.toJSONSchema(schema, { io })).replaceAll('#/$defs/', '#/components/schemas/'),
  ) as Json & { $defs?: Record<string, Json> }
  const { $defs = {}, $schema: _draft, id, ...own } = made
  for (const [name, each] of Object.entries($defs)) {
    const { id: _name, ...rest } = each
    schemas[name] = rest
  }
  if (typeof id !== 'string') return own
  schemas[id] = own
  return { $ref: `#/components/schemas/${id}` }
}
