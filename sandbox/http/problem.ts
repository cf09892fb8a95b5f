/** A refusal for a person or a test: the server answers it with this status and message. */
export type Problem = Error & { name: 'SandboxProblem'; status: number }

export function problem(status: number, message: string): Problem {
  return Object.assign(new Error(message), { name: 'SandboxProblem' as const, status })
}

export function isProblem(error: unknown): error is Problem {
  return error instanceof Error && error.name === 'SandboxProblem'
}
