import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'

/** Asks for a password on a terminal without showing it; reads the first line of a pipe otherwise. */
export async function askForPassword(input: NodeJS.ReadStream): Promise<string> {
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input, output: unseen, terminal: input.isTTY })
  try {
    if (!input.isTTY) {
      for await (const line of lines) return line
      return ''
    }
    process.stdout.write('A password of at least ten characters: ')
    const typed = await lines.question('')
    process.stdout.write('\n')
    return typed
  } finally {
    lines.close()
  }
}
