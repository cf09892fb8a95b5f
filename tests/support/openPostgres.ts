import { startPostgres } from '../../scripts/lib/postgres.ts'
import type { PostgresAsk } from '../../scripts/lib/postgres.ts'

/** A process that runs a PostgreSQL until it is killed: `openPostgres.ts '{"dir":…}'`. */
const ask = JSON.parse(process.argv[2] ?? '{}') as PostgresAsk
const { url, port, way, cluster } = await startPostgres({ ...ask, durable: false })
process.stdout.write(`${JSON.stringify({ url, port, way, cluster })}\n`)
