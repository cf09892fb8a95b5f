import type { APIRoute } from 'astro'
import { icons } from '../appIcons.ts'
import { fileAnswer } from '../fileAnswer.ts'

/** Paper, as in `styles/tokens.css`; a manifest knows no other way to write a colour. */
const PAPER = '#f4efe6'

/** The school as an app that one can put on a first screen. */
export const GET: APIRoute = async ({ locals: { page, school } }) => {
  page.cache()
  const chrome = await school.chrome()
  const { name, claim, language, brandColour } = chrome
  const manifest = {
    id: '/',
    name,
    short_name: name.length <= 12 ? name : (name.split(/\s+/)[0] ?? name),
    ...(claim ? { description: claim } : {}),
    lang: language,
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    background_color: PAPER,
    theme_color: brandColour ?? PAPER,
    icons: icons
      .filter(({ shape }) => shape !== 'whole')
      .map(({ shape, size }) => ({
        src: school.icon({ shape, size }, chrome).path,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose: shape,
      })),
  }
  return fileAnswer(JSON.stringify(manifest), 'application/manifest+json')
}
