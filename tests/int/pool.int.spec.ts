import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { withTx } from '../../database/withTx.ts'
import { dyingAt, letConnectionsBreak } from '../support/crashes.ts'
import { aRequest, theSchool } from '../support/people.ts'

const payload = await theSchool()
letConnectionsBreak(payload)

test.for([
  { when: 'as its transaction begins', statement: 1 },
  { when: 'in the middle of its transaction', statement: 2 },
])('a connection that is lost $when is replaced by another', async ({ statement }) => {
  for (let lost = 0; lost < 30; lost++) {
    const req = await aRequest()
    await dyingAt({ statement, isSent: false }, () =>
      withTx(req, (tx) => tx.execute(sql`select 1`)),
    )
  }
  const answer = await withTx(await aRequest(), (tx) => tx.execute(sql`select 1 as one`))
  expect(answer.rows).toEqual([{ one: 1 }])
})
