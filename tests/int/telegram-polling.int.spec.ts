import '../support/telegramSettings.ts'
import { expect, test } from 'vitest'
import { linkTelegram } from '../../commands/linkTelegram.ts'
import { aPerson, aRequest } from '../support/people.ts'
import { aPostOffice } from '../support/postOffice.ts'
import { aWorker } from '../support/worker.ts'

const office = await aPostOffice()
const { telegram } = office.sandbox
await aWorker(office, { telegramUpdates: 'polling' })
await aWorker(office, { telegramUpdates: 'polling' })

test('where nothing can be posted to us, of two workers one fetches what people write', async () => {
  const ann = await aPerson('student')
  const ask = { user: ann.id, bot: 'test_school_bot', linkUrl: 'https://t.me' }
  const url = await linkTelegram(await aRequest(), ask, new Date())
  const { id: person } = telegram.addPerson({ firstName: 'Ann' })

  telegram.start({ person, token: new URL(url).searchParams.get('start') ?? '' })
  const linked = await telegram.waitFor({ person, includes: 'This chat is now linked' })
  telegram.write({ person, text: '/stop' })
  await telegram.waitFor({ person, after: linked.message.message_id, includes: 'will not write' })

  const answers = telegram.all().filter(({ by }) => by === 'bot')
  expect(answers).toHaveLength(2)
})
