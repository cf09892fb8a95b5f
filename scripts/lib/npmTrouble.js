const causes = [
  [/ENOSPC|no space left/i, 'the disk is full. Free about two gigabytes and start again.'],
  [
    /EACCES|EPERM|EROFS|permission denied/i,
    'this user may not write here. Start as the user who owns this folder, or give the folder to yourself (chown -R).',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|network/i,
    'the npm registry cannot be reached. Connect to the internet (or set the proxy or registry of npm) and start again; later starts need no network.',
  ],
  [/npm not started/, 'npm was not found. Install Node with npm from https://nodejs.org.'],
  [
    /can only install packages when|EUSAGE/,
    'package.json and package-lock.json do not fit each other. Run "npm install" and commit the lockfile.',
  ],
]

/** One sentence for people about what npm printed when it failed; its last lines when unknown. */
export function whyNpmFailed(said) {
  const known = causes.find(([pattern]) => pattern.test(said))
  if (known) return `The packages could not be installed: ${known[1]}`

  const lastLines = said.trim().split('\n').slice(-8).join('\n')
  return `The packages could not be installed. npm said:\n${lastLines}`
}
