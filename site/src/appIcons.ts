/** The icons a telephone or a desktop may want of the school (w3.org/TR/appmanifest). */
export const icons = [
  { shape: 'any', size: 192 },
  { shape: 'any', size: 512 },
  { shape: 'maskable', size: 192 },
  { shape: 'maskable', size: 512 },
  { shape: 'whole', size: 180 },
] as const
