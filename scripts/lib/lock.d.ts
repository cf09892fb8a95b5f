export type Holder = { pid: number; [note: string]: unknown }

export function tryLock(
  file: string,
  note?: Record<string, unknown>,
): { release: () => void; holder?: undefined } | { release?: undefined; holder: Holder }

export function waitForLock(file: string, onWait: (holder: Holder) => void): Promise<() => void>
