import '../support/bank.ts'
import { test } from 'vitest'
import { moneyAndAccessAgree } from '../support/money/moneyAndAccess.ts'

test('thousands of stories of an order end with money in being access out', async () => {
  await moneyAndAccessAgree({ runs: Number(process.env.RUNS ?? 3_000), lanes: 4 })
}, 3_600_000)
