import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { Api, InputFile } from 'node-telegram-bot-api'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { startSandbox, type Sandbox } from '../../sandbox/start.ts'

const token = '4200001:the-bot-of-the-contract-test'
const closing: (() => Promise<unknown>)[] = []
afterAll(() => Promise.all(closing.map((close) => close())))

/** A sandbox of one's own, and the real client of the Bot API against it. */
async function aBot() {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-telegram-'))
  const telegram = { token, name: 'school_bot' }
  const sandbox = await startSandbox({ folder, telegram, retryMs: 10 })
  closing.push(async () => {
    await sandbox.close()
    rmSync(folder, { recursive: true })
  })
  const api = new Api(token, { apiRoot: `${sandbox.url}/telegram`, maxRetries: 0 })
  return { sandbox, api, folder }
}

async function aChat(of: Sandbox) {
  const { id } = of.telegram.addPerson({ firstName: 'Ann' })
  of.telegram.start({ person: id })
  return id
}

const aPicture = (width = 40) =>
  sharp({ create: { width, height: 30, channels: 3, background: '#a33' } })
    .png()
    .toBuffer()

/** A webhook that answers with the given statuses in turn, the last one for ever. */
async function aWebhook(...statuses: number[]) {
  const calls: { headers: IncomingHttpHeaders; update: { update_id: number } }[] = []
  const server = createServer((req, res) => {
    void text(req).then((body) => {
      const update = JSON.parse(body) as { update_id: number }
      calls.push({ headers: req.headers, update })
      res.writeHead(statuses.length > 1 ? (statuses.shift() ?? 200) : (statuses[0] ?? 200)).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => new Promise((resolve) => server.close(resolve).closeAllConnections()))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, calls }
}

test('a bot writes to who has pressed Start, and to nobody else', async () => {
  const { sandbox, api } = await aBot()
  const { id } = sandbox.telegram.addPerson({ firstName: 'Ann' })

  await expect(api.sendMessage({ chat_id: id, text: 'Hello' })).rejects.toMatchObject({
    errorCode: 400,
    description: 'Bad Request: chat not found',
  })
  sandbox.telegram.start({ person: id, token: 'abc' })
  const sent = await api.sendMessage({
    chat_id: id,
    text: '<b>Hello</b> &amp; <a href="https://school.test/?a=1&amp;b=2">welcome</a>',
    parse_mode: 'HTML',
  })

  expect(sent).toMatchObject({
    text: 'Hello & welcome',
    entities: [
      { type: 'bold', offset: 0, length: 5 },
      { type: 'text_link', offset: 8, length: 7, url: 'https://school.test/?a=1&b=2' },
    ],
    chat: { id, type: 'private', first_name: 'Ann' },
    from: { is_bot: true, username: 'school_bot' },
  })
  expect((await sandbox.telegram.waitFor({ includes: 'welcome' })).message).toEqual(sent)
})

test('a wrong token, method, mark-up or length is refused in Telegram’s words', async () => {
  const { sandbox, api } = await aBot()
  const chat_id = await aChat(sandbox)
  const status = async (path: string) => (await fetch(`${sandbox.url}/telegram/${path}`)).status

  expect(await status(`bot${token}/getMe`)).toBe(200)
  expect(await status('bot4200001:another/getMe')).toBe(401)
  expect(await status('botnonsense/getMe')).toBe(404)
  expect(await status(`bot${token}/flyToTheMoon`)).toBe(404)
  await expect(
    api.sendMessage({ chat_id, text: '<b>never closed', parse_mode: 'HTML' }),
  ).rejects.toThrow("can't parse entities")
  await expect(api.sendMessage({ chat_id, text: 'x'.repeat(4097) })).rejects.toThrow('too long')
  await expect(api.sendMessage({ chat_id, text: ' ' })).rejects.toThrow('message text is empty')
})

test('who has blocked the bot is out of its reach, and the bot hears of it', async () => {
  const { sandbox, api } = await aBot()
  const chat_id = await aChat(sandbox)
  await api.getUpdates({ offset: -1 })
  sandbox.telegram.block({ person: chat_id })

  await expect(api.sendMessage({ chat_id, text: 'Hello?' })).rejects.toMatchObject({
    errorCode: 403,
    description: 'Forbidden: bot was blocked by the user',
  })
  const [, told] = await api.getUpdates()
  expect(told).toMatchObject({ my_chat_member: { new_chat_member: { status: 'kicked' } } })

  sandbox.telegram.start({ person: chat_id })
  await expect(api.sendMessage({ chat_id, text: 'Hello!' })).resolves.toMatchObject({
    text: 'Hello!',
  })
})

test('too many requests say when to come again, and the client does', async () => {
  const { sandbox, api } = await aBot()
  const chat_id = await aChat(sandbox)

  sandbox.telegram.refuse({ times: 1, code: 429, retryAfter: 7 })
  await expect(api.sendMessage({ chat_id, text: 'Now' })).rejects.toMatchObject({
    errorCode: 429,
    retryAfter: 7,
  })
  await expect(api.sendMessage({ chat_id, text: 'Then' })).resolves.toMatchObject({ text: 'Then' })
})

test('pictures and documents travel both ways', async () => {
  const { sandbox, api } = await aBot()
  const chat_id = await aChat(sandbox)
  const picture = await aPicture()

  const photo = await api.sendPhoto({
    chat_id,
    photo: new InputFile(new Uint8Array(picture), { filename: 'work.png' }),
    caption: 'Your work',
  })
  expect(photo).toMatchObject({ caption: 'Your work' })
  expect(photo.photo?.at(-1)).toMatchObject({ width: 40, height: 30 })
  const again = await api.sendPhoto({ chat_id, photo: photo.photo?.at(-1)?.file_id ?? '' })
  expect(again.photo).toHaveLength(2)

  const document = new InputFile(new TextEncoder().encode('ten'), { filename: 'hours.txt' })
  const sent = await api.sendDocument({ chat_id, document })
  expect(sent.document).toMatchObject({ file_name: 'hours.txt', file_size: 3 })

  const group = await api.sendMediaGroup({
    chat_id,
    media: [
      { type: 'photo', media: new InputFile(new Uint8Array(picture)) },
      { type: 'photo', media: new InputFile(new Uint8Array(picture)), caption: 'Two' },
    ],
  })
  expect(group.map(({ caption }) => caption)).toEqual([undefined, 'Two'])
  await expect(
    api.sendPhoto({ chat_id, photo: new InputFile(new TextEncoder().encode('no picture')) }),
  ).rejects.toThrow('IMAGE_PROCESS_FAILED')

  await api.getUpdates({ offset: -1 })
  await sandbox.telegram.sendPhoto({ person: chat_id, base64: picture.toString('base64') })
  const [, update] = await api.getUpdates()
  const { message } = update as { message: { photo: { file_id: string }[] } }
  const file = await api.getFile({ file_id: message.photo.at(-1)?.file_id ?? '' })
  const download = await fetch(`${sandbox.url}/telegram/file/bot${token}/${file.file_path}`)
  expect(await sharp(Buffer.from(await download.arrayBuffer())).metadata()).toMatchObject({
    format: 'jpeg',
    width: 40,
  })
  const stranger = await fetch(`${sandbox.url}/telegram/file/bot1:wrong/${file.file_path}`)
  expect(stranger.status).toBe(401)
})

test('a pressed button reaches the bot, which answers it and edits its message', async () => {
  const { sandbox, api } = await aBot()
  const chat_id = await aChat(sandbox)
  const reply_markup = { inline_keyboard: [[{ text: 'Confirm', callback_data: 'confirm:7' }]] }
  const { message_id } = await api.sendMessage({ chat_id, text: 'Lesson at ten', reply_markup })
  const updates = await api.getUpdates()
  const next = (updates.at(-1)?.update_id ?? 0) + 1

  sandbox.telegram.press({ person: chat_id, message: message_id, data: 'confirm:7' })
  const [pressed] = await api.getUpdates({ offset: next })
  const { callback_query } = pressed as { callback_query: { id: string; data: string } }
  expect(callback_query.data).toBe('confirm:7')

  await api.answerCallbackQuery({ callback_query_id: callback_query.id, text: 'Thank you' })
  await api.editMessageText({ chat_id, message_id, text: 'Lesson at ten, confirmed' })
  const line = await sandbox.telegram.waitFor({ includes: 'confirmed' })
  expect(line).toMatchObject({ toast: 'Thank you', message: { message_id } })
  expect(line.message.reply_markup).toBeUndefined()
  await expect(
    api.editMessageText({ chat_id, message_id, text: 'Lesson at ten, confirmed' }),
  ).rejects.toThrow('message is not modified')

  await api.deleteMessage({ chat_id, message_id })
  await expect(api.editMessageText({ chat_id, message_id, text: 'x' })).rejects.toThrow('not found')
})

test('long polling waits for the next update, and forgets what was confirmed', async () => {
  const { sandbox, api } = await aBot()
  const chat_id = await aChat(sandbox)
  const [start] = await api.getUpdates()
  const offset = (start?.update_id ?? 0) + 1

  const waiting = api.getUpdates({ offset, timeout: 20 })
  await api.getMe()
  sandbox.telegram.write({ person: chat_id, text: 'Are you there?' })

  expect(await waiting).toMatchObject([{ message: { text: 'Are you there?' } }])
  expect(await api.getUpdates({ offset: offset + 1 })).toEqual([])
  expect(await api.getUpdates()).toEqual([])
})

test('a webhook gets each update with the secret, in order, again until it says 2xx', async () => {
  const { sandbox, api } = await aBot()
  const hook = await aWebhook(500, 503, 200)
  await api.setWebhook({ url: hook.url, secret_token: 'only-we-know-this' })

  const chat_id = await aChat(sandbox)
  sandbox.telegram.write({ person: chat_id, text: 'Second' })
  await sandbox.telegram.settled({})

  expect(hook.calls.map(({ update }) => update)).toMatchObject([
    { message: { text: '/start' } },
    { message: { text: '/start' } },
    { message: { text: '/start' } },
    { message: { text: 'Second' } },
  ])
  expect(hook.calls[0]?.headers['x-telegram-bot-api-secret-token']).toBe('only-we-know-this')
  await expect(api.getUpdates()).rejects.toMatchObject({ errorCode: 409 })
  expect(await api.getWebhookInfo()).toMatchObject({ url: hook.url, pending_update_count: 0 })
  await api.deleteWebhook()
  expect(await api.getUpdates()).toEqual([])
})

test('what the webhook has not taken is delivered after a restart', async () => {
  const { sandbox, api, folder } = await aBot()
  const hook = await aWebhook(200)
  await api.setWebhook({ url: 'http://127.0.0.1:1/nobody', secret_token: 's' })
  const chat_id = await aChat(sandbox)
  await sandbox.close()

  const second = await startSandbox({
    folder,
    telegram: { token, name: 'school_bot' },
    retryMs: 10,
  })
  closing.push(() => second.close())
  const later = new Api(token, { apiRoot: `${second.url}/telegram` })
  await later.setWebhook({ url: hook.url })
  await second.telegram.settled({})

  expect(hook.calls).toMatchObject([{ update: { message: { chat: { id: chat_id } } } }])
})

test('a deep link shows a Start button that sends its token', async () => {
  const { sandbox, api } = await aBot()
  const link = `${sandbox.url}/sandbox/telegram/school_bot`
  expect(await (await fetch(`${link}?start=link-7`)).text()).toContain('value="link-7"')

  const body = new URLSearchParams({ person: '0', name: 'Bob', token: 'link-7' })
  const answer = await fetch(link, { method: 'POST', body, redirect: 'manual' })
  expect(answer.status).toBe(303)
  const [bob] = sandbox.telegram.people()
  expect(await api.getUpdates()).toMatchObject([
    { message: { text: '/start link-7', chat: { id: bob?.id, first_name: 'Bob' } } },
  ])
})
