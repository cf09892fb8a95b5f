/** A colour as CSS Color 4 writes `oklch(l c h)`: lightness 0 to 1, chroma, hue in degrees. */
export type Oklch = { l: number; c: number; h: number }

type Rgb = readonly [red: number, green: number, blue: number]

export const isHexColour = (text: unknown): text is string =>
  typeof text === 'string' && /^#[0-9a-f]{6}$/i.test(text)

/** The colour behind `#rrggbb`. Throws a RangeError for anything else. */
export function fromHex(hex: string): Oklch {
  if (!isHexColour(hex)) throw new RangeError('A colour is written as in #1f3a93.')
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    toLinear(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  )
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)

  const l = 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short
  const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short
  const b = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short
  return { l, c: Math.hypot(a, b), h: (Math.atan2(b, a) * 180) / Math.PI }
}

/** What a screen shows of it: sRGB in bytes, cut off where the screen ends. */
export const toBytes = (colour: Oklch): Rgb => {
  const [red, green, blue] = linearOf(colour)
  return [toByte(red), toByte(green), toByte(blue)]
}

/** Whether every screen can show it as it is. */
export const isInGamut = (colour: Oklch): boolean =>
  linearOf(colour).every((channel) => channel >= -0.0001 && channel <= 1.0001)

/** WCAG 2.2, contrast ratio of what a screen shows: from 1 (alike) to 21 (black on white). */
export function contrast(one: Oklch, other: Oklch): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: Oklch): number {
  const [red = 0, green = 0, blue = 0] = toBytes(colour).map((byte) => toLinear(byte / 255))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** CSS Color 4, 10: oklch to linear sRGB. Outside 0 to 1 where no screen reaches. */
function linearOf({ l, c, h }: Oklch): Rgb {
  const angle = (h * Math.PI) / 180
  const [a, b] = [c * Math.cos(angle), c * Math.sin(angle)]
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ]
}

const toLinear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4

function toByte(linear: number): number {
  const inside = Math.min(1, Math.max(0, linear))
  return Math.round(
    255 * (inside <= 0.0031308 ? 12.92 * inside : 1.055 * inside ** (1 / 2.4) - 0.055),
  )
}
