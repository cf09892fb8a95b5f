import type { MarkColour, MarkKind } from '../../../domain/mark.ts'

/** What a press on the photo does: moves it, or draws. */
export type Tool = 'hand' | MarkKind

type ToolFace = { tool: Tool; name: string; key: string; path: string }

export const tools: readonly ToolFace[] = [
  {
    tool: 'hand',
    name: 'Move and select',
    key: 'H',
    path: 'M12 3v18M3 12h18M12 3l-2.5 2.5M12 3l2.5 2.5M12 21l-2.5-2.5M12 21l2.5-2.5M3 12l2.5-2.5M3 12l2.5 2.5M21 12l-2.5-2.5M21 12l-2.5 2.5',
  },
  {
    tool: 'pin',
    name: 'Pin',
    key: 'P',
    path: 'M12 21C9 15 6 13 6 9a6 6 0 0 1 12 0c0 4-3 6-6 12ZM12 11.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Z',
  },
  { tool: 'stroke', name: 'Stroke', key: 'S', path: 'M4 17c3-9 6-11 7.5-9s-3 8-.5 9 4-7 9-9' },
  { tool: 'arrow', name: 'Arrow', key: 'A', path: 'M5 19 19 5M10.5 5H19v8.5' },
  { tool: 'box', name: 'Box', key: 'B', path: 'M4.5 6h15v12h-15Z' },
]

export const toolNames: Record<MarkKind, string> = {
  pin: 'Pin',
  stroke: 'Stroke',
  arrow: 'Arrow',
  box: 'Box',
}

export const colourNames: Record<MarkColour, string> = {
  red: 'Red',
  amber: 'Amber',
  green: 'Green',
  blue: 'Blue',
}
