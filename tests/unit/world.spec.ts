import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { convertLexicalToHTML } from '@payloadcms/richtext-lexical/html'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { coverNames, drawCover } from '../../scripts/seed/world/art/covers.ts'
import { aDesk } from '../../scripts/seed/world/art/desk.ts'
import { begun, toSvg } from '../../scripts/seed/world/art/drawing.ts'
import { drawLogo } from '../../scripts/seed/world/art/logo.ts'
import { seenAt } from '../../scripts/seed/world/art/perspective.ts'
import { homeworkSlugs, photoSvg } from '../../scripts/seed/world/art/photos.ts'
import { drawPortrait } from '../../scripts/seed/world/art/portraits.ts'
import { captionsOf, videoNames, videos } from '../../scripts/seed/world/art/videos.ts'
import { courses } from '../../scripts/seed/world/courses.ts'
import { landing } from '../../scripts/seed/world/landing.ts'
import { stages, students } from '../../scripts/seed/world/people.ts'
import { plans } from '../../scripts/seed/world/plans.ts'
import { advice, comments, praise } from '../../scripts/seed/world/remarks.ts'
import { teachers } from '../../scripts/seed/world/teachers.ts'
import { toLexical } from '../../scripts/seed/world/toLexical.ts'

const lectures = courses.flatMap((course) => course.lectures)
const wordsOf = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
const htmlOf = (markdown: string) =>
  convertLexicalToHTML({ data: toLexical(markdown), disableContainer: true })

test('the school has two courses of 14 and 10 lectures, 3 plans, 5 teachers and 40 students', () => {
  expect(courses.map((course) => course.lectures.length)).toEqual([14, 10])
  expect([plans.length, teachers.length, students.length]).toEqual([3, 5, 40])
})

test('every lecture is worth reading: 350 to 650 words, a heading, a list, a summary', () => {
  for (const { slug, text, summary, minutes } of lectures) {
    const count = wordsOf(text).length
    expect(count, slug).toBeGreaterThanOrEqual(350)
    expect(count, slug).toBeLessThanOrEqual(650)
    expect(text, slug).toMatch(/^## /m)
    expect(text, slug).toMatch(/^(- |1\. )/m)
    expect(wordsOf(summary).length, slug).toBeGreaterThan(8)
    expect(minutes, slug).toBeGreaterThan(5)
  }
})

test('nothing in the school is filler', () => {
  const everything = JSON.stringify([courses, plans, teachers, landing, comments, praise, advice])
  expect(everything).not.toMatch(/lorem|ipsum|todo|tbd|xxx|placeholder/i)
})

test('names that become addresses are unique and plain', () => {
  const slugs = [...lectures, ...courses, ...plans, ...teachers].map(({ slug }) => slug)
  expect(new Set(slugs).size).toBe(slugs.length)
  for (const slug of slugs) expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/)

  const emails = [...students, ...teachers].map(({ email }) => email)
  expect(new Set(emails).size).toBe(emails.length)
  for (const email of emails) expect(email).toMatch(/^[a-z]+(\.[a-z]+)*@maison-lumiere\.example$/)
})

test('students of every stage and language, and biographies of 80 to 120 words', () => {
  expect(new Set(students.map(({ stage }) => stage))).toEqual(new Set(stages))
  expect(new Set(students.map(({ language }) => language))).toEqual(
    new Set(['en', 'fr', 'uk', 'ru']),
  )
  for (const { name, biography } of teachers) {
    expect(wordsOf(biography).length, name).toBeGreaterThanOrEqual(80)
    expect(wordsOf(biography).length, name).toBeLessThanOrEqual(120)
  }
})

test('plans cost whole cents, open courses that exist, and count their homework rightly', () => {
  const known = courses.map(({ slug }) => slug)
  const numbers = new Map([
    [7, 'Seven'],
    [11, 'Eleven'],
  ])
  for (const plan of plans) {
    expect(Number.isSafeInteger(plan.price)).toBe(true)
    expect(known).toEqual(expect.arrayContaining([...plan.courses]))
  }
  const homework = courses.map((course) => course.lectures.filter((one) => one.homework).length)
  expect(plans[1]?.features.join()).toContain(`${numbers.get(homework[0] ?? 0)} drawn homeworks`)
  expect(plans[0]?.features.join()).toContain(
    `${numbers.get(homework[1] ?? 0)} handwritten homeworks`,
  )
})

test('there is enough to say about homework, and nothing is said twice', () => {
  const all = (by: Record<string, readonly string[]>) => Object.values(by).flat()
  expect(all(comments).length).toBeGreaterThanOrEqual(30)
  expect(all(praise).length).toBeGreaterThanOrEqual(20)
  expect(all(advice).length).toBeGreaterThanOrEqual(15)
  const said = [comments, praise, advice].flatMap(all)
  expect(new Set(said).size).toBe(said.length)
  expect(landing.questions).toHaveLength(8)
})

test('exactly the lectures with homework have photographs of it', () => {
  const asked = lectures.filter(({ homework }) => homework !== null).map(({ slug }) => slug)
  expect([...homeworkSlugs].sort()).toEqual(asked.sort())
})

test('the small Markdown becomes headings, paragraphs, lists, quotes, emphasis and links', () => {
  const html = htmlOf(`
## One & two

A line
that goes on, **bold with *both***, and a [link](https://example.org/?a=1&b=2).

- first
- second, which
  goes on

1. one
2. two

> said *he*
> and left
`)
  expect(html.replaceAll(/\s+/g, ' ')).toBe(
    '<h2>One &amp; two</h2>' +
      '<p>A line that goes on, <strong>bold with </strong><em><strong>both</strong></em>, and a ' +
      '<a href="https://example.org/?a=1&amp;b=2">link</a>.</p>' +
      '<ul class="list-bullet"><li class="" style="" value="1" >first</li>' +
      '<li class="" style="" value="2" >second, which goes on</li></ul>' +
      '<ol class="list-number"><li class="" style="" value="1" >one</li>' +
      '<li class="" style="" value="2" >two</li></ol>' +
      '<blockquote>said <em>he</em> and left</blockquote>',
  )
})

test('no lecture leaves a stray mark of formatting in what is read', () => {
  const texts = [...lectures.map(({ text }) => text), ...landing.questions.map((one) => one.answer)]
  for (const text of texts) {
    const read = htmlOf(text).replaceAll(/<[^>]+>/g, '')
    expect(read).not.toMatch(/\*|##|\]\(|^> /m)
  }
})

test('the same seed draws the same picture, another seed another', () => {
  for (const name of coverNames) expect(toSvg(drawCover(name))).toBe(toSvg(drawCover(name)))
  expect(toSvg(drawCover('poppy', 1))).not.toBe(toSvg(drawCover('poppy', 2)))
  for (const { slug } of teachers) expect(toSvg(drawPortrait(slug))).toBe(toSvg(drawPortrait(slug)))
  expect(toSvg(drawLogo())).toBe(toSvg(drawLogo()))

  const page = { homework: 'long-lines', light: 'day', seed: 3 } as const
  expect(photoSvg(page)).toBe(photoSvg(page))
  expect(photoSvg(page)).not.toBe(photoSvg({ ...page, seed: 4 }))
})

test('no drawing is empty, broken or a single colour', async () => {
  const drawings = [
    ...coverNames.map((name) => toSvg(drawCover(name))),
    ...teachers.map(({ slug }) => toSvg(drawPortrait(slug))),
    ...homeworkSlugs.map((homework) => photoSvg({ homework, light: 'lamp', seed: 1 })),
    toSvg(drawLogo()),
  ]
  expect(new Set(drawings).size).toBe(35 + 5 + 18 + 1)
  for (const svg of drawings) {
    expect(svg).not.toMatch(/NaN|Infinity|undefined/)
    const picture = await sharp(Buffer.from(svg))
      .resize(200)
      .flatten({ background: '#f3eee3' })
      .png()
      .toBuffer()
    const { channels, entropy } = await sharp(picture).stats()
    expect(Math.max(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(15)
    expect(entropy).toBeGreaterThan(0.8)
  }
}, 60_000)

test('a stroke half drawn is the first half of the stroke', () => {
  const points = [
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 0],
  ] as const
  const stroke = { kind: 'stroke', tone: 'ink', opacity: 1, points, widths: [1, 2, 3, 4] } as const
  expect(begun(stroke, 0.5).points).toEqual([
    [0, 0],
    [1, 0],
  ])
  expect(begun(stroke, 1)).toEqual(stroke)
})

test('a sheet seen from aside has its corners where the camera sees them', () => {
  const corners = [
    [10, 20],
    [90, 10],
    [120, 95],
    [0, 80],
  ] as const
  const seen = seenAt(corners, 210, 297)
  const sheet = [
    [0, 0],
    [210, 0],
    [210, 297],
    [0, 297],
  ] as const
  sheet.forEach((corner, index) => {
    const [x, y] = seen(corner)
    expect(x).toBeCloseTo(corners[index]?.[0] ?? NaN)
    expect(y).toBeCloseTo(corners[index]?.[1] ?? NaN)
  })
})

test('captions cover each film from its first to its last second, without overlap', () => {
  for (const name of videoNames) {
    const { cues, seconds } = videos[name]
    expect(cues[0]?.[0]).toBe(0)
    expect(cues.at(-1)?.[1]).toBe(seconds)
    cues.slice(1).forEach((cue, index) => expect(cue[0]).toBe(cues[index]?.[1]))
    expect(captionsOf(name)).toMatch(/^WEBVTT\n\n00:00:00\.000 --> 00:00:0\d\.\d{3}\n/)
  }
})

test('the desk draws what is missing, once, and leaves nothing unfinished when a drawing fails', async () => {
  const dir = await mkdtemp(path.join(tmpdir(), 'atelier-desk-'))
  const draw = async ([file]: string[]) =>
    sharp({ create: { width: 1, height: 1, channels: 3, background: 'red' } })
      .png()
      .toFile(file ?? '')
  const first = aDesk(dir)
  first.plan(['a.png'], draw)
  await first.work(2)

  const second = aDesk(dir)
  second.plan(['a.png'], draw)
  second.plan(['b.png'], () => Promise.reject(new Error('no ink')))
  expect(second.planned()).toBe(1)
  await expect(second.work(2)).rejects.toThrow('no ink')
  expect(await readdir(dir)).toEqual(['a.png'])
  await rm(dir, { recursive: true })
})
