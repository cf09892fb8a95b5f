export function pinnedNode(root: string): string
export function installWhenStale(root: string): Promise<void>
export function npmCommand(surroundings: {
  root: string
  env: Record<string, string | undefined>
  execPath: string
}): { program: string; first: string[] }
