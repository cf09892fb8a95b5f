import { buildPanel, buildSite } from './lib/builds.ts'
import { placeholders } from './lib/payloadCli.ts'
import { sentenceFor } from './lib/trouble.ts'

/** Builds panel and pages where no school runs, as for an image. Nothing of the settings stays in them. */
try {
  const env = { ...process.env, ...placeholders }
  await buildPanel(console.log, env)
  await buildSite(console.log, env)
} catch (error) {
  console.error(sentenceFor(error) ?? error)
  process.exit(1)
}
