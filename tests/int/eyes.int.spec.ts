import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { expect, test } from 'vitest'
import { touchActivity } from '../../commands/touchActivity.ts'
import { refusalOfDatabase } from '../../database/errors.ts'
import { readOnly } from '../../database/readOnly.ts'
import { withTx } from '../../database/withTx.ts'
import type { User } from '../../payload-types.ts'
import { aFront, aSite, html } from '../support/front.ts'
import type { Answer } from '../support/front.ts'
import {
  aCourse,
  aStudent,
  handedIn,
  lectureAt,
  NOW,
  rowsOf,
  storage,
} from '../support/learning.ts'
import type { TaughtCourse } from '../support/learning.ts'
import { aPerson, password } from '../support/people.ts'

const here = 'http://localhost:3000'
const shown = (value: unknown) => html(JSON.stringify(value))
const place = ({ url }: Request) => {
  const { searchParams } = new URL(url)
  return { course: searchParams.get('course') ?? '', lecture: searchParams.get('lecture') ?? '' }
}

const front = await aFront({
  site: aSite({
    '/dashboard': async ({ school, eyes }) =>
      shown({ eyes, page: await school.dashboardPage(), frame: await school.chrome() }),
    '/course': async ({ school }, request) =>
      shown([
        await school.coursePage({ slug: place(request).course, page: 1 }),
        await school.groupPage(place(request).course),
        await school.commentForm({ course: place(request).course }),
      ]),
    '/lecture': async ({ school }, request) => shown(await school.lecturePage(place(request))),
    '/captions': async ({ school }, request) => shown(await school.captions(place(request))),
    '/kept': async ({ page, school, eyes }) => {
      page.cache()
      return shown({ eyes, courses: await school.coursesPage() })
    },
    '/account': async ({ school }) => shown(await school.accountPage()),
    '/orders': async ({ school }) => shown(await school.ordersPage(1)),
    '/errors/preview-only': () => html('Only looking.', { status: 403 }),
  }),
})

async function signsIn({ email }: User): Promise<string> {
  const { headers } = await front.ask('/api/users/login', {
    method: 'POST',
    headers: { origin: here, 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  return (headers['set-cookie'] ?? []).map((each) => each.split(';')[0]).join('; ')
}

const post = (path: string, cookie: string, more = {}) =>
  front.ask(path, { method: 'POST', headers: { origin: here, cookie, ...more } })

/** What a browser of this person holds once they look through these eyes. */
async function looks(person: User, path: string): Promise<string> {
  const own = await signsIn(person)
  const { status, headers } = await post(path, own)
  if (status !== 200) throw new Error(`The eyes were refused with ${status}.`)
  return [own, ...(headers['set-cookie'] ?? []).map((each) => each.split(';')[0])].join('; ')
}

const eyesOf = ({ student }: { student: string }) => `/api/students/${student}/eyes`
const firstDayIn = ({ course }: TaughtCourse) => `/api/courses/${course.id}/eyes`

/** One sum over every row of every table, but for the queue, which has a life of its own. */
async function sumOfAll(): Promise<string> {
  const tables = await rowsOf<{ name: string }>(sql`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`)
  const sums: string[] = []
  for (const { name } of tables) {
    const [row] = await rowsOf<{ sum: string | null }>(sql`
      select md5(string_agg(each::text, '|' order by each::text)) as sum from ${sql.identifier(name)} each`)
    sums.push(`${name} ${row?.sum}`)
  }
  return sums.join('\n')
}

test('a mentor sees every page of a student as they do, and nothing in the school has changed by it', async () => {
  const taught = await aCourse([{}, { task: null }])
  const ann = await aStudent([taught], { name: 'Ann' })
  await handedIn(ann, lectureAt(taught, 1))
  const cookie = await looks(await aPerson('mentor'), eyesOf(ann))
  const before = await sumOfAll()
  const at = (path: string) =>
    front.ask(`${path}?course=${taught.course.slug}&lecture=lecture-1`, { headers: { cookie } })

  const pages = ['/dashboard', '/course', '/lecture', '/captions', '/kept', '/account', '/nowhere']
  const answers: Answer[] = []
  for (const path of pages) answers.push(await at(path))

  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 403, 404])
  expect(answers[0]?.text).toContain('"eyes":{"of":"student","name":"Ann"}')
  expect(answers[0]?.text).toContain(taught.course.slug)
  expect(answers[2]?.text).toContain('"kind":"open"')
  expect(answers[4]?.text).toContain('"eyes":{"of":"student","name":"Ann"}')
  expect(await sumOfAll()).toBe(before)
})

test('what is private between a student and the school is not shown', async () => {
  const ann = await aStudent([])
  const cookie = await looks(await aPerson('admin'), eyesOf(ann))

  for (const path of ['/account', '/orders']) {
    const { status, text, headers } = await front.ask(path, { headers: { cookie } })
    expect([status, text, headers['cache-control']]).toEqual([
      403,
      'Only looking.',
      'private, no-store',
    ])
  }
})

test('nothing can be sent meanwhile, neither from a page nor to the API; the panel works on', async () => {
  const ann = await aStudent([])
  const cookie = await looks(await aPerson('mentor'), eyesOf(ann))
  const json = { accept: 'application/json' }

  for (const path of [
    '/dashboard',
    '/api/homework/hand-in',
    `/api/students/${ann.student}/grants`,
  ]) {
    const { status, text } = await post(path, cookie, { ...json, referer: `${here}/dashboard` })
    expect([status, JSON.parse(text)]).toMatchObject([403, { errors: [{ name: 'preview-only' }] }])
  }
  const fromPanel = { ...json, referer: `${here}/admin/collections/students` }
  const { status } = await post(`/api/students/${ann.student}/grants`, cookie, fromPanel)
  expect(status).toBe(400) // it was read
})

test('whoever leaves sees with their own eyes, where they came from', async () => {
  const ann = await aStudent([])
  const cookie = await looks(await aPerson('mentor'), eyesOf(ann))

  const { status, headers } = await post('/api/eyes/leave', cookie, {
    referer: `${here}/dashboard`,
  })

  expect([status, headers.location]).toEqual([303, `/admin/collections/students/${ann.student}`])
  expect(headers['set-cookie']?.[0]).toMatch(/^atelier-eyes=; .*Max-Age=0; HttpOnly/)
})

test('a page that is kept for many is neither shown to an onlooker nor made by one', async () => {
  const cookie = await looks(await aPerson('mentor'), eyesOf(await aStudent([])))
  const kept = async (headers = {}) => (await front.ask('/kept', { headers })).text

  expect(await kept()).toContain('"eyes":null')
  expect(await kept({ cookie })).toContain('"eyes":{')
  expect(await kept()).toContain('"eyes":null')
})

test('an editor sees a course as on the first day in it, and no student', async () => {
  const taught = await aCourse([{}, {}])
  const ann = await aStudent([taught])
  const editor = await aPerson('editor')
  const cookie = await looks(editor, firstDayIn(taught))

  const { text } = await front.ask('/dashboard', { headers: { cookie } })

  expect(JSON.parse(text)).toMatchObject({
    eyes: { of: 'course', name: taught.course.title },
    page: {
      name: null,
      courses: [{ slug: taught.course.slug, goOn: { number: 1 } }],
      homework: [],
    },
  })
  expect((await post(eyesOf(ann), await signsIn(editor))).status).toBe(403)
  for (const role of ['student', 'teacher'] as const) {
    const own = await signsIn(await aPerson(role))
    expect((await post(eyesOf(ann), own)).status).toBe(403)
    expect((await post(firstDayIn(taught), own)).status).toBe(403)
  }
  expect((await post(eyesOf(ann), '')).status).toBe(401)
})

test('borrowed eyes are worth nothing to another session, nor when they were tampered with', async () => {
  const ann = await aStudent([])
  const [mia, max] = [await aPerson('mentor'), await aPerson('mentor')]
  const eyes = (await looks(mia, eyesOf(ann))).split('; ').at(-1) ?? ''
  const seen = async (cookie: string) => {
    const { text } = await front.ask('/dashboard', { headers: { cookie } })
    return (JSON.parse(text) as { eyes: unknown }).eyes
  }

  expect(await seen(`${await signsIn(max)}; ${eyes}`)).toBeNull()
  expect(await seen(`${await signsIn(ann.user)}; ${eyes}`)).toBeNull()
  expect(await seen(`${await signsIn(mia)}; ${eyes}`)).toBeNull()
  expect(await seen(eyes)).toBeNull()
  const own = await looks(mia, eyesOf(ann))
  expect(await seen(own)).toMatchObject({ of: 'student' })
  expect(await seen(`${own.slice(0, -1)}${own.endsWith('A') ? 'B' : 'A'}`)).toBeNull()
})

test('files are read as the student reads them, and in the panel as ever', async () => {
  const [ann, bob] = [await aStudent([]), await aStudent([])]
  const fileOf = async ({ user }: typeof ann, name: string) => {
    await storage().put(`private-files/${name}`, Buffer.from('a drawing'), 'image/png')
    const [file] = await rowsOf<{ id: string }>(sql`
      insert into private_files (user_id, filename, mime_type)
      values (${user.id}, ${name}, 'image/png') returning id`)
    return `/files/${file?.id}`
  }
  const [hers, his] = [await fileOf(ann, 'hers.png'), await fileOf(bob, 'his.png')]
  const cookie = await looks(await aPerson('mentor'), eyesOf(ann))
  const status = async (path: string, more = {}) =>
    (await front.ask(path, { headers: { cookie, ...more } })).status

  expect([await status(hers), await status(his)]).toEqual([200, 404])
  expect(await status(his, { referer: `${here}/admin/collections/homework` })).toBe(200)
})

test('a command that is called all the same writes nothing, and says why', async () => {
  const ann = await aStudent([])
  const before = await sumOfAll()
  const looking = async (work: (req: PayloadRequest) => Promise<unknown>) => {
    const req = await ann.asks()
    return readOnly(req, () => work(req)).catch((thrown: unknown) => refusalOfDatabase(thrown))
  }
  const rename = sql`update students set name = 'Other' where id = ${ann.student}`

  expect([
    await looking((req) => touchActivity(req, NOW)),
    await looking((req) => withTx(req, (tx) => tx.execute(rename))),
    await looking((req) =>
      req.payload.update({
        ...{ collection: 'students', id: ann.student, data: { name: 'Other' }, req },
      }),
    ),
  ]).toEqual(['preview-only', 'preview-only', 'preview-only'])
  expect(await sumOfAll()).toBe(before)
})
