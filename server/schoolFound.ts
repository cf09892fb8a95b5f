import type { PayloadRequest } from 'payload'
import type { PublicKind } from '../domain/publicPath.ts'
import { cardSubject, landingSubject } from '../queries/cardSubject.ts'
import type { CardSubject } from '../queries/cardSubject.ts'
import { latestPosts } from '../queries/latestPosts.ts'
import { publicPages } from '../queries/publicPages.ts'
import { securityContact } from '../queries/securityContact.ts'
import type { Card, SchoolLook } from './painter/card.ts'
import type { IconShape } from './painter/drawIcon.ts'
import type { Painter } from './painter/painter.ts'

/** What a card is about: the school itself, a list of it, or one document, and what that kind is called. */
export type CardAsk =
  | { kind: 'school' }
  | { kind: 'lists'; slug: string; title: string }
  | { kind: PublicKind; slug: string; called: string }

/** As much of the frame of every page as is drawn. */
type Frame = {
  name: string
  claim: string | null
  siteUrl: string
  brandColour: string | null
  logo: { src: string } | null
}

/** A drawing, where it lies, and how to have it drawn. Its name is another as soon as it would look otherwise. */
export type Drawn = { path: string; draw: () => Promise<Buffer> }

const IN_FEED = 30

/** What search engines, feed readers, networks and telephones ask of the school. */
export const foundFor = (
  req: PayloadRequest,
  { now, painter }: { now: () => Date; painter: Painter },
) => ({
  publicPages: () => publicPages(req, now()),
  feed: () => latestPosts(req, { limit: IN_FEED }, now()),
  securityContact: () => securityContact(req, now()),

  /** The card to share of what is asked; null when visitors see no such thing. */
  card: async (ask: CardAsk, frame: Frame): Promise<Drawn | null> => {
    const subject = await subjectOf(req, ask, { now: now(), frame })
    if (!subject) return null
    const card = cardOf(subject, 'called' in ask ? ask.called : null, frame)
    const slug = 'slug' in ask ? ask.slug : 'home'
    return {
      path: `/cards/${ask.kind}/${slug}-${painter.nameOf(card)}.png`,
      draw: () => painter.card(card),
    }
  },
  icon: (ask: { size: number; shape: IconShape }, frame: Frame): Drawn => {
    const icon = { ...ask, school: lookOf(frame) }
    return {
      path: `/icons/${ask.shape}-${ask.size}-${painter.nameOf(icon)}.png`,
      draw: () => painter.icon(icon),
    }
  },
  favicon: (frame: Frame) => painter.favicon(lookOf(frame)),
  oldFavicon: (frame: Frame) => painter.oldFavicon(lookOf(frame)),
})

async function subjectOf(
  req: PayloadRequest,
  ask: CardAsk,
  { now, frame }: { now: Date; frame: Frame },
): Promise<CardSubject | null> {
  if (ask.kind === 'lists') return { title: ask.title, line: frame.claim, picture: null }
  if (ask.kind !== 'school') return cardSubject(req, ask, now)
  const landing = await landingSubject(req)
  return { ...landing, line: frame.claim ?? landing.line }
}

const cardOf = (subject: CardSubject, kicker: string | null, frame: Frame): Card => ({
  kicker,
  title: subject.title,
  line: subject.line,
  picture: pictureIn(subject),
  school: lookOf(frame),
})

const lookOf = ({ name, siteUrl, brandColour, logo }: Frame): SchoolLook => ({
  name,
  host: new URL(siteUrl).host,
  colour: brandColour,
  logo: logo && mediaKey(logo.src),
})

/** Where the file behind a public url of `media` lies in the school's storage. */
const mediaKey = (url: string): string => {
  const { pathname } = new URL(url, 'http://school')
  return `media/${decodeURIComponent(pathname.slice(pathname.lastIndexOf('/') + 1))}`
}

const pictureIn = ({ picture }: CardSubject): Card['picture'] =>
  picture && { key: mediaKey(picture.url), x: picture.x, y: picture.y }
