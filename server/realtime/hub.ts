/** Something happened that concerns one person. Ids only; what it was is asked for with their rights. */
export type PersonEvent = { event: string; id: string }

export type Subscriber = {
  send(happened: PersonEvent): void
  /** Asks the browser to catch up: some events may not have been heard. */
  resync(): void
  close(): void
}

export type Hub = {
  /** Returns how to leave again, or null when this person listens in too many places already. */
  join(user: string, subscriber: Subscriber): (() => void) | null
  publish(user: string, happened: PersonEvent): void
  resyncAll(): void
  /** Sends everyone away, and lets nobody in any more. */
  close(): void
  size(): number
}

/** Who listens on this process, by person. */
export function createHub({ mostPerPerson }: { mostPerPerson: number }): Hub {
  const people = new Map<string, Set<Subscriber>>()
  let isClosed = false
  const everyone = () => [...people.values()].flatMap((subscribers) => [...subscribers])

  return {
    join(user, subscriber) {
      const theirs = people.get(user) ?? new Set()
      if (isClosed || theirs.size >= mostPerPerson) return null
      people.set(user, theirs.add(subscriber))
      return () => {
        theirs.delete(subscriber)
        if (theirs.size === 0 && people.get(user) === theirs) people.delete(user)
      }
    },
    publish(user, happened) {
      for (const subscriber of people.get(user) ?? []) subscriber.send(happened)
    },
    resyncAll() {
      for (const subscriber of everyone()) subscriber.resync()
    },
    close() {
      isClosed = true
      for (const subscriber of everyone()) subscriber.close()
    },
    size: () => everyone().length,
  }
}

/** What a notice on channel `people` says, or null when it is not one of ours. */
export function readPersonNotice(payload: string): ({ user: string } & PersonEvent) | null {
  try {
    const said: unknown = JSON.parse(payload)
    if (typeof said !== 'object' || said === null) return null
    const { user, event, id } = said as Record<string, unknown>
    const isWhole = [user, event, id].every(
      (part) => typeof part === 'string' && /^[\w-]+$/.test(part),
    )
    return isWhole ? { user: String(user), event: String(event), id: String(id) } : null
  } catch {
    return null
  }
}
