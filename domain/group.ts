/** As much of a group as placing somebody asks about. */
export type Group = {
  id: string
  seats: number
  taken: number
  /** Null: it has no beginning, and takes people at any time. */
  startsAt: Date | null
  /** From 1, within its course; those that opened together follow each other. */
  number: number
}

/** How many groups open when nobody can be seated any more: enough that they do not each open alone. */
export const groupsAtOnce = 3

export type Placement =
  | { kind: 'seat'; group: string }
  /** So many groups have to open first. */
  | { kind: 'open'; count: number }
  /** The course has all the groups it may have, and they are full. */
  | { kind: 'wait' }

/**
 * Where the next student goes: the fullest group with room, so that groups begin together; of equals the one that
 * starts first, then the oldest. One that has started takes nobody. Without any, new groups open, at most
 * `maxGroups` in all (null: as many as are needed).
 */
export function placeInGroup(
  groups: readonly Group[],
  { maxGroups, now }: { maxGroups: number | null; now: Date },
): Placement {
  const [best] = groups
    .filter((group) => group.taken < group.seats && !hasStarted(group, now))
    .sort((a, b) => b.taken - a.taken || startOf(a) - startOf(b) || a.number - b.number)
  if (best) return { kind: 'seat', group: best.id }

  const left = maxGroups === null ? groupsAtOnce : maxGroups - groups.length
  return left > 0 ? { kind: 'open', count: Math.min(groupsAtOnce, left) } : { kind: 'wait' }
}

export const hasStarted = ({ startsAt }: Pick<Group, 'startsAt'>, now: Date): boolean =>
  startsAt !== null && startsAt <= now

const startOf = ({ startsAt }: Group): number => startsAt?.getTime() ?? Number.MAX_SAFE_INTEGER
