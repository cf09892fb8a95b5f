import { getPayload } from 'payload'
import { env } from '../env.ts'
import config from '../payload.config.ts'
import { firstAdmin } from '../server/firstAdmin.ts'
import { migrate } from '../server/migrate.ts'

/** Brings the database to this version, and makes the admin of the settings when there is none. */
await migrate()
await firstAdmin(await getPayload({ config }), env)
process.exit()
