import { z } from 'zod'

/** As much of an update as we read; Telegram adds fields as it likes. */
const Update = z.object({
  update_id: z.number().int(),
  message: z
    .object({
      chat: z.object({ id: z.number().int(), type: z.string().max(40) }),
      from: z.object({ language_code: z.string().max(40).optional() }).optional(),
      text: z.string().max(10_000).optional(),
    })
    .optional(),
})

type Heard = { update: number; chat: string; text: string; language: string | undefined }

/**
 * What somebody wrote to the bot in a private chat. Null for all else, in groups for example. Throws a
 * ZodError for what is no update at all.
 */
export function heardIn(update: unknown): Heard | null {
  const { update_id, message } = Update.parse(update)
  if (message?.chat.type !== 'private') return null
  return {
    update: update_id,
    chat: String(message.chat.id),
    text: message.text ?? '',
    language: message.from?.language_code,
  }
}
