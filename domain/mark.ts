/** What a mentor draws over a photo. */
export const markKinds = ['pin', 'stroke', 'arrow', 'box'] as const

export type MarkKind = (typeof markKinds)[number]

export const markColours = ['red', 'amber', 'green', 'blue'] as const

export type MarkColour = (typeof markColours)[number]
