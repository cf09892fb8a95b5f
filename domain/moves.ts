/** Which state may follow which. The table is the rule: nothing that it does not name can happen. */
export type Moves = Readonly<Record<string, readonly string[]>>

/** Whether `moves` lets something go from one state to another. Staying is no move. */
export function canMove<M extends Moves>(moves: M, from: keyof M & string, to: string): boolean {
  return moves[from]?.includes(to) ?? false
}
