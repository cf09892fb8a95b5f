import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import type { Storage } from '../../providers/storage.ts'
import type { Card, SchoolLook } from './card.ts'
import { drawCard } from './drawCard.ts'
import { drawFavicon, drawIcon, iconSvg } from './drawIcon.ts'
import type { IconShape } from './drawIcon.ts'
import { drawnOnce } from './drawnOnce.ts'
import { readFonts } from './fonts.ts'
import type { Fonts } from './fonts.ts'

export type Icon = { size: number; shape: IconShape; school: SchoolLook }

/** Draws what stands for the school elsewhere: cards to share, and its icons. */
export type Painter = {
  /** Twelve signs that are others as soon as anything on the card is. */
  nameOf(what: Card | Icon): string
  /** A PNG. */
  card(card: Card): Promise<Buffer>
  /** A PNG. */
  icon(icon: Icon): Promise<Buffer>
  /** An SVG. */
  favicon(school: SchoolLook): Promise<string>
  /** The same, for those who ask for `/favicon.ico` by themselves. */
  oldFavicon(school: SchoolLook): Promise<Buffer>
}

/** Raise it when the drawing itself changes, and every card has a new name. */
const EDITION = 1

const BUDGET = 16 * 1024 * 1024

/** A painter with this storage's pictures at hand. It reads its fonts when it first needs them. */
export function createPainter(storage: Storage): Painter {
  const once = drawnOnce(BUDGET)
  let fonts: Promise<Fonts> | undefined

  const read = async (key: string | null | undefined): Promise<Buffer | null> => {
    const file = key && (await storage.open(key))
    return file ? buffer(await file.read()) : null
  }
  const filesOf = async ({ picture, school }: Card) => ({
    fonts: await (fonts ??= readFonts()),
    logo: await read(school.logo),
    picture: await read(picture?.key),
  })
  const signOf = async ({ colour, logo }: SchoolLook) => ({ colour, logo: await read(logo) })

  return {
    nameOf,
    card: (card) => once(nameOf(card), async () => drawCard(card, await filesOf(card))),
    icon: ({ size, shape, school }) =>
      once(nameOf({ size, shape, school }), async () =>
        drawIcon({ size, shape, ...(await signOf(school)) }),
      ),
    favicon: async (school) => iconSvg({ size: 64, shape: 'any', ...(await signOf(school)) }),
    oldFavicon: async (school) => drawFavicon(await signOf(school)),
  }
}

const nameOf = (what: Card | Icon): string =>
  createHash('sha256')
    .update(JSON.stringify([EDITION, what]))
    .digest('hex')
    .slice(0, 12)
