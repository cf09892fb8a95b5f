import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { format, resolveConfig } from 'prettier'
import { cutFonts, fontsFolder } from './lib/cutFonts.ts'
import { payloadCli } from './lib/payloadCli.ts'

/**
 * `npm run generate` writes what Payload derives from the config (the types of rows and the panel's import map),
 * and the site's fonts. `npm run generate -- migration NAME` writes a migration from what has changed since the last.
 */
const [what, name] = process.argv.slice(2)
if (what === 'migration') await createMigration(name)
else if (what === undefined) await generate()
else fail('Say `npm run generate`, or `npm run generate -- migration NAME`.')

async function generate(): Promise<void> {
  payloadCli('generate:types')
  payloadCli('generate:importmap')
  for (const [name, font] of await cutFonts()) writeFileSync(path.join(fontsFolder, name), font)
  console.log('payload-types.ts, the import map and the fonts are up to date.')
}

async function createMigration(title = ''): Promise<void> {
  if (!/^[a-z][a-z0-9_]*$/.test(title))
    fail('Name the migration in small letters, as in add_boxes.')
  const folder = path.resolve(import.meta.dirname, '../migrations')
  const before = new Set(readdirSync(folder))
  payloadCli('migrate:create', title, '--skip-empty')
  rmSync(path.join(folder, 'index.ts'), { force: true })

  const made = readdirSync(folder).find((file) => !before.has(file) && file.endsWith('.ts'))
  if (!made) fail('Nothing has changed, so there is no migration to write.')
  const file = path.join(folder, made)
  writeFileSync(file, await asNodeRunsIt(readFileSync(file, 'utf8'), file))
  console.log(`Read migrations/${made}, and add by hand what Payload cannot say.`)
}

/** Node strips types and nothing else, so types must be imported as types. */
async function asNodeRunsIt(source: string, file: string): Promise<string> {
  const text = source
    .replace('MigrateUpArgs, MigrateDownArgs, sql', 'sql, type MigrateDownArgs, type MigrateUpArgs')
    .replaceAll('{ db, payload, req }', '{ db }')
  return format(text, { ...(await resolveConfig(file)), filepath: file })
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
