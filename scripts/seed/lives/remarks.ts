import type { HomeworkStatus } from '../../../domain/homework.ts'
import type { Random } from '../world/art/random.ts'
import type { HomeworkSlug } from '../world/art/photos.ts'
import { advice, comments, praise } from '../world/remarks.ts'

/** Words that only make sense beside one homework. Whatever has none of any fits everywhere. */
const about: Record<HomeworkSlug, RegExp> = {
  'a-line-that-breathes':
    /lines? (19|towards|to the)|thirty|counted|last 2 cm|four strokes|finger/i,
  'needles-and-their-numbers': /chart|3RL|0\.4/i,
  'the-machine-in-your-hand': /volts|practice skin/i,
  'clean-then-sterile': /table,|sharps|paper towels/i,
  'long-lines': /joint|tracing|seismograph/i,
  'circles-and-moons': /(your|for the) circles|moon|left arc/i,
  'dots-and-whip-shading': /whip|dots|grey|shell/i,
  'one-stem': /stem|leaf|leaves/i,
  'two-wings': /\bwings?\b|feeler/i,
  'stencil-and-placement': /placement/i,
  'letters-on-skin': /loops|\be\b.*\ba\b|spacing/i,
  'bonjour-first': /baker|grandmother/i,
  'the-sounds-between-words': /liaison|tied|struck/i,
  'at-the-cafe': /this café|prices|tarte/i,
  'what-you-did-yesterday': /imparfait|passé|être or|poubelle|rappelé/i,
  'the-ne-that-nobody-says': /\bne\b|“on”/i,
  'seventy-and-other-adventures': /sevent|soixante|telephone number/i,
  'down-into-the-metro': /metro|map|direction|\btrain\b/i,
}

const isAboutAnything = (text: string) => Object.values(about).some((words) => words.test(text))

const subjects: Record<string, keyof typeof praise | undefined> = {
  'fine-line-tattooing': 'tattoo',
  'french-in-conversation': 'french',
}

/** The slugs of a course and of its lecture. */
type Ask = { course: string; lecture: string; random: Random }

/** What a student writes beside their photographs; some write nothing. */
export const commentOn = (ask: Ask): string | null =>
  ask.random.chance(0.6) ? said(comments, ask) : null

/** What a mentor answers; null while they have not. */
export function answerTo(ask: Ask, status: HomeworkStatus): string | null {
  if (status === 'submitted') return null
  return said(status === 'approved' ? praise : advice, ask)
}

/** One of the texts that fit here, and rather one that fits nowhere else. */
function said(texts: typeof praise, { course, lecture, random }: Ask): string {
  const subject = subjects[course]
  const known = subject ? texts[subject] : []
  const words = (about as Record<string, RegExp | undefined>)[lecture]
  const suitable = known.filter((text) => words?.test(text))
  const general = known.filter((text) => !isAboutAnything(text))
  const [first = '', ...rest] = suitable.length > 0 && random.chance(0.8) ? suitable : general
  return random.pick([first, ...rest])
}
