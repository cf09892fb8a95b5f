import { afterAll, expect, test } from 'vitest'
import { openSchool } from '../support/openSchool.ts'

const school = await openSchool('test-database-away')
afterAll(() => school.close())

const ask = (path: string) =>
  fetch(school.site + path, { headers: { accept: 'text/html' }, redirect: 'manual' })

test('while PostgreSQL is stopped everything says so in the school’s own look, and then goes on', async () => {
  expect((await ask('/blog/not-written')).status).toBe(404)
  const postgres = school.processOf('postgres') ?? 0

  school.watch(false)
  process.kill(postgres, 'SIGINT')
  await expect.poll(() => school.processOf('postgres'), { timeout: 60_000 }).toBeUndefined()
  await expect
    .poll(async () => (await ask('/blog/not-written')).status, { timeout: 60_000 })
    .toBe(503)

  for (const [path, language, title] of [
    ['/blog/not-written', 'en', 'Back in a moment'],
    ['/projects/not-made', 'en', 'Back in a moment'],
    ['/fr/blog/not-written', 'fr', 'De retour dans un instant'],
  ] as const) {
    const answer = await ask(path)
    const page = await answer.text()
    expect([answer.status, answer.headers.get('retry-after')], path).toEqual([503, '5'])
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    expect(page).toContain(`<html lang="${language}"`)
    expect(page).toContain(`<h1`)
    expect(page).toContain(title)
    const [, sheet = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(page) ?? []
    expect((await ask(sheet)).status, sheet).toBe(200)
  }
  const json = await fetch(`${school.site}/api/pages`, { headers: { accept: 'application/json' } })
  expect(json.status).toBe(503)

  school.watch(true)
  await expect
    .poll(async () => (await ask('/blog/not-written')).status, { timeout: 60_000 })
    .toBe(404)
})
