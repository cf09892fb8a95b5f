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
      phone: '+33 1 99 00 12 34',
      address: '12 rue des Lisières\n75011 Paris',
      socials: [
        { kind: 'instagram', url: 'https://instagram.example/maison-lumiere' },
        { kind: 'youtube', url: 'https://youtube.example/maison-lumiere' },
        { kind: 'telegram', url: 'https://telegram.example/maison-lumiere' },
      ],
      language: 'en',
      zone: 'Europe/Paris',
      currency: 'EUR',
      registration: 'open',
      legalName: 'Maison Lumière SARL',
      taxId: 'FR 32 901 456 287',
      invoicePrefix: 'ML',
    },
    req,
  })

  await payload.updateGlobal({ slug: 'landing', data: firstPage(), req })
}

/** What the first page says, block by block. */
function firstPage() {
  const { headline, lead, steps, questions, counters } = landing
  const answered = questions.map(({ question, answer }) => {
    return { question, answer: toLexical(answer) }
  })
  return {
    headline,
    lead,
    blocks: [
      { blockType: 'steps' as const, steps: [...steps] },
      { blockType: 'courses' as const },
      { blockType: 'counters' as const, counters: [...counters] },
      { blockType: 'plans' as const },
      { blockType: 'offers' as const },
      { blockType: 'teachers' as const },
      { blockType: 'comments' as const, count: 9 },
      { blockType: 'services' as const },
      { blockType: 'projects' as const },
      { blockType: 'posts' as const },
      { blockType: 'questions' as const, questions: answered },
      { blockType: 'newsletter' as const },
      { blockType: 'contact' as const },
    ],
  }
}
