export function birthOf(pid: number): string | undefined
