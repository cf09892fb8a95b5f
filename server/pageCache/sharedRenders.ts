/**
 * How a render ended: good for all who wait (`shared`), for one alone (`personal`), or already behind a
 * change that came while it ran (`overtaken`): right for whoever asked before the change, for nobody later.
 */
export type Outcome<T> = { kind: 'shared' | 'personal' | 'overtaken'; answer: T }

/** So many addresses are remembered as personal; forgetting one costs a wait. */
const MOST_REMEMBERED = 1_000

/**
 * One render per key at a time: whoever asks for the same page meanwhile waits for it. A key that turned
 * out personal is remembered, so that nobody waits there again.
 */
export function sharedRenders<T>() {
  const flying = new Map<string, Promise<Outcome<T>>>()
  const personal = new Set<string>()

  const remember = (key: string) => {
    if (personal.size >= MOST_REMEMBERED) personal.clear()
    personal.add(key)
  }
  const lead = async (key: string, render: () => Promise<Outcome<T>>): Promise<T> => {
    const flight = render()
    flying.set(key, flight)
    try {
      const { kind, answer } = await flight
      if (kind === 'personal') remember(key)
      return answer
    } finally {
      flying.delete(key)
    }
  }

  return async (key: string, render: () => Promise<Outcome<T>>): Promise<T> => {
    if (personal.has(key)) return (await render()).answer
    const ahead = flying.get(key)
    if (!ahead) return lead(key, render)

    const led = await ahead.catch(() => null)
    return led?.kind === 'shared' ? led.answer : (await render()).answer
  }
}
