import { readableAlphabet, readableSigns } from './readableSigns.ts'

const LENGTH = 12

/** Twelve signs of five bits, in three groups, from at least twelve random-looking bytes. */
export const accessCodeOf = (bytes: Uint8Array): string => inGroups(readableSigns(bytes, LENGTH))

/** The code as we would have written it, however it was typed; null when it cannot be one. */
export function readAccessCode(typed: string): string | null {
  const signs = typed
    .toUpperCase()
    .replaceAll(/[\s-]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  if (signs.length !== LENGTH || [...signs].some((sign) => !readableAlphabet.includes(sign))) {
    return null
  }
  return inGroups(signs)
}

/** What has happened to a code, as its row tells it. */
export type AccessCodeDates = {
  used_at: string | null
  revoked_at: string | null
  expires_at: string | null
}

export type AccessCodeState = 'unused' | 'used' | 'revoked' | 'expired'

/** Whether a code still opens anything. One that was used says so, whatever became of it later. It ends at its instant. */
export function accessCodeState(code: AccessCodeDates, now: Date): AccessCodeState {
  if (code.used_at !== null) return 'used'
  if (code.revoked_at !== null) return 'revoked'
  return code.expires_at !== null && new Date(code.expires_at) <= now ? 'expired' : 'unused'
}

const inGroups = (signs: string): string =>
  [0, 4, 8].map((start) => signs.slice(start, start + 4)).join('-')
