import { spawn } from 'node:child_process'
import { availableParallelism, setPriority } from 'node:os'
import { createInterface } from 'node:readline'

export type FfmpegAsk = {
  ffmpeg: string
  /** Everything but how loudly it speaks, and how much of the machine it takes. */
  args: readonly string[]
  /** How many seconds of the film are written, as it goes. */
  onSecond: (second: number) => void
  /** Ends it. */
  stop: AbortSignal
}

/** Threads for one film: half the machine, so that students and letters go on. */
const threads = String(Math.max(1, Math.floor(availableParallelism() / 2)))

/** What ffmpeg may be given at the start of each command: it asks nobody, and takes the place of nobody. */
const calm = ['-hide_banner', '-nostdin', '-y', '-loglevel', 'error']

/** A film that says nothing new for so long will never be done. */
const SILENCE_MS = 5 * 60_000

/**
 * Runs ffmpeg behind everything else this machine does, and answers whether it could do what it was asked to. It never
 * outlives a process that ends by itself. Throws where the film is not to blame: it was ended from outside or by `stop`,
 * was silent for too long, or had no room.
 */
export async function runFfmpeg({ ffmpeg, args, onSecond, stop }: FfmpegAsk): Promise<boolean> {
  stop.throwIfAborted()
  const child = spawn(
    ffmpeg,
    [...calm, '-progress', 'pipe:1', '-nostats', '-filter_threads', '1', ...withThreads(args)],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const end = () => child.kill('SIGKILL')
  process.once('exit', end)
  stop.addEventListener('abort', end)
  const silence = setTimeout(end, SILENCE_MS)
  let said = ''
  child.stderr.on('data', (words: Buffer) => (said = (said + words.toString()).slice(-2_000)))
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject)
      child.on('close', resolve)
      child.on('spawn', () => stepBack(child.pid))
      createInterface(child.stdout).on('line', (line) => {
        silence.refresh()
        const second = secondIn(line)
        if (second !== null) onSecond(second)
      })
    })
    if (code === null) throw new Error('ffmpeg was ended before it was done.')
    if (noRoom.test(said)) throw new Error('ffmpeg had no room for a film on this machine.')
    return code === 0
  } finally {
    clearTimeout(silence)
    process.off('exit', end)
    stop.removeEventListener('abort', end)
  }
}

const noRoom = /No space left on device|Cannot allocate memory|Disk quota exceeded/

/** Whoever may not be made patient works as everyone does. */
function stepBack(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, 10)
  } catch {
    return
  }
}

/** What is said first is said of the film that is read; what is said last but one, of the file that is written. */
const withThreads = (args: readonly string[]): string[] => [
  ...['-threads', threads],
  ...args.slice(0, -1),
  ...['-threads', threads],
  ...args.slice(-1),
]

/** `out_time_ms` counts microseconds, and always has (trac.ffmpeg.org/ticket/7345). */
function secondIn(line: string): number | null {
  const found = /^out_time_ms=(\d+)$/.exec(line)
  return found ? Number(found[1]) / 1e6 : null
}
