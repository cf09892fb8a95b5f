/**
 * Keeps up to `budget` bytes of what was drawn, by name; what was not asked for longest goes first. One
 * thing is drawn at a time, and once however many ask, so that a crawler of all cards slows nobody down.
 */
export function drawnOnce(budget: number) {
  const drawn = new Map<string, Buffer>()
  const drawing = new Map<string, Promise<Buffer>>()
  let line: Promise<unknown> = Promise.resolve()
  let bytes = 0

  const keep = (name: string, picture: Buffer) => {
    drawn.set(name, picture)
    bytes += picture.length
    for (const [oldest, { length }] of drawn) {
      if (bytes <= budget) break
      drawn.delete(oldest)
      bytes -= length
    }
  }
  const draw = async (name: string, work: () => Promise<Buffer>): Promise<Buffer> => {
    const turn = line.then(work)
    line = turn.catch(() => undefined) // whoever asked hears of it; the next one is drawn all the same
    drawing.set(name, turn)
    try {
      const picture = await turn
      keep(name, picture)
      return picture
    } finally {
      drawing.delete(name)
    }
  }

  return async (name: string, work: () => Promise<Buffer>): Promise<Buffer> => {
    const kept = drawn.get(name)
    if (!kept) return drawing.get(name) ?? draw(name, work)
    drawn.delete(name)
    drawn.set(name, kept)
    return kept
  }
}
