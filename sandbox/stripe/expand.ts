import type { Account } from './account.ts'
import { listOf } from './lists.ts'
import { invalid } from './problems.ts'

type Node = Record<string, unknown>

/** Puts the objects themselves in place of the ids that `expand` names, as `latest_charge`. */
export function expanded(account: Account, object: object, paths: readonly string[] = []): object {
  return paths.reduce<object>((whole, path) => along(account, whole, path.split('.'), path), object)
}

function along(account: Account, object: object, parts: readonly string[], path: string): object {
  const [name, ...rest] = parts
  if (name === undefined) return object

  const node = object as Node
  const value = 'object' in node && name === 'refunds' ? refundsOf(account, node) : node[name]
  if (value === undefined) {
    throw invalid(`This property cannot be expanded (${path}).`, { code: 'property_unexpandable' })
  }
  if (value === null) return object

  const deeper = (inner: unknown) => along(account, found(account, inner), rest, path)
  return { ...node, [name]: Array.isArray(value) ? value.map(deeper) : deeper(value) }
}

function found(account: Account, value: unknown): object {
  if (typeof value === 'object' && value !== null) return value
  const id = String(value)
  const object =
    account.intents.get(id) ??
    account.charges.get(id) ??
    account.refunds.get(id) ??
    account.methods.get(id)?.method ??
    account.balance.get(id)
  if (!object) throw invalid(`This property cannot be expanded (${id}).`)
  return object
}

function refundsOf(account: Account, charge: Node) {
  const url = `/v1/charges/${String(charge.id)}/refunds`
  return listOf(
    url,
    account.refunds.all().filter((refund) => refund.charge === charge.id),
    {},
  )
}
