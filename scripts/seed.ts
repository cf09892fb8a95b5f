import { getPayload } from 'payload'
import config from '../payload.config.ts'
import { seedSchool } from './seed/seedSchool.ts'

await seedSchool(await getPayload({ config }), {
  say: (step) => console.log(JSON.stringify({ step })),
})
process.exit(0)
