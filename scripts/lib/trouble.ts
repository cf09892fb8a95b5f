/**
 * A failure that is expected of a machine: a busy port, a full disk, a missing right. Its message is
 * the sentence people get to read: what happened, why, what to do.
 */
export function trouble(message: string, cause?: unknown): Error {
  return Object.assign(new Error(message, { cause }), { name: 'Trouble' })
}

/** The sentence for an error people can do something about; undefined for a fault of ours. */
export function sentenceFor(error: unknown): string | undefined {
  if (!(error instanceof Object)) return undefined
  const { name, message, code, path } = error as Partial<NodeJS.ErrnoException>

  if (name === 'Trouble') return message
  if (code === 'ENOSPC') return fullDisk()
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return missingRight(path)
  return undefined
}

export const fullDisk = (): string =>
  'The disk is full, so nothing more can be stored. Free some space and start again; what was stored before is safe.'

export const missingRight = (path = 'a file of this folder'): string =>
  `This user may not use ${path}. Start as the user who owns it, or give it to yourself (chown -R).`
