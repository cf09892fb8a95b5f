/** A4 with its margins, in points. */
export const sheet = { left: 56, top: 56, bottom: 56, width: 483 } as const

export const ink = '#26231f'
export const inkSoft = '#5d574e'
export const hairline = '#c9c2b6'
