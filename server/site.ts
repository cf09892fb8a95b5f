import path from 'node:path'
import { getPayload } from 'payload'
import { env } from '../env.ts'
import config from '../payload.config.ts'
import { logTo } from '../providers/log.ts'
import { fileStorage } from '../providers/fileStorage.ts'
import { assembleSite } from './assembleSite.ts'
import { firstAdmin } from './firstAdmin.ts'
import { loadSite } from './loadSite.ts'

/** A little less than the supervisor's patience. */
const DRAIN_MS = 12_000

const log = logTo({ level: env.LOG_LEVEL, process: 'site' })
const dist = process.env.SITE_DIST ?? path.resolve(import.meta.dirname, '../site/dist')
const astroDevUrl = process.env.ASTRO_DEV_URL
const school = assembleSite({ settings: env, log, astroDevUrl })

process.on('unhandledRejection', broke)
process.on('uncaughtException', broke)
process.once('SIGTERM', stop)
process.once('SIGINT', stop)

school.gate.server.on('error', broke)
school.gate.server.listen(env.PORT, env.HOST, () => log.info({ msg: 'site listening' }))

const payload = await getPayload({ config })
await firstAdmin(payload, env)
await school.open({
  payload,
  storage: fileStorage(env),
  site: astroDevUrl ? { render: async () => null } : await loadSite(dist),
  client: path.join(dist, 'client'),
})
log.info({ msg: 'site ready' })

/** Nothing of it is known to be right any more; the supervisor starts another. */
function broke(err: unknown): void {
  log.fatal({ msg: 'the site broke', err })
  process.exit(1)
}

function stop(): void {
  log.info({ msg: 'site stopping' })
  school
    .drain(DRAIN_MS)
    .then(() => payload.db.pool.end())
    .then(() => process.exit(0), broke)
}
