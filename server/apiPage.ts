import { openApi } from '../endpoints/api/openApi.ts'
import { operations } from '../endpoints/api/operations.ts'
import type { Caller } from '../endpoints/api/operations.ts'

/** An endpoint as the page for developers shows it. */
export type ApiEntry = {
  method: string
  path: string
  summary: string
  caller: Caller
  /** JSON Schemas as people read them; null for what is not asked for. */
  takes: string | null
  answers: string
}

/** Our own endpoints by what they are about, and the schemas they share. Nothing is read for it. */
export function apiPage(): {
  groups: { tag: string; entries: ApiEntry[] }[]
  schemas: { name: string; text: string }[]
} {
  const { paths, components } = openApi() as Described
  const entries = operations.map(({ tag, method, path, summary, caller }) => {
    const said = paths[path]?.[method]
    const takes = said?.requestBody?.content
    return {
      tag,
      ...{ method: method.toUpperCase(), path, summary, caller },
      takes: takes ? readable(takes['application/json'].schema) : null,
      answers: readable(said?.responses[200]?.content['application/json'].schema),
    }
  })
  return {
    groups: [...Map.groupBy(entries, ({ tag }) => tag)].map(([tag, each]) => ({
      tag,
      entries: each,
    })),
    schemas: Object.entries(components.schemas).map(([name, schema]) => ({
      name,
      text: readable(schema),
    })),
  }
}

type Content = { 'application/json': { schema: unknown } }

type Described = {
  paths: Record<
    string,
    Record<
      string,
      { requestBody?: { content: Content }; responses: Record<number, { content: Content }> }
    >
  >
  components: { schemas: Record<string, unknown> }
}

const readable = (schema: unknown): string => JSON.stringify(schema, null, 2)
