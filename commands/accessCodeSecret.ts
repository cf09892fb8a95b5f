import { createHmac } from 'node:crypto'
import { accessCodeOf } from '../domain/accessCode.ts'

/** The code of an `access-codes` row: the same each time it is asked, until its version grows. */
export const accessCodeFor = (secret: string, row: { id: string; version: number }): string =>
  accessCodeOf(createHmac('sha256', secret).update(`access-code:${row.id}:${row.version}`).digest())

/** What is stored of a code, and what it is found by. Keyed, so that a stolen table opens nothing. */
export const accessCodeHash = (secret: string, code: string): string =>
  createHmac('sha256', secret).update(`access-code-hash:${code}`).digest('hex')
