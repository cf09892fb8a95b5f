import type { PayloadRequest } from 'payload'
import type { Language } from '../domain/language.ts'

/**
 * In whose name a chat is answered, and in which language: that of the account it is linked to, else
 * `spoken`, else the school's. Three statements.
 */
export async function chatToAnswer(
  req: PayloadRequest,
  chat: string,
  spoken: Language | null,
): Promise<{ school: string; language: Language }> {
  const { name, language } = await req.payload.findGlobal({ slug: 'school', req })
  return { school: name, language: (await languageOfChat(req, chat)) ?? spoken ?? language }
}

async function languageOfChat(req: PayloadRequest, chat: string): Promise<Language | null> {
  const { docs } = await req.payload.find({
    collection: 'telegram-links',
    where: { chatId: { equals: chat } },
    select: { user: true },
    populate: { users: { language: true } },
    depth: 1,
    limit: 1,
    pagination: false,
    req,
  })
  const user = docs[0]?.user
  return typeof user === 'object' ? (user.language ?? null) : null
}
