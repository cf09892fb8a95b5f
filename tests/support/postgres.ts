import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { startPostgres } from '../../scripts/lib/postgres.ts'
import { administer, databaseAt, template } from './databases.ts'

declare module 'vitest' {
  // The declaration is merged with vitest's own, and only an interface can be.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface ProvidedContext {
    postgres: string
  }
}

const root = path.resolve(import.meta.dirname, '../..')

/** One PostgreSQL for all test files of a run, with a template that has seen every migration. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  mkdirSync(path.join(root, '.data'), { recursive: true })
  const dir = mkdtempSync(path.join(root, '.data/test-'))
  const server = await startPostgres({ dir, durable: false })

  await administer(server.url, `create database ${template}`)
  await promisify(execFile)(process.execPath, ['scripts/migrate.ts'], {
    cwd: root,
    env: { ...process.env, ...project.config.env, DATABASE_URL: databaseAt(server.url, template) },
  })
  project.provide('postgres', server.url)

  return async () => {
    await server.stop()
    rmSync(dir, { recursive: true, force: true })
  }
}
