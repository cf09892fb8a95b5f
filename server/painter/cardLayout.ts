import type { ReactNode } from 'react'
import { cardSize } from './card.ts'
import type { Card } from './card.ts'
import type { Paints } from './paints.ts'

type Box = { type: 'div'; props: { style: Record<string, string | number>; children?: unknown } }

const box = (style: Record<string, string | number>, children?: unknown): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
})

/** Text of at most so many lines; satori ends it with an ellipsis. */
const text = (words: string, lines: number, style: Record<string, string | number>): Box =>
  box({ ...style, display: 'block', lineClamp: lines, wordBreak: 'break-word' }, words)

/** Up to so many signs a title is set in this size, in pixels. */
const sizes = [
  [18, 104],
  [40, 84],
  [75, 64],
  [Infinity, 52],
] as const

const MARGIN = 72
/** How much room the sign of the school takes before its name. */
const SIGN = 84
const small = { fontFamily: 'serif', fontSize: 31, lineHeight: 1.36, textWrap: 'pretty' } as const

const sizeOf = (title: string): number => sizes.find(([signs]) => title.length <= signs)?.[1] ?? 52

/** The words of a card, and the lines between them; on nothing, for light or a picture to lie behind. */
export function cardLayout(
  { kicker, title, line, school }: Card,
  { paints, hasPicture }: { paints: Paints; hasPicture: boolean },
): ReactNode {
  const size = sizeOf(title)
  const head = box({ flexDirection: 'column', gap: 26 }, [
    ...(kicker ? [kickerOf(kicker, paints)] : []),
    text(title, 4, {
      fontFamily: 'serif',
      fontWeight: 300,
      fontSize: size,
      lineHeight: 1.04,
      letterSpacing: -0.024 * size,
      textWrap: 'balance',
      color: paints.ink,
    }),
    ...(line ? [text(line, 2, { ...small, color: paints.soft })] : []),
  ])
  const width = (hasPicture ? 770 : cardSize.width) - 2 * MARGIN
  return box({ ...cardSize, padding: `70px ${MARGIN}px` }, [
    box({ width: Math.min(width, 940) }, [head]),
    footOf(school, paints, width),
  ]) as unknown as ReactNode
}

const kickerOf = (kicker: string, { accent }: Paints): Box =>
  box({ alignItems: 'center', gap: 18, fontFamily: 'sans', fontSize: 25, color: accent }, [
    box({ width: 46, height: 3, borderRadius: 2, background: accent }),
    box({}, kicker),
  ])

/** The sign of the school stands before its name; it is laid there afterwards. */
function footOf(
  { name, host }: Card['school'],
  { ink, soft, hairline }: Paints,
  width: number,
): Box {
  const place = { position: 'absolute', left: MARGIN, top: 470, width: width - SIGN }
  const lines = box({ flexDirection: 'column', justifyContent: 'center', height: 64, gap: 5 }, [
    text(name, 1, { fontFamily: 'serif', fontSize: 30, lineHeight: 1.1, color: ink }),
    text(host, 1, { fontFamily: 'sans', fontSize: 20, lineHeight: 1.2, color: soft }),
  ])
  return box({ ...place, borderTop: `2px solid ${hairline}`, padding: `28px 0 0 ${SIGN}px` }, [
    lines,
  ])
}
