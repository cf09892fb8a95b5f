import type { z } from 'zod'
import { invalid } from './problems.ts'

export type Params = { [name: string]: string | Params | (string | Params)[] }

/** A form body or query the way Stripe reads it: `metadata[order]=7&expand[]=latest_charge`. */
export function readParams(encoded: string): Params {
  const root: Params = {}
  for (const [name, value] of new URLSearchParams(encoded)) {
    const path = name.replaceAll(']', '').split('[')
    if (path.includes('__proto__')) throw invalid('Invalid parameter name.')
    place(root, path, value)
  }
  return listsIn(root) as Params
}

/** The params as `schema` wants them, or the error Stripe gives for the first that does not fit. */
export function wanted<T extends z.ZodType>(schema: T, params: Params): z.output<T> {
  const parsed = schema.safeParse(params, { reportInput: true })
  if (parsed.success) return parsed.data

  const [issue] = parsed.error.issues
  const [first = '', ...rest] = issue?.path.map(String) ?? []
  const param = first + rest.map((part) => `[${part}]`).join('')
  if (issue?.code === 'unrecognized_keys') {
    const unknown = issue.keys[0] ?? ''
    throw invalid(`Received unknown parameter: ${unknown}`, {
      code: 'parameter_unknown',
      param: param ? `${param}[${unknown}]` : unknown,
    })
  }
  if (issue?.input === undefined) {
    throw invalid(`Missing required param: ${param}.`, { code: 'parameter_missing', param })
  }
  throw invalid(issue.message, { param, ...codeOf(issue) })
}

function codeOf(issue: z.core.$ZodIssue): { code?: string } {
  const code = issue.code === 'custom' ? (issue.params?.code as unknown) : undefined
  return typeof code === 'string' ? { code } : {}
}

function place(into: Params, [head = '', ...rest]: string[], value: string) {
  const [next] = rest
  if (next === undefined) {
    into[head] = value
    return
  }
  const inner = (into[head] ?? {}) as Params
  into[head] = inner
  const key = next === '' ? String(Object.keys(inner).length) : next
  place(inner, [key, ...rest.slice(1)], value)
}

/** Objects whose keys count from 0 were lists. */
function listsIn(value: Params | string): Params | string | (string | Params)[] {
  if (typeof value === 'string') return value
  const entries = Object.entries(value).map(([name, inner]) => [name, listsIn(inner as Params)])
  const isList = entries.length > 0 && entries.every(([name], i) => name === String(i))
  return isList
    ? entries.map(([, inner]) => inner as string | Params)
    : (Object.fromEntries(entries) as Params)
}
