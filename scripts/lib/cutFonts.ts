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
  axes: Record<string, Axis>
}

/** Text is set in sizes from 19 pixels on, and in one weight: of the axes that is what is left. */
const serif = { opsz: { min: 19, max: 60, default: 19 }, wght: 380 }
const italic = { wght: 380 }
const sans = { wght: { min: 400, max: 600, default: 400 } }

const serifFiles = 'source-serif-4/files/source-serif-4'
const sansFiles = 'onest/files/onest'

const cuts: Record<string, Cut> = {
  'serif-latin': { from: `${serifFiles}-latin-opsz-normal`, axes: serif },
  'serif-latin-ext': {
    from: `${serifFiles}-latin-ext-opsz-normal`,
    axes: serif,
  },
  'serif-cyrillic': {
    from: `${serifFiles}-cyrillic-opsz-normal`,
    axes: serif,
  },
  'italic-latin': { from: `${serifFiles}-latin-wght-italic`, axes: italic },
  'italic-cyrillic': {
    from: `${serifFiles}-cyrillic-wght-italic`,
    axes: italic,
  },
  'sans-latin': { from: `${sansFiles}-latin-wght-normal`, axes: sans },
  'sans-latin-ext': {
    from: `${sansFiles}-latin-ext-wght-normal`,
    axes: sans,
  },
  'sans-cyrillic': { from: `${sansFiles}-cyrillic-wght-normal`, axes: sans },
}

/** What the browser applies by itself, and the figures that our sheets ask for, as far as a font has them. */
const features = [
  ...['calt', 'ccmp', 'clig', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rlig'],
  ...['lnum', 'onum', 'tnum'],
]

/**
 * The site's fonts, by the name of their file in `fontsFolder`: cut down to what the site sets in them, which of
 * characters is the `unicode-range` of its sheet. The same each time.
 */
export async function cutFonts(): Promise<Map<string, Buffer>> {
  const sheet = await readFile(path.join(root, 'site/src/styles/fonts.css'), 'utf8')
  const made = new Map<string, Buffer>()
  for (const [name, { from, axes }] of Object.entries(cuts)) {
    const file = path.join(root, 'node_modules/@fontsource-variable', `${from}.woff2`)
    const options: Options = {
      targetFormat: 'woff2',
      variationAxes: axes,
      // Codes are read out letter by letter, and have their zero crossed.
      keepFeatures: from.startsWith(sansFiles) ? [...features, 'zero'] : features,
    }
    const font = await subsetFont(await readFile(file), charactersOf(name, sheet), options)
    made.set(`${name}.woff2`, font)
  }
  return made
}

/** The characters for which a browser fetches a font. Throws for one that the sheet does not name. */
function charactersOf(name: string, sheet: string): string {
  const rule = sheet.split('@font-face').find((each) => each.includes(`/${name}.woff2'`))
  const ranges = [...(rule ?? '').matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)]
  if (ranges.length === 0) throw new Error(`fonts.css has no rule with a range for ${name}.`)
  const codes = ranges.flatMap(([, from = '', to = from]) => {
    const first = parseInt(from, 16)
    return Array.from({ length: parseInt(to, 16) - first + 1 }, (_, at) => first + at)
  })
  return String.fromCodePoint(...codes)
}
