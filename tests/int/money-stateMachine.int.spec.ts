import '../support/bank.ts'
import { test } from 'vitest'
import { moneyAndAccessAgree } from '../support/money/moneyAndAccess.ts'

test('whatever happens to an order, in whatever order and with whatever crash: money in is access out', async () => {
  await moneyAndAccessAgree({ runs: 16, lanes: 2 })
}, 120_000)
