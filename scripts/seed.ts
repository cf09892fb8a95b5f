import { getPayload } from 'payload'
import type { Payload } from 'payload'
import { env } from '../env.ts'
import config from '../payload.config.ts'
import { demoAccounts } from './demoAccounts.ts'

/**
 * Fills an empty school with Maison Lumière, a school of drawing on skin and of spoken French. Each
 * step tells `say` what it does. A school that has anybody in it is left alone. Throws in production.
 */
export async function seed({ say }: { say: (step: string) => void }): Promise<void> {
  if (env.ATELIER_MODE === 'production') {
    throw new Error('The demo school is not for production: it has accounts everyone knows.')
  }
  const payload = await getPayload({ config })
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) return

  say('naming the school')
  await nameSchool(payload)
  say('writing the landing page')
  await writeLanding(payload)
  say('announcing two courses')
  await announceCourses(payload)
  say('inviting five people')
  await invitePeople(payload)
}

const nameSchool = (payload: Payload) =>
  payload.updateGlobal({
    slug: 'school',
    data: {
      name: 'Maison Lumière',
      claim: 'A small school of fine-line tattooing and spoken French.',
      email: 'bonjour@maison-lumiere.example',
      language: 'en',
      zone: 'Europe/Paris',
      currency: 'EUR',
      registration: 'open',
    },
  })

const writeLanding = (payload: Payload) =>
  payload.updateGlobal({
    slug: 'landing',
    data: {
      headline: 'Learn it slowly, and by hand.',
      lead:
        'Maison Lumière teaches two things well: how to draw on skin with a light touch, and how ' +
        'to speak French without fear. One mentor looks at everything you make.',
    },
  })

async function announceCourses(payload: Payload): Promise<void> {
  const courses = [
    {
      title: 'Fine-line tattooing',
      slug: 'fine-line-tattooing',
      summary:
        'From the first steady line on paper to a finished piece on skin: needle, depth, shading ' +
        'and hygiene, with every exercise looked at by a mentor.',
      _status: 'published' as const,
    },
    {
      title: 'French in conversation',
      slug: 'french-in-conversation',
      summary:
        'Short lectures, long talks. The sentences people really say, the sounds they swallow, ' +
        'and the courage to begin before you are ready.',
      _status: 'published' as const,
    },
    {
      title: 'Ornament and lettering',
      slug: 'ornament-and-lettering',
      summary: 'A course in preparation.',
      _status: 'draft' as const,
    },
  ]
  for (const data of courses) await payload.create({ collection: 'courses', data })
}

async function invitePeople(payload: Payload): Promise<void> {
  for (const data of demoAccounts) await payload.create({ collection: 'users', data })
}

if (process.argv[1] === import.meta.filename) {
  await seed({ say: (step) => console.log(JSON.stringify({ msg: 'seeding', step })) })
  process.exit(0)
}
