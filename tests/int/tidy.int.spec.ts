import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { tidy } from '../../commands/tidy.ts'
import { execute } from '../../database/execute.ts'
import { aRequest, theSchool } from '../support/people.ts'

const now = new Date('2026-05-02T12:00:00Z')

test('tries and codes that are over are thrown away, and what still counts stays', async () => {
  const payload = await theSchool()
  await execute(
    { payload },
    sql`insert into rate_limits (key, count, resets_at) values
          ('over', 5, '2026-05-02T11:59:59Z'), ('counting', 5, '2026-05-02T12:00:01Z')`,
  )
  const code = (expiresAt: string) =>
    payload.create({
      collection: 'auth-codes',
      data: { purpose: 'reset-password', codeHash: expiresAt, expiresAt, attempts: 0 },
    })
  await code('2026-05-01T11:59:00.000Z')
  await code('2026-05-01T12:01:00.000Z')

  await tidy(await aRequest(), now)

  const limits = await execute<{ key: string }>({ payload }, sql`select key from rate_limits`)
  expect(limits.rows).toEqual([{ key: 'counting' }])
  const { docs } = await payload.find({ collection: 'auth-codes' })
  expect(docs.map(({ codeHash }) => codeHash)).toEqual(['2026-05-01T12:01:00.000Z'])
})
