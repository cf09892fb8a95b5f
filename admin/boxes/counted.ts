/** "1 box", "12 boxes". */
export const counted = (boxes: number): string => `${boxes} ${boxes === 1 ? 'box' : 'boxes'}`
