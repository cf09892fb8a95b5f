import { fork } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'

const bucket = { bucket: 'a-school', accessKeyId: 'KEY', secretAccessKey: 'a-secret-of-tests' }
const folder = mkdtempSync(path.join(tmpdir(), 'atelier-uploads-'))

/** The stand-in runs in a process of its own, or its memory would be counted as ours. */
const script = path.join(folder, 'bucket.mjs')
const start = path.resolve(import.meta.dirname, '../../sandbox/start.ts')
const options = JSON.stringify({ folder: path.join(folder, 'sandbox'), s3: bucket })
writeFileSync(
  script,
  `import { startSandbox } from ${JSON.stringify(start)}
   const { url } = await startSandbox(${options})
   process.send(url)`,
)
const child = fork(script)
const url = await new Promise<string>((resolve) =>
  child.once('message', (it) => resolve(it as string)),
)
afterAll(() => {
  child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})
Object.assign(process.env, {
  S3_BUCKET: bucket.bucket,
  S3_ENDPOINT: `${url}/s3`,
  S3_ACCESS_KEY_ID: bucket.accessKeyId,
  S3_SECRET_ACCESS_KEY: bucket.secretAccessKey,
})

// Loaded only now, for the settings are read once.
const { env } = await import('../../env.ts')
const { fileStorage } = await import('../../providers/fileStorage.ts')
const { aFront } = await import('../support/front.ts')
const { staysCalmUnderUploads } = await import('../support/staysCalmUnderUploads.ts')

staysCalmUnderUploads('in a bucket', await aFront(), fileStorage(env))
