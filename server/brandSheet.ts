import { createHash } from 'node:crypto'
import { brandColours, cssOf } from '../domain/brand.ts'
import type { BrandColours } from '../domain/brand.ts'

/** A stylesheet that gives every page a school's own colour, and the path that names its content. */
export type BrandSheet = { path: string; css: string }

const tokens: Record<keyof BrandColours, string> = {
  accent: '--accent',
  strong: '--accent-strong',
  onAccent: '--on-accent',
  fill: '--fill',
  fillStrong: '--fill-strong',
  onFill: '--on-fill',
  quiet: '--accent-quiet',
  focus: '--focus',
}

/** Made from `#rrggbb`. In no layer, so it counts for more than the site's own tokens. */
export function brandSheet(hex: string): BrandSheet {
  const [day, night] = [brandColours(hex, 'day'), brandColours(hex, 'night')]
  const lines = Object.entries(tokens).map(([role, token]) => {
    const name = role as keyof BrandColours
    return `${token}:light-dark(${cssOf(day[name])},${cssOf(night[name])})`
  })
  const css = `:root{${lines.join(';')}}`
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 12)
  return { path: `/theme-${hash}.css`, css }
}
