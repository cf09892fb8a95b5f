import '../support/bank.ts'
import { expect, test } from 'vitest'
import { collectTags } from '../../database/tags.ts'
import { reducedPrices } from '../../queries/reducedPrices.ts'
import { anOffer, aService, endAllOffers } from '../support/baskets.ts'
import { aRequest, theSchool } from '../support/people.ts'
import { statementsOf } from '../support/statements.ts'

const payload = await theSchool()
const now = new Date('2027-03-01T12:00:00.000Z')

const reduced = async (at = now) => reducedPrices(await aRequest(), 'service', at)

test('what an offer makes cheaper has its price struck through, as long as the offer runs', async () => {
  await endAllOffers()
  const service = await aService()
  await anOffer({
    percent: 20,
    startsAt: '2027-03-01T12:00:00.000Z',
    endsAt: '2027-03-02T12:00:00.000Z',
  })
  const price = { [service.slug]: { amount: 4_000, currency: 'EUR' } }
  expect(await reduced(new Date('2027-03-01T11:59:59.999Z'))).toEqual({})
  expect(await reduced()).toEqual(price)
  expect(await reduced(new Date('2027-03-02T11:59:59.999Z'))).toEqual(price)
  expect(await reduced(new Date('2027-03-02T12:00:00.000Z'))).toEqual({})
})

test('a page that shows such prices goes stale by the clock when the next offer begins or ends', async () => {
  await endAllOffers()
  await anOffer({ percent: 20, endsAt: '2027-03-05T12:00:00.000Z' })
  await anOffer({ percent: 30, startsAt: '2027-03-03T12:00:00.000Z' })
  const { reading } = await collectTags(() => reduced())
  expect(reading.staleAt).toEqual(new Date('2027-03-03T12:00:00.000Z'))
  expect([...reading.tags].sort()).toEqual(['offer_uses', 'offers', 'school', 'services'])
})

test('what needs a code, a fuller basket or has been switched off makes no price cheaper', async () => {
  await endAllOffers()
  await aService()
  await anOffer({ percent: 20, code: 'SECRET' })
  await anOffer({ percent: 20, minimum: 1_000_000 })
  const offer = await anOffer({ percent: 20 })
  await payload.update({ collection: 'offers', id: offer.id, data: { active: false } })
  expect(await reduced()).toEqual({})
})

test('prices are reduced in three statements, whatever is sold', async () => {
  const req = await aRequest()
  expect(await statementsOf(payload, () => reducedPrices(req, 'service', now))).toBe(3)
})
