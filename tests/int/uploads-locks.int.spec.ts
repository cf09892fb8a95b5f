import { sql } from '@payloadcms/db-postgres'
import { expect, test, vi } from 'vitest'
import { env } from '../../env.ts'
import { createUploadLocks } from '../../server/front/uploadLocks.ts'
import { rowsOf } from '../support/learning.ts'

const never = () => new AbortController().signal

test('when the connection of the locks is lost every held upload is let go of, and others are locked again', async () => {
  const log = { warn: vi.fn() }
  const locks = createUploadLocks({ url: env.DATABASE_URL ?? '', log })
  const letGo = vi.fn()
  const held = locks.locker.newLock('one')
  await held.lock(never(), letGo)

  await rowsOf(sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'atelier-uploads' and datname = current_database()`)

  await vi.waitFor(() => expect(letGo).toHaveBeenCalledOnce())
  expect(log.warn).toHaveBeenCalledOnce()
  await held.unlock()
  const next = locks.locker.newLock('two')
  await next.lock(never(), () => undefined)
  await next.unlock()
  await locks.close()
})
