import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { tidy } from '../../commands/tidy.ts'
import { tidyCourseFiles } from '../../commands/tidyCourseFiles.ts'
import { tidyDrafts } from '../../commands/tidyDrafts.ts'
import { execute } from '../../database/execute.ts'
import { aCourse, aStudent, lectureAt, rowsOf } from '../support/learning.ts'
import { aRequest, theSchool } from '../support/people.ts'

const now = new Date('2026-05-02T12:00:00Z')

test('tries and codes that are over are thrown away, and what still counts stays', async () => {
  const payload = await theSchool()
  await execute(
    { payload },
    sql`insert into rate_limits (key, count, resets_at) values
          ('over', 5, '2026-05-02T11:59:59Z'), ('counting', 5, '2026-05-02T12:00:01Z')`,
  )
  const code = (expiresAt: string) =>
    payload.create({
      collection: 'auth-codes',
      data: { purpose: 'reset-password', codeHash: expiresAt, expiresAt, attempts: 0 },
    })
  await code('2026-05-01T11:59:00.000Z')
  await code('2026-05-01T12:01:00.000Z')

  await tidy(await aRequest(), now)

  const limits = await execute<{ key: string }>({ payload }, sql`select key from rate_limits`)
  expect(limits.rows).toEqual([{ key: 'counting' }])
  const { docs } = await payload.find({ collection: 'auth-codes' })
  expect(docs.map(({ codeHash }) => codeHash)).toEqual(['2026-05-01T12:01:00.000Z'])
})

test('a draft of homework that nobody has touched for thirty days goes, with its files', async () => {
  const taught = await aCourse([{}, {}])
  const { student } = await aStudent([taught])
  const gathered = async (place: number, touched: string) => {
    const [draft] = await rowsOf<{ id: string }>(sql`
      insert into homework_drafts (student_id, lecture_id, updated_at)
      values (${student}, ${lectureAt(taught, place).id}, ${touched}) returning id`)
    const [file] = await rowsOf<{ id: string }>(sql`
      insert into private_files (state, filename)
      values ('ready', ${`sheet-${place}.jpg`}) returning id`)
    await rowsOf(sql`
      insert into homework_drafts_rels ("order", parent_id, path, private_files_id)
      values (1, ${draft?.id}, 'files', ${file?.id})`)
    return { draft: draft?.id, file: file?.id }
  }
  const old = await gathered(1, '2026-04-02T11:59:59Z')
  const fresh = await gathered(2, '2026-04-02T12:00:01Z')

  await tidyDrafts(await aRequest(), now)

  expect(await rowsOf(sql`select id from homework_drafts`)).toEqual([{ id: fresh.draft }])
  expect(await rowsOf(sql`select id from private_files`)).toEqual([{ id: fresh.file }])
  const jobs = await rowsOf(sql`select data from pgboss.job where name = 'drop-files'`)
  expect(jobs).toEqual([{ data: { keys: [`originals/${old.file}`, 'private-files/sheet-1.jpg'] } }])
})

test('a file of a course that no lecture names, and no version of one, goes after thirty days', async () => {
  const payload = await theSchool()
  const taught = await aCourse([{}])
  const lecture = lectureAt(taught, 1)
  const sent = async (name: string, came: string, source: string | null = null) => {
    const [file] = await rowsOf<{ id: string }>(sql`
      insert into private_files (course_id, state, filename, source_id, version, created_at)
      values (${taught.course.id}, 'ready', ${name}, ${source}, ${source && 'web'}, ${came})
      returning id`)
    return file?.id ?? ''
  }
  const old = '2026-04-02T11:59:59Z'
  const unused = await sent('unused.mp4', old)
  await sent('unused-web.mp4', '2026-05-02T00:00:00Z', unused)
  const kept = {
    fresh: await sent('fresh.mp4', '2026-04-02T12:00:01Z'),
    shown: await sent('shown.mp4', old),
    handedOver: await sent('handed-over.pdf', old),
    shownOnce: await sent('shown-once.mp4', old),
    handedOverOnce: await sent('handed-over-once.pdf', old),
  }
  const web = await sent('shown-web.mp4', old, kept.shown)
  const save = (video: string, attachment: string) =>
    payload.update({
      collection: 'lectures',
      id: lecture.id,
      data: { video, attachments: [attachment] },
      draft: true,
    })
  await save(kept.shownOnce, kept.handedOverOnce)
  await save(kept.shown, kept.handedOver)

  await tidyCourseFiles(await aRequest(), now)

  const left = await rowsOf<{ id: string }>(sql`
    select id from private_files where course_id = ${taught.course.id}`)
  expect(left.map(({ id }) => id).sort()).toEqual([...Object.values(kept), web].sort())
  const [job] = await rowsOf<{ data: { keys: string[] } }>(sql`
    select data from pgboss.job where name = 'drop-files' and data::text like '%unused%'`)
  expect(job?.data.keys).toEqual(
    expect.arrayContaining([
      ...[`originals/${unused}`, 'private-files/unused.mp4', 'private-files/unused-web.mp4'],
    ]),
  )
})
