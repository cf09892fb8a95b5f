import { installWhenStale } from '../../scripts/lib/install.js'

/** Installs into the folder it is told, as a command does before it begins. */
try {
  await installWhenStale(process.argv[2] ?? '')
} catch (error) {
  process.stderr.write(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
