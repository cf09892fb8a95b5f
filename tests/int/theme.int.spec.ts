import { afterAll, expect, test } from 'vitest'
import { brandSheet } from '../../server/brandSheet.ts'
import { aFront, aSite, html } from '../support/front.ts'
import { theSchool } from '../support/people.ts'

afterAll(async () => (await theSchool()).destroy())

const front = await aFront({
  site: aSite({ '/': async ({ school }) => html((await school.chrome()).theme ?? 'plain') }),
})

test('a school without a colour has no stylesheet for it', async () => {
  const { path } = brandSheet('#0b7a4b')
  expect((await front.ask('/')).text).toBe('plain')
  expect((await front.ask(path)).status).toBe(404)
})

test('a colour has its stylesheet under the name of its content, and an old name gets the new colour', async () => {
  const payload = await theSchool()
  await payload.updateGlobal({ slug: 'school', data: { brandColour: '#0b7a4b' } })
  const { path, css } = brandSheet('#0b7a4b')

  const named = await front.ask(path)
  expect([named.status, named.text]).toEqual([200, css])
  expect(named.headers).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-type': 'text/css; charset=utf-8',
    'x-content-type-options': 'nosniff',
  })
  const other = await front.ask(brandSheet('#ffd400').path)
  expect([other.text, other.headers['cache-control']]).toEqual([css, 'no-store'])
  expect((await front.ask('/theme-x.css')).status).toBe(404)
})
