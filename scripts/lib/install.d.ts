export function pinnedNode(root: string): string
export function installWhenStale(root: string): Promise<void>
