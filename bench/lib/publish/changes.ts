import type { Panel } from './panel.ts'
import { aComment, anOffer, showEverything, twoPosts } from './shown.ts'

/** A change somebody makes again and again, each time so that one can see which one a page shows. */
export type Change = {
  name: string
  /** Every page that shows it. */
  pages: readonly string[]
  /** Makes the change of this number through one of the processes, and resolves with its answer. */
  save: (number: number, process: number) => Promise<void>
  /** What pages show then. Null: nothing, for it was taken away. */
  shown: (number: number) => number | null
  /** What a page shows. */
  read: (text: string) => number | null
}

type Saved = [path: string, data: object]

/** The six changes that are measured, in a school that has what they are about. */
export async function changesOf(panel: Panel): Promise<Change[]> {
  await showEverything(panel)
  const teacher = await panel.find('teachers', 'where[active][equals]=true&sort=_order')
  if (!teacher) throw new Error('The demo has no teacher.')
  const [comment, offer, post] = [
    await aComment(panel),
    await anOffer(panel),
    await twoPosts(panel),
  ]
  return [
    written(panel, {
      ...{ name: 'landing text', word: 'Headline', pages: ['/', '/fr'] },
      saved: (sign) => ['globals/landing', { headline: sign }],
    }),
    written(panel, {
      ...{ name: 'a menu entry', word: 'Entry' },
      pages: ['/', '/plans', '/courses', '/teachers', '/blog'],
      saved: (sign) => ['globals/school', { menu: [{ label: sign, to: '/contact' }] }],
    }),
    written(panel, {
      ...{ name: 'a teacher’s name', word: 'Teacher' },
      pages: ['/', '/teachers', `/teachers/${String(teacher.slug)}`],
      saved: (sign) => [`teachers/${teacher.id}`, { name: sign }],
    }),
    switched(panel, {
      ...{ name: 'an approved comment', seen: comment.seen, pages: ['/'] },
      saved: (isOn) => [`comments/${comment.id}`, { status: isOn ? 'approved' : 'rejected' }],
    }),
    switched(panel, {
      ...{ name: 'an offer switched off', seen: offer.seen, pages: ['/', '/offers'] },
      saved: (isOn) => [`offers/${offer.id}`, { active: isOn }],
    }),
    written(panel, {
      ...{ name: 'a post’s title', word: 'Post' },
      pages: ['/', '/blog', '/blog/bench-one', '/blog/bench-two', '/feed.xml', '/atom.xml'],
      saved: (sign) => [`posts/${post.id}`, { title: sign, _status: 'published' }],
    }),
  ]
}

type Written = {
  name: string
  pages: readonly string[]
  /** Stands before the number, where the change is written. */
  word: string
  saved: (sign: string) => Saved
}

/** A change of words: each has its number in it. */
function written(panel: Panel, { name, pages, word, saved }: Written): Change {
  const sign = new RegExp(`${word}-(\\d+)`)
  return {
    name,
    pages,
    save: (number, process) => panel.save(...saved(`${word}-${number}`), process),
    shown: (number) => number,
    read: (text) => {
      const found = sign.exec(text)?.[1]
      return found === undefined ? null : Number(found)
    },
  }
}

type Switched = {
  name: string
  pages: readonly string[]
  /** What stands on the page while it is on. */
  seen: string
  saved: (isOn: boolean) => Saved
}

/** Something that is taken away and brought back in turn. */
function switched(panel: Panel, { name, pages, seen, saved }: Switched): Change {
  const isOn = (number: number) => number % 2 === 0
  return {
    name,
    pages,
    save: (number, process) => panel.save(...saved(isOn(number)), process),
    shown: (number) => (isOn(number) ? 1 : null),
    read: (text) => (text.includes(seen) ? 1 : null),
  }
}
