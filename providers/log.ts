import { pino } from 'pino'
import type { DestinationStream, Logger } from 'pino'

type LogSettings = { level: string; process: string }

/**
 * The log of one process: JSON lines with ids. An error keeps its name, codes and stack, and loses what
 * people typed: Drizzle prints the values of a failed query, and PostgreSQL the key that was taken.
 */
export const logTo = (settings: LogSettings, destination?: DestinationStream): Logger =>
  pino(
    {
      level: settings.level,
      base: { process: settings.process },
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: describeError, error: describeError },
    },
    destination ?? pino.destination({ dest: 1, sync: true }),
  )

type Described = {
  name: string
  message: string
  stack?: string
  code?: string
  constraint?: string
  status?: number
  cause?: Described
}

/** What may be said of an error, its causes included, at most five deep. */
export function describeError(error: unknown, depth = 0): Described {
  if (typeof error !== 'object' || error === null) return { name: 'Error', message: 'not an error' }
  const { name, message, stack, code, constraint, status, cause } = error as Record<string, unknown>
  return {
    name: typeof name === 'string' ? name : 'Error',
    message: typeof message === 'string' ? withoutValues(message) : '',
    ...(typeof stack === 'string' && { stack: withoutValues(stack) }),
    ...(typeof code === 'string' && { code }),
    ...(typeof constraint === 'string' && { constraint }),
    ...(typeof status === 'number' && { status }),
    ...(cause !== undefined && depth < 5 && { cause: describeError(cause, depth + 1) }),
  }
}

/** Cuts the values of a failed query out of a message, and anything that looks like an address. */
const withoutValues = (text: string): string =>
  text
    .replace(/\nparams: [\s\S]*?(?=\n {4}at |$)/g, '\nparams: (kept back)')
    .replace(/[^\s<>"']+@[^\s<>"']+\.[^\s<>"']+/g, '(an address)')
