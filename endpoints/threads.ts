import type { Endpoint } from 'payload'
import { z } from 'zod'
import { markThreadRead } from '../commands/markThreadRead.ts'
import { writeMessage } from '../commands/writeMessage.ts'
import { refused } from '../domain/refusals.ts'
import { MAX_MESSAGE } from '../domain/thread.ts'
import { invalidInput } from './invalidInput.ts'
import { mentorAsks, respond } from './panelAsk.ts'

export const Message = z.object({ text: z.string().max(MAX_MESSAGE), clientId: z.uuid() })

/** POST /api/threads/:id/messages { text, clientId }: the school writes to the other side. For mentors. */
const write: Endpoint = {
  path: '/:id/messages',
  method: 'post',
  handler: async (req) => {
    const asker = mentorAsks(req)
    if (asker instanceof Response) return asker
    const ask = Message.safeParse(await req.json?.().catch(() => undefined))
    if (!ask.success) return invalidInput(ask.error)

    const writer = { side: 'staff', user: asker.mentor } as const
    return respond(await writeMessage(req, { ...ask.data, thread: asker.id, writer }, new Date()))
  },
}

/** POST /api/threads/:id/read: the school has read what is there. For mentors. */
const read: Endpoint = {
  path: '/:id/read',
  method: 'post',
  handler: async (req) => {
    const asker = mentorAsks(req)
    if (asker instanceof Response) return asker
    const reader = { side: 'staff', user: asker.mentor } as const
    const isRead = await markThreadRead(req, { thread: asker.id, reader }, new Date())
    return respond(isRead ? { kind: 'read' } : refused('not-found'))
  },
}

export const threadEndpoints: Endpoint[] = [write, read]
