import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, inject } from 'vitest'
import { cloneTemplate } from './databases.ts'

/**
 * Gives the test file a migrated database and a data folder of its own, before the file is loaded, so
 * that it may import the config as the school does.
 */
const database = await cloneTemplate(inject('postgres'))
const folder = mkdtempSync(path.join(tmpdir(), 'atelier-test-'))
process.env.DATABASE_URL = database.url
process.env.DATA_DIR = folder

afterAll(async () => {
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
})
