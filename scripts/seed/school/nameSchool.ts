import type { PayloadRequest } from 'payload'
import { landing } from '../world/landing.ts'
import { toLexical } from '../world/toLexical.ts'

/** Names the school, and writes its first page. */
export async function nameSchool(req: PayloadRequest): Promise<void> {
  const { payload } = req
  await payload.updateGlobal({
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
    req,
  })

  const { headline, lead, steps, voices, questions } = landing
  const answered = questions.map(({ question, answer }) => {
    return { question, answer: toLexical(answer) }
  })
  await payload.updateGlobal({
    slug: 'landing',
    data: { headline, lead, steps: [...steps], voices: [...voices], questions: answered },
    req,
  })
}
