import { readFile } from 'node:fs/promises'
import path from 'node:path'
import subsetFont from 'subset-font'

const root = path.resolve(import.meta.dirname, '../..')
export const fontsFolder = path.join(root, 'site/src/fonts')

/** `keepFeatures` is missing in its types. */
type Options = NonNullable<Parameters<typeof subsetFont>[2]> & { keepFeatures: string[] }

type Axis = number | { min: number; max: number; default: number }

type Cut = {
  /** The font it is cut from, in `@fontsource-variable`. */
  from: string
  characters: string
  axes: Record<string, Axis>
}

/** As `unicode-range` says them in `fonts.css`. */
const latin =
  '0000-00FF 0131 0152-0153 02BB-02BC 02C6 02DA 02DC 0304 0308 0329 2000-206F 20AC 2122 2191 2193 2212 2215 FEFF FFFD'
const latinExt =
  '0100-02BA 02BD-02C5 02C7-02CC 02CE-02D7 02DD-02FF 0304 0308 0329 1D00-1DBF 1E00-1E9F 1EF2-1EFF 2020 20A0-20AB 20AD-20C4 2113 2C60-2C7F A720-A7FF'
const cyrillic = '0301 0400-045F 0490-0491 04B0-04B1 2116'

/** Text is set in sizes from 19 pixels on, and in one weight: of the axes that is what is left. */
const serif = { opsz: { min: 19, max: 60, default: 19 }, wght: 380 }
const italic = { wght: 380 }
const sans = { wght: { min: 400, max: 600, default: 400 } }

const serifFiles = 'source-serif-4/files/source-serif-4'
const sansFiles = 'onest/files/onest'

const cuts: Record<string, Cut> = {
  'serif-latin': { from: `${serifFiles}-latin-opsz-normal`, characters: latin, axes: serif },
  'serif-latin-ext': {
    from: `${serifFiles}-latin-ext-opsz-normal`,
    characters: latinExt,
    axes: serif,
  },
  'serif-cyrillic': {
    from: `${serifFiles}-cyrillic-opsz-normal`,
    characters: cyrillic,
    axes: serif,
  },
  'italic-latin': { from: `${serifFiles}-latin-wght-italic`, characters: latin, axes: italic },
  'italic-cyrillic': {
    from: `${serifFiles}-cyrillic-wght-italic`,
    characters: cyrillic,
    axes: italic,
  },
  'sans-latin': { from: `${sansFiles}-latin-wght-normal`, characters: latin, axes: sans },
  'sans-latin-ext': {
    from: `${sansFiles}-latin-ext-wght-normal`,
    characters: latinExt,
    axes: sans,
  },
  'sans-cyrillic': { from: `${sansFiles}-cyrillic-wght-normal`, characters: cyrillic, axes: sans },
}

/** What the browser applies by itself, and the figures that our sheets ask for, as far as a font has them. */
const features = [
  ...['calt', 'ccmp', 'clig', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rlig'],
  ...['lnum', 'onum', 'tnum'],
]

/** The site's fonts, by the name of their file in `fontsFolder`: cut down to what the site sets in them. The same each time. */
export async function cutFonts(): Promise<Map<string, Buffer>> {
  const made = new Map<string, Buffer>()
  for (const [name, { from, characters, axes }] of Object.entries(cuts)) {
    const file = path.join(root, 'node_modules/@fontsource-variable', `${from}.woff2`)
    const options: Options = {
      targetFormat: 'woff2',
      variationAxes: axes,
      // Codes are read out letter by letter, and have their zero crossed.
      keepFeatures: from.startsWith(sansFiles) ? [...features, 'zero'] : features,
    }
    const font = await subsetFont(await readFile(file), textOf(characters), options)
    made.set(`${name}.woff2`, font)
  }
  return made
}

function textOf(ranges: string): string {
  const codes = ranges.split(' ').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map((hex) => parseInt(hex, 16))
    return Array.from({ length: last - first + 1 }, (_, at) => first + at)
  })
  return String.fromCodePoint(...codes)
}
