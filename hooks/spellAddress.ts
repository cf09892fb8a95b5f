import type { FieldHook } from 'payload'
import { ownAddress, pathAlone } from '../domain/redirect.ts'

/** An address of ours in its one spelling; anything else stays as it is, for the field to refuse. */
export const spellAddress: FieldHook = ({ value }: { value?: unknown }) =>
  spelt(value, (address) => address)

/** The same, of a page alone, whatever was asked of it. */
export const spellPath: FieldHook = ({ value }: { value?: unknown }) => spelt(value, pathAlone)

function spelt(value: unknown, part: (address: string) => string): unknown {
  const address = typeof value === 'string' ? ownAddress(value) : null
  return address === null ? value : part(address)
}
