import { Transform } from 'node:stream'
import type { IncomingMessage } from 'node:http'
import { MAX_FILE_BYTES, MAX_FILES } from '../../domain/homework.ts'
import { MAX_COURSE_FILE_BYTES } from '../../domain/upload.ts'

const KB = 1024
const MB = 1024 * KB

/** All the files of a homework, each as large as it may be, and what is written beside them. */
const HAND_IN = MAX_FILES * MAX_FILE_BYTES + MB

/** The largest body each part takes, first match first. A form is small; a file is a picture or a document. */
const limits: readonly (readonly [path: RegExp, bytes: number])[] = [
  [/^\/api\/homework\/hand-in$/, HAND_IN],
  // How large an upload may be is asked when it begins, and it never grows beyond that.
  [/^\/api\/uploads(?:\/|$)/, MAX_COURSE_FILE_BYTES],
  [/^\/api\/(?:media|private-files)(?:\/|$)/, 25 * MB],
  [/^\/api\//, MB],
  [/^\/admin(?:\/|$)/, MB],
  [/^\/sandbox(?:\/|$)/, MB],
]

const FORM = 64 * KB

export const bodyLimit = (path: string): number =>
  limits.find(([pattern]) => pattern.test(path))?.[1] ?? FORM

/** Whether the request says by itself that its body is larger than `limit`. */
export const saysTooLarge = (req: IncomingMessage, limit: number): boolean =>
  Number(req.headers['content-length'] ?? 0) > limit

/** Thrown into whatever reads a body that turns out too large. */
const tooLarge = () => Object.assign(new Error('The body is too large.'), { statusCode: 413 })

export type LimitedBody = Transform & { isTooLarge: boolean }

/**
 * Passes a body on as it comes, and fails as soon as it has passed `limit` bytes. Its reader may turn
 * that failure into an answer of its own, so `isTooLarge` says afterwards what it was.
 */
export function limitedBody(body: NodeJS.ReadableStream, limit: number): LimitedBody {
  let passed = 0
  const limited = Object.assign(
    new Transform({
      transform(chunk: Buffer, _encoding, done) {
        passed += chunk.length
        if (passed <= limit) return done(null, chunk)
        limited.isTooLarge = true
        done(tooLarge())
      },
    }),
    { isTooLarge: false },
  )
  // It may break before anybody reads it; whoever reads it then finds it broken.
  limited.on('error', () => undefined)
  // A client that goes away in the middle ends the body with an error, and never leaves it open.
  body.on('error', (error: Error) => limited.destroy(error))
  body.on('close', () => !body.readable || limited.destroy())
  return body.pipe(limited)
}
