import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../../scripts/lib/ports.ts'
import type { PageAnswer } from './answerOf.ts'
import { servingCommand } from './cores.ts'

/** As Debian ships it: what its nginx.conf says of files, with one worker and the access log on. */
const asShipped = `sendfile on; tcp_nopush on; types_hash_max_size 2048; gzip on;
  access_log DIR/access.log;`

/** What people write who want more of it. */
const tuned = `sendfile on; tcp_nopush on; tcp_nodelay on; access_log off;
  keepalive_requests 10000000; open_file_cache max=100 inactive=60s; open_file_cache_valid 60s;`

/** An nginx of one worker that serves this page as a file, already packed. */
export async function startNginx(
  { headers, body }: PageAnswer,
  { isTuned }: { isTuned: boolean },
): Promise<{ url: string; close: () => Promise<void> }> {
  const dir = mkdtempSync(path.join(tmpdir(), 'bench-nginx-'))
  chmodSync(dir, 0o755)
  writeFileSync(path.join(dir, 'page'), body, { mode: 0o644 })
  const port = await freePort()
  const config = path.join(dir, 'nginx.conf')
  writeFileSync(
    config,
    `daemon off; worker_processes 1; pid ${dir}/pid; error_log ${dir}/error.log;
events { worker_connections 768; }
http {
  default_type "${headers['content-type'] ?? 'text/html'}";
  ${(isTuned ? tuned : asShipped).replaceAll('DIR', dir)}
  server {
    listen 127.0.0.1:${port};
    root ${dir};
    location = / { try_files /page =404; add_header Content-Encoding br; }
  }
}
`,
  )
  const child = spawn(...servingCommand('nginx', ['-c', config, '-e', `${dir}/error.log`]), {
    stdio: 'ignore',
    env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` },
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = `http://127.0.0.1:${port}/`
  await answers(url)
  return {
    url,
    close: async () => {
      child.kill('SIGTERM')
      await gone
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(url, { headers: { 'accept-encoding': 'identity' } }).catch(
      () => null,
    )
    if (answer?.ok) return
    await wait(50)
  }
  throw new Error(`nginx did not answer at ${url}.`)
}
