import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { buildWhenStale, fingerprint } from '../../scripts/lib/stale.ts'

const base = fs.mkdtempSync(path.join(tmpdir(), 'atelier-builds-'))
afterAll(() => fs.rmSync(base, { recursive: true, force: true }))

/** A folder with some source; `write` changes it, `mark` says what it is. */
function aSource(name: string) {
  const root = path.join(base, name)
  const write = (file: string, text: string) => {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    fs.writeFileSync(path.join(root, file), text)
  }
  write('site/page.astro', 'hello')
  return { root, write, mark: () => fingerprint(root, ['site', 'lockfile']) }
}

/** A build that counts how often it ran, and ends as it is told. */
function aBuild(root: string) {
  const output = path.join(root, 'output')
  const ran: string[] = []
  const run = (mark: string, ending: 'well' | 'badly' | 'without a word' = 'well') =>
    buildWhenStale({
      mark,
      output,
      last: 'entry.mjs',
      build: async () => {
        ran.push(mark)
        fs.mkdirSync(output, { recursive: true })
        if (ending === 'well') fs.writeFileSync(path.join(output, 'entry.mjs'), mark)
        if (ending === 'badly') throw new Error('a page does not compile')
      },
    })
  return { output, ran, run }
}

test('the same contents are the same mark, whatever their dates', () => {
  const { root, mark } = aSource('dates')
  const before = mark()
  fs.utimesSync(path.join(root, 'site/page.astro'), new Date(0), new Date(0))
  expect(mark()).toBe(before)
})

test('a changed, added, removed or renamed file is another mark', () => {
  const { root, write, mark } = aSource('changes')
  const marks = [mark()]
  write('site/page.astro', 'hello!')
  marks.push(mark())
  write('site/other.astro', 'hello!')
  marks.push(mark())
  fs.renameSync(path.join(root, 'site/other.astro'), path.join(root, 'site/third.astro'))
  marks.push(mark())
  write('lockfile', '1')
  marks.push(mark())
  expect(new Set(marks).size).toBe(5)
})

test('what tools write into a folder of source does not make it stale', () => {
  const { write, mark } = aSource('outputs')
  const before = mark()
  write('site/dist/server/entry.mjs', 'built')
  write('site/.astro/types.d.ts', 'generated')
  expect(mark()).toBe(before)
})

test('nothing is built twice from the same source', async () => {
  const { root, mark } = aSource('twice')
  const { run, ran } = aBuild(root)
  expect([await run(mark()), await run(mark())]).toEqual(['built', 'fresh'])
  expect(ran).toHaveLength(1)
})

test('after a failed build the next start builds again, even from source that was built before', async () => {
  const { root } = aSource('failed')
  const { run } = aBuild(root)
  await run('one')
  await expect(run('two', 'badly')).rejects.toThrow('a page does not compile')
  expect(await run('one')).toBe('built')
})

test('a build that ends well and leaves nothing has failed', async () => {
  const { root } = aSource('nothing')
  const { run } = aBuild(root)
  await expect(run('one', 'without a word')).rejects.toThrow('wrote no entry.mjs')
  expect(await run('one')).toBe('built')
})

test('an output that somebody deleted is built again', async () => {
  const { root } = aSource('deleted')
  const { run, output } = aBuild(root)
  await run('one')
  fs.rmSync(path.join(output, 'entry.mjs'))
  expect(await run('one')).toBe('built')
})
