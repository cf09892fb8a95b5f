import type { Bench } from './useBench.ts'
import { useKeys } from './useKeys.ts'
import { tools } from './tools.ts'
import type { Tool } from './tools.ts'
import { useUndoKeys } from './useUndoKeys.ts'

type Ask = {
  bench: Bench
  isOn: boolean
  /** The keyboard goes to the photo. */
  onStage: () => void
  onHelp: () => void
  onWide: () => void
  onFeedback: () => void
  onCompare: () => void
}

/** The keys that work wherever the keyboard is on the bench. */
export function useBenchKeys({ bench, isOn, ...on }: Ask): void {
  const { marks, plates, shown, turnTo } = bench
  useUndoKeys(marks)

  const take = (tool: Tool) => () => {
    bench.takeTool(tool)
    on.onStage()
  }
  const drawing = bench.canDraw
    ? Object.fromEntries(tools.map(({ key, tool }) => [key, take(tool)]))
    : {}
  const numbers = Object.fromEntries(
    plates.slice(0, 9).map((_, index) => [String(index + 1), () => turnTo(index)]),
  )
  function nextMark() {
    const at = marks.all.findIndex(({ key }) => key === bench.selected?.key)
    bench.takeTool('hand')
    bench.select(marks.all[(at + 1) % marks.all.length]?.key ?? null)
    on.onStage()
  }

  useKeys(
    {
      ...drawing,
      ...numbers,
      '[': () => turnTo(shown - 1),
      ']': () => turnTo(shown + 1),
      C: bench.nextColour,
      N: marks.all.length > 0 ? nextMark : undefined,
      V: () => bench.showMarks(!bench.areMarksShown),
      X: on.onCompare,
      W: on.onWide,
      F: on.onFeedback,
      '?': on.onHelp,
    },
    isOn,
  )
}
