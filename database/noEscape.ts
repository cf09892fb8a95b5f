import type { Payload, PayloadRequest } from 'payload'

const writers = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

type Write = (args: { req?: Partial<PayloadRequest> }) => unknown

/** Under this name `withTx` notes in `req.context` which transaction the request is in. */
export const transactionKey = 'transaction'

/**
 * Refuses a write whose transaction has been ended by a failure somebody caught. Payload would run it
 * by itself, outside, and it would stay when all the rest is gone (payloadcms/payload#17723).
 */
export function refuseEscapes(db: Payload['db']): void {
  const adapter = db as unknown as Record<(typeof writers)[number], Write>
  for (const name of writers) {
    const write = adapter[name].bind(db)
    adapter[name] = async (args) => {
      const opened = args.req?.context?.[transactionKey]
      if (opened !== undefined && !db.sessions?.[opened as string]) {
        throw new Error('The transaction has ended; this write would escape it.')
      }
      return write(args)
    }
  }
}
