/** A refusal in the words of the Bot API. Descriptions follow telegram-bot-api's own. */
export type TelegramProblem = Error & {
  name: 'TelegramProblem'
  status: number
  retryAfter?: number
}

export function refuse(status: number, description: string, retryAfter?: number): TelegramProblem {
  return Object.assign(new Error(description), {
    name: 'TelegramProblem' as const,
    status,
    ...(retryAfter !== undefined && { retryAfter }),
  })
}

export const badRequest = (what: string) => refuse(400, `Bad Request: ${what}`)

export const tooMany = (seconds: number) =>
  refuse(429, `Too Many Requests: retry after ${seconds}`, seconds)

export function success(result: unknown): Response {
  return Response.json({ ok: true, result })
}

/** The envelope of a refusal; other errors are thrown on. */
export function failure(error: unknown): Response {
  if (!(error instanceof Error) || error.name !== 'TelegramProblem') throw error

  const { status, message, retryAfter } = error as TelegramProblem
  const parameters = retryAfter === undefined ? {} : { parameters: { retry_after: retryAfter } }
  return Response.json(
    { ok: false, error_code: status, description: message, ...parameters },
    { status, headers: retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) } },
  )
}
