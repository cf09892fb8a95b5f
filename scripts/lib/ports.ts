import { createServer } from 'node:net'
import { trouble } from './trouble.ts'

/** A loopback port that was free a moment ago. Whoever takes it must cope when it no longer is. */
export const freePort = (): Promise<number> => tryPort(0, '127.0.0.1')

/** Stops with a sentence when nothing of ours could listen there. */
export async function expectFree(port: number, host: string): Promise<void> {
  try {
    await tryPort(port, host)
  } catch (error) {
    throw trouble(whyNot(port, host, (error as NodeJS.ErrnoException).code), error)
  }
}

function whyNot(port: number, host: string, code = 'unknown'): string {
  if (code === 'EADDRINUSE') {
    return `Port ${port} is busy: another program listens there. Stop that program, or take another port: npm start -- --port ${port + 100}`
  }
  if (code === 'EACCES') {
    return `This user may not listen on port ${port}; those below 1024 need more rights. Take another port: npm start -- --port 3000`
  }
  return `The school cannot listen on ${host}:${port} (${code}). Set HOST to an address of this machine, or leave it out.`
}

function tryPort(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address()
      const taken = typeof address === 'object' && address ? address.port : port
      server.close(() => resolve(taken))
    })
  })
}
