import { bot } from '../support/telegramSettings.ts'
import { expect, test } from 'vitest'
import { acceptTelegramStart } from '../../commands/acceptTelegramStart.ts'
import { hearTelegram } from '../../commands/hearTelegram.ts'
import { linkTelegram } from '../../commands/linkTelegram.ts'
import type { User } from '../../payload-types.ts'
import { anApi, caller, signedIn } from '../support/api.ts'
import { jobsAbout, linkChat } from '../support/deliveries.ts'
import { aPerson, aRequest, theSchool } from '../support/people.ts'

const payload = await theSchool()
const api = await anApi()
const now = new Date('2026-05-04T09:00:00Z')
const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

const path = '/api/telegram/webhook'
const secretly = (secret: string) => caller(api, { 'x-telegram-bot-api-secret-token': secret })

let chats = 1000
const aChat = () => String(chats++)

async function tokenFor(user: User, when = now): Promise<string> {
  const ask = { user: user.id, bot: 'test_school_bot', linkUrl: 'https://t.me' }
  return new URL(await linkTelegram(await aRequest(), ask, when)).searchParams.get('start') ?? ''
}

async function chatOf(user: User): Promise<string | null | undefined> {
  const { docs } = await payload.find({
    collection: 'telegram-links',
    where: { user: { equals: user.id } },
  })
  return docs[0]?.chatId
}

const start = async (chat: string, token: string, when = now) =>
  acceptTelegramStart(await aRequest(), { chat, token }, when)

let updates = 1
const anUpdate = (chat: string, text: string) => ({
  update_id: updates++,
  message: {
    message_id: 1,
    date: 1,
    text,
    chat: { id: Number(chat), type: 'private' },
    from: { id: Number(chat), is_bot: false, first_name: 'Ann', language_code: 'uk' },
  },
})

test('a person gets a link to the bot that carries nothing but a token', async () => {
  const ann = await aPerson('student')
  const asking = await signedIn(api, ann)

  const { status, body } = await asking.ask('POST', '/api/telegram/link')

  expect(status).toBe(200)
  expect((body as { url: string }).url).toMatch(
    new RegExp(`^https://t\\.me/${bot.name}\\?start=[\\w-]{43}$`),
  )
})

test('nobody gets a link without being signed in', async () => {
  const answer = await caller(api).ask('POST', '/api/telegram/link')

  expect(answer.status).toBe(401)
})

test('the token stands in no row', async () => {
  const ann = await aPerson('student')
  const token = await tokenFor(ann)

  const { docs } = await payload.find({
    collection: 'telegram-links',
    where: { user: { equals: ann.id } },
    showHiddenFields: true,
  })

  expect(docs).toHaveLength(1)
  expect(JSON.stringify(docs)).not.toContain(token)
})

test('a token links one chat, and then no other', async () => {
  const ann = await aPerson('student')
  const token = await tokenFor(ann)
  const chat = aChat()

  expect(await start(chat, token)).toEqual({ kind: 'linked', user: ann.id })
  expect(await start(aChat(), token)).toEqual({ kind: 'refused', reason: 'link-expired' })

  expect(await chatOf(ann)).toBe(chat)
  expect(await jobsAbout('telegram-linked')).toContainEqual(
    expect.objectContaining({
      data: expect.objectContaining({
        notice: { kind: 'telegram-linked', user: ann.id },
      }) as unknown,
    }),
  )
})

test('a token works in its last moment and not a moment later', async () => {
  const ann = await aPerson('student')
  const token = await tokenFor(ann)

  expect(await start(aChat(), token, minutesLater(15))).toMatchObject({ reason: 'link-expired' })
  expect(await chatOf(ann)).toBeNull()

  expect(await start(aChat(), token, new Date(minutesLater(15).getTime() - 1))).toMatchObject({
    kind: 'linked',
  })
})

test('a newer link ends the older one', async () => {
  const ann = await aPerson('student')
  const older = await tokenFor(ann)
  const newer = await tokenFor(ann)

  expect(await start(aChat(), older)).toMatchObject({ reason: 'link-expired' })
  expect(await start(aChat(), newer)).toMatchObject({ kind: 'linked' })
})

test('of twenty chats that use a token at once, one is linked', async () => {
  const ann = await aPerson('student')
  const token = await tokenFor(ann)
  const racers = Array.from({ length: 20 }, aChat)

  const answers = await Promise.all(racers.map((chat) => start(chat, token)))

  const winners = racers.filter((_, i) => answers[i]?.kind === 'linked')
  expect(winners).toEqual([await chatOf(ann)])
})

test('a chat that belongs to somebody is given to nobody else', async () => {
  const ann = await aPerson('student')
  const bob = await aPerson('student')
  const chat = aChat()
  await linkChat(ann, chat)

  expect(await start(chat, await tokenFor(bob))).toEqual({
    kind: 'refused',
    reason: 'telegram-taken',
  })

  expect(await chatOf(ann)).toBe(chat)
  expect(await chatOf(bob)).toBeNull()
})

test('of twenty people who want the same chat at once, one gets it and no request breaks', async () => {
  const people = await Promise.all(Array.from({ length: 20 }, () => aPerson('student')))
  const tokens = await Promise.all(people.map((person) => tokenFor(person)))
  const chat = aChat()

  const answers = await Promise.all(tokens.map((token) => start(chat, token)))

  expect(answers.filter(({ kind }) => kind === 'linked')).toHaveLength(1)
  expect(
    answers.filter((answer) => 'reason' in answer && answer.reason === 'telegram-taken'),
  ).toHaveLength(19)
})

test('whoever links again keeps their chat', async () => {
  const ann = await aPerson('student')
  const chat = aChat()
  await linkChat(ann, chat)

  expect(await start(chat, await tokenFor(ann))).toMatchObject({ kind: 'linked' })
  expect(await chatOf(ann)).toBe(chat)
})

test('the webhook links whom the link was made for', async () => {
  const ann = await aPerson('student')
  const token = await tokenFor(ann, new Date())
  const chat = aChat()

  const answer = await secretly(bot.secret).ask('POST', path, anUpdate(chat, `/start ${token}`))

  expect(answer.status).toBe(200)
  expect(await chatOf(ann)).toBe(chat)
})

test.for([
  ['no secret', {}],
  ['a wrong secret', { 'x-telegram-bot-api-secret-token': 'wrong' }],
  ['an empty secret', { 'x-telegram-bot-api-secret-token': '' }],
  ['half the secret', { 'x-telegram-bot-api-secret-token': bot.secret.slice(0, 10) }],
] as [string, Record<string, string>][])(
  'an update with %s changes nothing',
  async ([, headers]) => {
    const ann = await aPerson('student')
    const token = await tokenFor(ann, new Date())
    const chat = aChat()

    const answer = await caller(api, headers).ask('POST', path, anUpdate(chat, `/start ${token}`))

    expect(answer.status).toBe(401)
    expect(await chatOf(ann)).toBeNull()
    expect(await jobsAbout(`"${chat}"`)).toEqual([])
  },
)

test('what is no update is refused', async () => {
  const answer = await secretly(bot.secret).ask('POST', path, { update_id: 'x' })

  expect(answer.status).toBe(400)
})

test('a group is no chat of anybody', async () => {
  const ann = await aPerson('student')
  const token = await tokenFor(ann, new Date())
  const update = anUpdate(aChat(), `/start ${token}`)

  const answer = await secretly(bot.secret).ask('POST', path, {
    ...update,
    message: { ...update.message, chat: { ...update.message.chat, type: 'group' } },
  })

  expect(answer.status).toBe(200)
  expect(await chatOf(ann)).toBeNull()
})

test('/stop ends the link, and tells the person', async () => {
  const ann = await aPerson('student')
  const chat = aChat()
  await linkChat(ann, chat)

  await secretly(bot.secret).ask('POST', path, anUpdate(chat, '/stop'))

  expect(await chatOf(ann)).toBeNull()
  expect(await jobsAbout(`"${chat}"`)).toMatchObject([
    { name: 'telegram-reply', data: { reply: 'stopped', language: 'uk' } },
  ])
})

test('an update that Telegram repeats is heard once, even after the person has linked again', async () => {
  const ann = await aPerson('student')
  const chat = aChat()
  await linkChat(ann, chat)
  const update = anUpdate(chat, '/stop')
  await secretly(bot.secret).ask('POST', path, update)
  await start(chat, await tokenFor(ann))

  const answer = await secretly(bot.secret).ask('POST', path, update)

  expect(answer.status).toBe(200)
  expect(await chatOf(ann)).toBe(chat)
  expect(await jobsAbout(`"${chat}"`)).toHaveLength(1)
})

test('an update told twenty times at once is answered once', async () => {
  const heard = { update: updates++, chat: aChat(), text: 'hello', language: 'de' }

  await Promise.all(
    Array.from({ length: 20 }, async () => hearTelegram(await aRequest(), heard, now)),
  )

  expect(await jobsAbout(`"${heard.chat}"`)).toMatchObject([
    { name: 'telegram-reply', data: { reply: 'help', language: null } },
  ])
})

test('a person ends their own link, and nobody else does', async () => {
  const ann = await aPerson('student')
  const bob = await aPerson('student')
  const chat = aChat()
  await linkChat(ann, chat)

  const byBob = await (await signedIn(api, bob)).ask('POST', '/api/telegram/unlink')
  expect(byBob.body).toEqual({ unlinked: false })
  expect(await chatOf(ann)).toBe(chat)

  const byAnn = await (await signedIn(api, ann)).ask('POST', '/api/telegram/unlink')
  expect(byAnn.body).toEqual({ unlinked: true })
  expect(await chatOf(ann)).toBeNull()
})
