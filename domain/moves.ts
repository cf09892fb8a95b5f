/** Which state may follow which. The table is the rule: nothing that it does not name can happen. */
export type Moves = Readonly<Record<string, readonly string[]>>

/** The states from which `moves` lets something become `to`. */
export const whatMayBecome = <M extends Moves>(moves: M, to: string): (keyof M & string)[] =>
  Object.keys(moves).filter((from) => canMove(moves, from, to))

/** Whether `moves` lets something go from one state to another. Staying is no move. */
export function canMove<M extends Moves>(moves: M, from: keyof M & string, to: string): boolean {
  return moves[from]?.includes(to) ?? false
}
