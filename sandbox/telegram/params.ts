import { readBytes, readForm, type Ask } from '../http/ask.ts'
import { badRequest } from './answers.ts'

/** The parameters of one call: query, urlencoded, multipart or JSON; Telegram takes them all. */
export type Params = {
  text(name: string): string | undefined
  number(name: string): number | undefined
  /** A structured value, which forms carry as JSON text. */
  json(name: string): unknown
  file(name: string): File | undefined
}

export async function readParams(ask: Ask): Promise<Params> {
  const values = new Map<string, string | File>(ask.url.searchParams)
  const type = ask.headers['content-type'] ?? ''

  if (type.startsWith('application/json')) {
    const body = parse((await readBytes(ask)).toString('utf8'))
    for (const [name, value] of Object.entries(body ?? {})) {
      values.set(name, typeof value === 'string' ? value : JSON.stringify(value))
    }
  } else if (ask.method === 'POST') {
    for (const [name, value] of await readForm(ask)) values.set(name, value)
  }

  const text = (name: string) => {
    const value = values.get(name)
    return typeof value === 'string' ? value : undefined
  }
  return {
    text,
    number(name) {
      const value = text(name)
      if (value === undefined || value === '') return undefined
      if (!/^-?\d+$/.test(value)) throw badRequest(`${name} must be a number`)
      return Number(value)
    },
    json(name) {
      const value = text(name)
      return value === undefined || value === '' ? undefined : parse(value)
    },
    file(name) {
      const value = values.get(name)
      return value instanceof File ? value : undefined
    },
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw badRequest("can't parse JSON object")
  }
}
