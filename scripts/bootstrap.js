// Plain JavaScript without static imports: an old Node must get as far as the sentence below.
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Atelier needs Node 20.19 or newer, and this is ${process.versions.node}. Install a newer one from https://nodejs.org and start again.`,
  )
  process.exitCode = 1
} else {
  import('./lib/bootstrap.js').then(({ bootstrap }) => bootstrap(process.argv.slice(2)))
}
