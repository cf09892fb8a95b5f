import type { PayloadRequest } from 'payload'
import { lessonPacks, offers } from '../world/offers.ts'
import type { SeededOffer } from '../world/offers.ts'
import type { Pictures } from './hangPictures.ts'

const DAY = 24 * 60 * 60 * 1000

type Ask = { pictures: Pictures; now: Date }

/** Puts packs of lessons on sale, and begins the offers. */
export async function runOffers(req: PayloadRequest, { pictures, now }: Ask): Promise<void> {
  for (const pack of lessonPacks) {
    await req.payload.create({ collection: 'lesson-packs', data: { ...pack, active: true }, req })
  }
  for (const offer of offers) {
    await req.payload.create({
      collection: 'offers',
      data: {
        title: offer.title,
        summary: offer.summary,
        image: pictures.cover(offer.image),
        ...offer.takes,
        scope: 'kinds',
        kinds: offer.kinds,
        code: offer.code,
        endsAt: endOf(offer, now),
        minimum: offer.minimum,
        customers: offer.isForFirstOrder ? 'first-order' : 'everyone',
        exclusive: false,
        active: true,
      },
      req,
    })
  }
}

/** The last evening of an offer, at a round hour. */
function endOf({ days }: SeededOffer, now: Date): string | null {
  if (days === null) return null
  const end = new Date(now.getTime() + days * DAY)
  end.setUTCHours(22, 0, 0, 0)
  return end.toISOString()
}
