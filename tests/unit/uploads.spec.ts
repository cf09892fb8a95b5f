import { expect, test, vi } from 'vitest'
import { locksHere } from '../../server/front/locksHere.ts'

const never = () => new AbortController().signal

test('whoever waits for an upload asks its holder to let go, and has it as soon as that is done', async () => {
  const here = locksHere(1_000)
  const asked = vi.fn()
  const [one, two] = [here.newLock('a'), here.newLock('a')]
  await one.lock(never(), asked)
  const waited = two.lock(never(), () => undefined)
  await here.newLock('b').lock(never(), () => undefined)
  expect(asked).toHaveBeenCalledOnce()

  await one.unlock()

  await expect(waited).resolves.toBeUndefined()
})

test('those who wait have it one after the other, and each is asked to let go for the next', async () => {
  const here = locksHere(1_000)
  const told: number[] = []
  const locks = [0, 1, 2].map(() => here.newLock('a'))
  const all = locks.map(async (lock, index) => {
    await lock.lock(never(), async () => void told.push(index))
    return lock.unlock()
  })
  await Promise.all(all)
  expect(told).toEqual([0, 0, 1])
  await expect(here.newLock('a').lock(never(), () => undefined)).resolves.toBeUndefined()
})

test('whoever is stopped, or out of patience, does not have it, and the next one does', async () => {
  const here = locksHere(20)
  const stop = new AbortController()
  const holder = here.newLock('a')
  await holder.lock(never(), () => undefined)
  const stopped = here.newLock('a').lock(stop.signal, () => undefined)
  stop.abort()
  await expect(stopped).rejects.toMatchObject({ status_code: 423 })
  const late = here.newLock('a').lock(never(), () => undefined)
  await expect(late).rejects.toMatchObject({ status_code: 423 })

  await holder.unlock()
  await expect(here.newLock('a').lock(never(), () => undefined)).resolves.toBeUndefined()
})
