import { sql } from '@payloadcms/db-postgres'
import { execute } from '../../database/execute.ts'
import { tagOf } from '../../database/tags.ts'
import type { User } from '../../payload-types.ts'
import { aPerson, theSchool } from '../support/people.ts'

let count = 0
const unlike = () => `thing-${count++}`

/** How a row of each collection comes to be that belongs to `owner`, where rows of it have owners. */
export const rowOf: Record<string, (owner: User) => Promise<string>> = {
  users: async (owner) => owner.id,
  'auth-codes': (owner) =>
    inserted(sql`insert into auth_codes (user_id, purpose, code_hash, expires_at)
      values (${owner.id}, 'reset-password', 'hash', now() + interval '1 hour')`),
  'telegram-links': (owner) =>
    inserted(sql`insert into telegram_links (user_id, token_hash) values (${owner.id}, 'hash')
      on conflict (user_id) do update set token_hash = 'hash'`),
  deliveries: (owner) =>
    inserted(sql`insert into deliveries (notice, user_id, channel, key)
      values ('password-changed', ${owner.id}, 'mail', ${unlike()})`),
  'private-files': (owner) =>
    inserted(sql`insert into private_files (user_id, filename, mime_type)
      values (${owner.id}, ${unlike()}, 'application/pdf')`),
  media: () =>
    inserted(sql`insert into media (alt, filename, mime_type)
      values ('A tree', ${unlike()}, 'image/png')`),
  courses: async () => {
    const payload = await theSchool()
    const data = { title: 'Drawing', slug: unlike(), _status: 'published' as const }
    return (await payload.create({ collection: 'courses', data })).id
  },
  students: (owner) => studentOf(owner),
  teachers: () =>
    inserted(sql`insert into teachers (name, slug, zone, active)
      values ('Mia', ${unlike()}, 'Europe/Paris', true)`),
  lectures: async (owner) => {
    const course = await aCourse()
    await inserted(sql`insert into enrolments (student_id, course_id, source)
      values (${await studentOf(owner)}, ${course}, 'by-hand')`)
    return aLecture(course)
  },
  homework: aHomework,
  enrolments: async (owner) =>
    inserted(sql`insert into enrolments (student_id, course_id, source)
      values (${await studentOf(owner)}, ${await aCourse()}, 'by-hand')`),
  'course-progress': async (owner) =>
    inserted(sql`insert into course_progress (student_id, course_id)
      values (${await studentOf(owner)}, ${await aCourse()})`),
  'lecture-progress': async (owner) =>
    inserted(sql`insert into lecture_progress (student_id, lecture_id)
      values (${await studentOf(owner)}, ${await aLecture(await aCourse())})`),
  'lecture-openings': async (owner) =>
    inserted(sql`insert into lecture_openings (student_id, lecture_id, opens_at)
      values (${await studentOf(owner)}, ${await aLecture(await aCourse())}, now())`),
  'homework-drafts': async (owner) =>
    inserted(sql`insert into homework_drafts (student_id, lecture_id)
      values (${await studentOf(owner)}, ${await aLecture(await aCourse())})`),
  marks: aMark,
  'mark-replies': async (owner) =>
    inserted(sql`insert into mark_replies (mark_id, side, text)
      values (${await aMark(owner)}, 'student', 'Like this?')`),
  snippets: () => inserted(sql`insert into snippets (title, text) values ('Line', 'Draw slower.')`),
  groups: async () => aGroup(await aCourse()),
  'group-members': async (owner) => {
    const course = await aCourse()
    return inserted(sql`insert into group_members (student_id, course_id, group_id, joined_at)
      values (${await studentOf(owner)}, ${course}, ${await aGroup(course)}, now())`)
  },
  announcements: async (owner) =>
    inserted(sql`insert into announcements (group_id, text, by_id)
      values (${await aGroup(await aCourse())}, 'We begin on Monday', ${owner.id})`),
  boxes: async (owner) =>
    inserted(sql`insert into boxes (student_id, status, name, phone, country, street, city)
      values (${await studentOf(owner)}, 'pending', 'Ann', '+33 1', 'FR', '1 rue A', 'Paris')
      on conflict (student_id) do update set status = 'pending', sent_at = null`),
  plans: () => aPlan(),
  orders: async (owner) => anOrder(await studentOf(owner)),
  'order-items': async (owner) => anItem(await anOrder(await studentOf(owner))),
  payments: async (owner) =>
    inserted(sql`insert into payments (order_id, provider, status, amount, currency)
      values (${await anOrder(await studentOf(owner))}, 'stripe', 'paid', 100, 'EUR')`),
  'payment-events': () =>
    inserted(sql`insert into payment_events (provider, event_id, type)
      values ('stripe', ${unlike()}, 'payment_intent.succeeded')`),
  'access-codes': async (owner) =>
    inserted(sql`insert into access_codes (order_item_id, plan_id, code_hash)
      values (${await anItem(await anOrder(await studentOf(owner)))}, ${await aPlan()}, ${unlike()})`),
  services: () => aService(),
  'lesson-packs': () =>
    inserted(sql`insert into lesson_packs (name, slug, lessons, price, active)
      values ('Five lessons', ${unlike()}, 5, 20000, true)`),
  offers: () => anOffer(),
  'offer-uses': async (owner) => {
    const student = await studentOf(owner)
    return inserted(sql`insert into offer_uses (offer_id, order_id, student_id, email, status)
      values (${await anOffer()}, ${await anOrder(student)}, ${student}, 'ann@example.org', 'used')`)
  },
  refunds: async (owner) => {
    const order = await anOrder(await studentOf(owner))
    const payment = await inserted(sql`
      insert into payments (order_id, provider, status, amount, currency)
      values (${order}, 'stripe', 'paid', 9000, 'EUR')`)
    return inserted(sql`insert into refunds (order_id, payment_id, amount, currency, status, cause)
      values (${order}, ${payment}, 9000, 'EUR', 'pending', 'asked')`)
  },
  invoices: async (owner) => {
    const student = await studentOf(owner)
    return inserted(sql`
      insert into invoices (number, year, sequence, kind, order_id, student_id, issued_at, total, currency, facts)
      values (${unlike()}, 2026, ${count++}, 'invoice', ${await anOrder(student)}, ${student}, now(), 9000, 'EUR', '{}')`)
  },
  'lesson-credits': async (owner) =>
    inserted(sql`insert into lesson_credits (student_id, lessons, reason)
      values (${await studentOf(owner)}, 5, 'by-hand')`),
  threads: async (owner) => aThread(await studentOf(owner)),
  messages: async (owner) => {
    const student = await studentOf(owner)
    return inserted(sql`insert into messages (thread_id, student_id, side, text)
      values (${await aThread(student)}, ${student}, 'student', 'Hello')`)
  },
  inquiries: () =>
    inserted(sql`insert into inquiries (name, email, subject, message, language, status)
      values ('Ann', 'ann@example.org', 'general', 'Hello', 'en', 'new')`),
  comments: async (owner) =>
    inserted(sql`insert into comments (student_id, course_id, text, status)
      values (${await studentOf(owner)}, ${await aCourse()}, 'Good', 'pending')`),
  subscribers: () =>
    inserted(sql`insert into subscribers (email, status, language, version)
      values (${`${unlike()}@example.org`}, 'confirmed', 'en', 1)`),
  posts: async () => {
    const payload = await theSchool()
    const data = { title: 'News', slug: unlike(), _status: 'published' as const }
    return (await payload.create({ collection: 'posts', data })).id
  },
  projects: () =>
    inserted(sql`insert into projects (title, slug, active) values ('A sign', ${unlike()}, true)`),
  pages: async () => {
    const payload = await theSchool()
    const data = { title: 'About', slug: unlike(), kind: 'page', _status: 'published' } as const
    return (await payload.create({ collection: 'pages', data })).id
  },
  redirects: () =>
    inserted(sql`insert into redirects ("from", "to") values (${`/${unlike()}`}, '/plans')`),
  'payload-kv': () => inserted(sql`insert into payload_kv (key, data) values (${unlike()}, '1')`),
  'payload-migrations': () =>
    inserted(sql`insert into payload_migrations (name, batch) values (${unlike()}, 99)`),
  'payload-locked-documents': async (owner) => {
    const payload = await theSchool()
    const data = { globalSlug: unlike(), user: { relationTo: 'users' as const, value: owner.id } }
    return (await payload.create({ collection: 'payload-locked-documents', data })).id
  },
  'payload-preferences': async (owner) => {
    const payload = await theSchool()
    const user = { relationTo: 'users' as const, value: owner.id }
    const data = { key: unlike(), value: { theme: 'dark' }, user }
    const as = { ...owner, collection: 'users' as const }
    return (await payload.create({ collection: 'payload-preferences', data, user: as })).id
  },
}

/** What someone would send to make a row; good enough that only access can be in the way, or a missing file. */
export const newRow: Record<string, (owner: User) => object | Promise<object>> = {
  users: () => ({ email: `${unlike()}@example.org`, password: 'a long enough password' }),
  'auth-codes': (owner) => ({
    user: owner.id,
    purpose: 'reset-password',
    codeHash: 'hash',
    expiresAt: '2030-01-01T00:00:00Z',
  }),
  'telegram-links': (owner) => ({ user: owner.id, chatId: unlike() }),
  deliveries: (owner) => ({ user: owner.id, notice: 'x', channel: 'mail', key: unlike() }),
  'private-files': (owner) => ({ user: owner.id }),
  media: () => ({ alt: 'A tree' }),
  courses: () => ({ title: 'Drawing', slug: unlike() }),
  students: (owner) => ({ name: 'Ann', user: owner.id, zone: 'Europe/Paris' }),
  teachers: () => ({ name: 'Mia', slug: unlike(), zone: 'Europe/Paris' }),
  lectures: async () => ({ title: 'Lines', slug: unlike(), course: await aCourse() }),
  homework: () => ({ attempt: 1, status: 'submitted', submittedAt: '2026-05-01T00:00:00Z' }),
  enrolments: () => ({ source: 'by-hand' }),
  'course-progress': () => ({ done: 1, total: 1, percent: 100 }),
  'lecture-progress': () => ({ finishedAt: '2026-05-01T00:00:00Z' }),
  'lecture-openings': async (owner) => ({
    student: await studentOf(owner),
    lecture: await aLecture(await aCourse()),
    opensAt: '2026-05-01T00:00:00Z',
  }),
  'homework-drafts': () => ({ comment: 'Mine' }),
  marks: () => ({ number: 1, kind: 'pin', colour: 'red', shape: { at: [0.5, 0.5] } }),
  'mark-replies': () => ({ side: 'student', text: 'Like this?' }),
  snippets: () => ({ title: 'Line', text: 'Draw slower.' }),
  groups: () => ({ name: 'Monday', number: 1, seats: 5 }),
  'group-members': () => ({ joinedAt: '2026-05-01T00:00:00Z' }),
  announcements: () => ({ text: 'We begin on Monday' }),
  boxes: () => ({ name: 'Ann', phone: '+33 1', country: 'FR', street: '1 rue A', city: 'Paris' }),
  plans: async () => ({ name: 'Studio', slug: unlike(), price: 9_000, courses: [await aCourse()] }),
  orders: () => ({ number: unlike(), status: 'paid', email: 'a@example.org', total: 0 }),
  'order-items': () => ({ title: 'Studio', unit: 0, quantity: 1, total: 0 }),
  payments: () => ({ provider: 'stripe', status: 'paid', amount: 1, currency: 'EUR' }),
  'payment-events': () => ({ provider: 'stripe', eventId: unlike(), type: 'x' }),
  'access-codes': () => ({ codeHash: unlike(), version: 1 }),
  services: () => ({ title: 'A sign', slug: unlike(), price: 9_000 }),
  'lesson-packs': () => ({ name: 'Five lessons', slug: unlike(), lessons: 5, price: 20_000 }),
  offers: () => ({ title: 'Ten off', kind: 'percentage', percent: 10, scope: 'everything' }),
  'offer-uses': () => ({ email: 'ann@example.org', status: 'used' }),
  refunds: () => ({ amount: 1, currency: 'EUR', status: 'succeeded', cause: 'asked' }),
  invoices: () => ({ number: unlike(), year: 2026, sequence: 1, kind: 'invoice', total: 1 }),
  'lesson-credits': () => ({ lessons: 5, reason: 'by-hand' }),
  threads: () => ({ kind: 'mentor', subject: 'Hello' }),
  messages: () => ({ side: 'staff', text: 'Hello' }),
  inquiries: () => ({ name: 'Ann', email: 'ann@example.org', message: 'Hello' }),
  comments: () => ({ text: 'Good', status: 'approved' }),
  subscribers: () => ({ email: `${unlike()}@example.org`, status: 'confirmed' }),
  posts: () => ({ title: 'News', slug: unlike() }),
  projects: () => ({ title: 'A sign', slug: unlike() }),
  pages: () => ({ title: 'About', slug: unlike(), kind: 'page' }),
  redirects: () => ({ from: `/${unlike()}`, to: '/plans' }),
  'payload-kv': () => ({ key: unlike(), data: 1 }),
  'payload-migrations': () => ({ name: unlike(), batch: 1 }),
  'payload-locked-documents': (owner) => ({
    globalSlug: unlike(),
    user: { relationTo: 'users', value: owner.id },
  }),
  'payload-preferences': () => ({ key: unlike(), value: 'mine' }),
}

/** A change that would be seen in the row. */
export const change: Record<string, object> = {
  users: { language: 'fr' },
  'auth-codes': { attempts: 3 },
  'telegram-links': { chatId: '42' },
  deliveries: { status: 'sent' },
  'private-files': { filename: 'other.pdf' },
  media: { alt: 'Another tree' },
  courses: { title: 'Painting' },
  students: { name: 'Bob' },
  teachers: { name: 'Lea' },
  lectures: { title: 'Curves' },
  homework: { status: 'approved' },
  enrolments: { endedAt: '2026-05-01T00:00:00Z' },
  'course-progress': { done: 1 },
  'lecture-progress': { finishedAt: '2026-05-01T00:00:00Z' },
  'lecture-openings': { opensAt: '2026-06-01T00:00:00Z' },
  'homework-drafts': { comment: 'Other' },
  marks: { text: 'Other' },
  'mark-replies': { text: 'Other' },
  snippets: { text: 'Other' },
  groups: { name: 'Tuesday' },
  'group-members': { reason: 'Other' },
  announcements: { text: 'We begin on Tuesday' },
  boxes: { status: 'sent' },
  plans: { price: 1 },
  orders: { status: 'refunded' },
  'order-items': { title: 'Other' },
  payments: { status: 'failed' },
  'payment-events': { type: 'other' },
  'access-codes': { version: 2 },
  services: { title: 'Two signs' },
  'lesson-packs': { price: 1 },
  offers: { title: 'Twenty off' },
  'offer-uses': { status: 'released' },
  refunds: { status: 'failed' },
  invoices: { number: 'other' },
  'lesson-credits': { lessons: 6 },
  threads: { subject: 'Other' },
  messages: { text: 'Other' },
  inquiries: { status: 'answered' },
  comments: { status: 'approved' },
  subscribers: { status: 'left' },
  posts: { title: 'Old news' },
  projects: { title: 'Another sign' },
  pages: { title: 'About us' },
  redirects: { to: '/courses/other' },
  'payload-kv': { data: 2 },
  'payload-migrations': { batch: 100 },
  'payload-locked-documents': { globalSlug: 'school' },
  'payload-preferences': { value: { theme: 'light' } },
}

/** Someone whose rows are not those of any comer. */
export const someoneElse = () => aPerson('student')

/** The row as the database has it, or undefined when it is gone. Without its times. */
export async function stored(collection: string, id: string): Promise<unknown> {
  const { rows } = await execute<{ row: unknown }>(
    { payload: await theSchool() },
    sql`select to_jsonb(t) - 'updated_at' as row from ${sql.identifier(tagOf(collection))} t
        where id::text = ${id}`,
  )
  return rows[0]?.row
}

/** How many rows a collection has. */
export async function howMany(collection: string): Promise<number> {
  const { rows } = await execute<{ count: number }>(
    { payload: await theSchool() },
    sql`select count(*)::int as count from ${sql.identifier(tagOf(collection))}`,
  )
  return rows[0]?.count ?? 0
}

const studentOf = (owner: User) =>
  inserted(sql`insert into students (name, user_id, zone) values ('Ann', ${owner.id}, 'Europe/Paris')
    on conflict (user_id) do update set name = 'Ann'`)

const aService = () =>
  inserted(sql`insert into services (title, slug, price, active)
    values ('A sign', ${unlike()}, 9000, true)`)

const anOffer = () =>
  inserted(sql`insert into offers (title, kind, percent, scope, customers, active)
    values ('Ten off', 'percentage', 10, 'everything', 'everyone', true)`)

const aGroup = (course: string) =>
  inserted(sql`insert into groups (name, course_id, number, seats, taken)
    values ('Monday', ${course}, ${count++}, 5, 0)`)

const aThread = (student: string) =>
  inserted(sql`insert into threads (kind, subject, student_id, last_message_at)
    values ('order', 'Your sign', ${student}, now())`)

async function aCourse(): Promise<string> {
  const payload = await theSchool()
  const data = { title: 'Drawing', slug: unlike(), _status: 'published' as const }
  return (await payload.create({ collection: 'courses', data })).id
}

async function aLecture(course: string): Promise<string> {
  const payload = await theSchool()
  const data = { title: 'Lines', slug: unlike(), course, _status: 'published' as const }
  return (await payload.create({ collection: 'lectures', data })).id
}

async function aHomework(owner: User): Promise<string> {
  return inserted(sql`insert into homework (student_id, lecture_id, attempt, status, submitted_at)
    values (${await studentOf(owner)}, ${await aLecture(await aCourse())}, 1, 'submitted', now())`)
}

async function aMark(owner: User): Promise<string> {
  const photo = await inserted(sql`insert into private_files (user_id, filename, mime_type)
    values (${owner.id}, ${unlike()}, 'image/jpeg')`)
  return inserted(sql`insert into marks (homework_id, photo_id, number, kind, colour, shape)
    values (${await aHomework(owner)}, ${photo}, 1, 'pin', 'red', '{"at":[0.5,0.5]}')`)
}

async function aPlan(): Promise<string> {
  const payload = await theSchool()
  const data = { name: 'Studio', slug: unlike(), price: 9_000, courses: [await aCourse()] }
  return (await payload.create({ collection: 'plans', data })).id
}

const anOrder = (student: string) =>
  inserted(sql`insert into orders (number, status, email, student_id, total, currency, language)
    values (${unlike()}, 'paid', 'ann@example.org', ${student}, 9000, 'EUR', 'en')`)

const anItem = (order: string) =>
  inserted(sql`insert into order_items (order_id, title, unit, quantity, subtotal, total)
    values (${order}, 'Studio', 9000, 1, 9000, 9000)`)

async function inserted(insert: ReturnType<typeof sql>): Promise<string> {
  const { rows } = await execute<{ id: string | number }>(
    { payload: await theSchool() },
    sql`${insert} returning id`,
  )
  return String(rows[0]?.id)
}
