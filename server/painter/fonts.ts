import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { SatoriOptions } from 'satori'

export type Fonts = SatoriOptions['fonts']

const faces = [
  { name: 'serif', weight: 300, file: 'source-serif-4/300Light/SourceSerif4_300Light.ttf' },
  { name: 'serif', weight: 400, file: 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf' },
  { name: 'sans', weight: 500, file: 'onest/500Medium/Onest_500Medium.ttf' },
] as const

/** The faces of the site, whole: with every letter of Latin and Cyrillic. */
export async function readFonts(): Promise<Fonts> {
  const { resolve } = createRequire(import.meta.url)
  return Promise.all(
    faces.map(async ({ name, weight, file }) => ({
      name,
      weight,
      style: 'normal' as const,
      data: await readFile(resolve(`@expo-google-fonts/${file}`)),
    })),
  )
}
