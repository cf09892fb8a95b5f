import { useState } from 'react'
import type { Drawn, MarkColour, Point } from '../../../domain/mark.ts'
import { markColours } from '../../../domain/mark.ts'
import type { ReviewPage } from '../../../queries/reviewPage.ts'
import { movedBy } from './drawn.ts'
import { earlierPhotos } from './earlier.ts'
import type { Comparison } from './earlier.ts'
import { platesOf } from './plates.ts'
import { newKey } from './newKey.ts'
import { toolNames } from './tools.ts'
import type { Tool } from './tools.ts'
import { useMarks } from './useMarks.ts'

export type Bench = ReturnType<typeof useBench>

/** What lies on the bench, what is in the mentor's hand, and all they can do there but decide. */
export function useBench({ homework, others }: ReviewPage, canDraw: boolean) {
  const marks = useMarks(homework.id, homework.marks)
  const [plates, earlier] = [platesOf(homework), earlierPhotos(others)]
  const [shown, setShown] = useState(0)
  const [tool, setTool] = useState<Tool>('hand')
  const [colour, setColour] = useState<MarkColour>('red')
  const [chosen, setChosen] = useState<{ key: string; isAsking: boolean } | null>(null)
  const [comparison, setComparison] = useState<Comparison | null>(null)
  const [areMarksShown, setAreMarksShown] = useState(true)
  const [said, setSaid] = useState('')

  const plate = plates[shown] ?? null
  const selected = marks.all.find(({ key }) => key === chosen?.key) ?? null
  const wish = selected?.wish

  function turnTo(index: number) {
    const at = (index + plates.length) % plates.length
    setShown(at)
    setChosen(null)
    setSaid(plates[at]?.name ?? '')
  }

  function add(drawn: Drawn) {
    if (plate?.kind !== 'photo') return
    const key = newKey()
    marks.change(key, { ...drawn, photo: plate.id, colour, text: '' })
    setAreMarksShown(true)
    setChosen({ key, isAsking: true })
    setSaid(`${toolNames[drawn.kind]} placed.`)
  }

  function select(key: string | null, isAsking = false) {
    const mark = marks.all.find((each) => each.key === key)
    const at = plates.findIndex(({ id }) => id === mark?.wish.photo)
    if (at >= 0) setShown(at)
    setChosen(key === null ? null : { key, isAsking })
  }

  function remove() {
    if (!selected) return
    marks.change(selected.key, null)
    setChosen(null)
    setSaid(`${toolNames[selected.wish.kind]} ${selected.number} removed.`)
  }

  return {
    marks,
    canDraw,
    plates,
    plate,
    shown,
    turnTo,
    tool: canDraw && plate?.kind === 'photo' && comparison?.how !== 'slider' ? tool : 'hand',
    takeTool: (next: Tool) => {
      setTool(next)
      setChosen(null)
    },
    colour,
    takeColour: setColour,
    nextColour: () => setColour(markColours[(markColours.indexOf(colour) + 1) % 4] ?? 'red'),
    selected: areMarksShown ? selected : null,
    isAsking: chosen?.isAsking ?? false,
    select,
    add,
    remove,
    write: (text: string) => selected && wish && marks.change(selected.key, { ...wish, text }),
    paint: (next: MarkColour) =>
      selected && wish && marks.change(selected.key, { ...wish, colour: next }),
    move: (key: string, by: Point) => {
      const moved = marks.all.find((each) => each.key === key)?.wish
      if (moved) marks.change(key, { ...moved, ...movedBy(moved, by) })
    },
    earlier,
    comparison: plate?.kind === 'photo' ? comparison : null,
    compare: setComparison,
    areMarksShown,
    showMarks: setAreMarksShown,
    said,
  }
}
