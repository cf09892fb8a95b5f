import { getPayload } from 'payload'
import config from '../../../payload.config.ts'
import { gatherCrowd } from '../../../scripts/seed/crowd/gatherCrowd.ts'
import { teachMore } from './teachMore.ts'

/**
 * A process that makes the demo school of its settings big: its 24 lectures are taught nine times, and 10,000 students
 * have handed in 50 times each.
 */
const say = (step: string) => console.log(step)
const payload = await getPayload({ config })
await teachMore(payload, { copies: 8 })
await gatherCrowd(payload, { students: 10_000, say })
process.exit(0)
