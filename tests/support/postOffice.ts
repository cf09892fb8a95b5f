import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'
import type { Workshop } from '../../jobs/outcome.ts'
import { findFfmpeg } from '../../providers/ffmpeg/findFfmpeg.ts'
import { mailBy } from '../../providers/mail.ts'
import { diskStorage } from '../../providers/storage/disk.ts'
import { telegramBy } from '../../providers/telegram.ts'
import { startSandbox } from '../../sandbox/start.ts'
import type { Sandbox } from '../../sandbox/start.ts'
import { theSchool } from './people.ts'
import { bot } from './telegramSettings.ts'

export type PostOffice = { sandbox: Sandbox; workshop: Workshop }

/** Mail and Telegram that keep what they get, and what a worker needs to reach them; until the file ends. */
export async function aPostOffice({ site = 'http://localhost:3000' } = {}): Promise<PostOffice> {
  const folder = mkdtempSync(path.join(tmpdir(), 'atelier-post-'))
  const sandbox = await startSandbox({ folder, telegram: bot, retryMs: 50 })
  const mail = mailBy({ url: sandbox.smtpUrl, from: 'Test school <school@example.org>' })
  const telegram = telegramBy({ token: bot.token, apiUrl: `${sandbox.url}/telegram` })

  afterAll(async () => {
    mail.close()
    await sandbox.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    sandbox,
    workshop: {
      payload: await theSchool(),
      outside: {
        ...{ mail, telegram, payments: null },
        files: diskStorage(process.env.DATA_DIR ?? ''),
        ffmpeg: findFfmpeg,
      },
      site,
      telegramWebhookSecret: bot.secret,
    },
  }
}
