import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { birthOf } from './processBirth.js'

const POLL_MS = 200
const HALF_WRITTEN_MS = 2_000

/**
 * Takes the lock file, or says who holds it. A holder is a living process: the file of one that was
 * killed, even if its id was given to another since, counts for nothing.
 */
export function tryLock(file, note = {}) {
  for (;;) {
    const mine = JSON.stringify({ ...note, pid: process.pid, born: birthOf(process.pid) })
    try {
      writeFileSync(file, mine, { flag: 'wx', mode: 0o644 })
      return { release: () => contentOf(file) === mine && rmSync(file, { force: true }) }
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    const content = contentOf(file)
    const holder = holderIn(content, file)
    if (holder) return { holder }
    removeStale(file, content)
  }
}

/** Waits until the lock is ours; `onWait` is called once, with its holder, if it takes waiting. */
export async function waitForLock(file, onWait) {
  let isTold = false
  for (;;) {
    const { release, holder } = tryLock(file)
    if (release) return release
    if (!isTold) onWait(holder)
    isTold = true
    await wait(POLL_MS)
  }
}

function contentOf(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}

function holderIn(content, file) {
  if (content === undefined) return undefined
  try {
    const holder = JSON.parse(content)
    return birthOf(holder.pid) === holder.born ? holder : undefined
  } catch {
    return ageOf(file) < HALF_WRITTEN_MS ? { pid: 0 } : undefined
  }
}

/** Two may find the same lock stale; the second must not remove what the first has just taken. */
function removeStale(file, content) {
  if (content === undefined) return
  const guard = `${file}.removing`
  try {
    writeFileSync(guard, '', { flag: 'wx' })
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (ageOf(guard) > HALF_WRITTEN_MS) rmSync(guard, { force: true })
    return
  }
  if (contentOf(file) === content) rmSync(file, { force: true })
  rmSync(guard, { force: true })
}

function ageOf(file) {
  try {
    return Date.now() - statSync(file).mtimeMs
  } catch {
    return Infinity
  }
}
