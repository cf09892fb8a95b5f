import { migrate } from '../server/migrate.ts'

await migrate()
process.exit()
