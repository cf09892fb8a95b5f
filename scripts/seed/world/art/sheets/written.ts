import type { Point } from '../geometry.ts'
import { handwrite } from '../handwriting.ts'
import { metroMap } from '../motifs/street.ts'
import type { Tone } from '../palette.ts'
import type { Pen } from '../pen.ts'
import type { Sheet } from './sheet.ts'
import { upright } from './sheet.ts'

/** How a page is marked after it was written: underlined, tied with bows, or struck out. */
type Marking = 'underlines' | 'bows' | 'strikes' | 'none'

const pages = {
  'bonjour-first': {
    marking: 'none',
    text: `
      Bonjour madame !
      Bonjour. Vous désirez ?
      Une baguette, s'il vous plaît.
      Bien cuite ?
      Oui, et deux croissants.
      Ce sera tout ?
      Oui, merci. Bonne journée !
      Bonne journée à vous !

      Salut ! Tu es l'amie de Lise ?
      Oui. Et toi, tu es Paul ?
      On se dit tu ?
      On se dit déjà tu…`,
  },
  'the-sounds-between-words': {
    marking: 'bows',
    text: `
      Vous avez une idée ?
      Les amis de mes amis.
      On est en avance.
      C'est un grand hôtel.
      Il y a deux ou trois ans.
      Ils ont un enfant.
      Ils sont en retard.
      Elle habite à Arles.
      Un thé et un éclair.
      Nous allons aux halles.
      C'est très intéressant.
      Quand est-ce qu'on arrive ?`,
  },
  'at-the-cafe': {
    marking: 'none',
    text: `
      Le chat qui dort
      un café            1,80
      un allongé         2,00
      une noisette       2,10
      un crème           3,40
      chocolat chaud     4,20
      thé à la menthe    3,90
      croissant          1,70
      tartine beurrée    2,60
      tarte aux nuages   6,40

      Bonjour ! On va prendre deux
      crèmes et un chocolat…`,
  },
  'what-you-did-yesterday': {
    marking: 'underlines',
    text: `
      Hier soir, il pleuvait et
      j'étais chez ma soeur.
      On mangeait tranquillement.
      Tout à coup, on a entendu
      un bruit dans la cuisine.
      Je suis descendue, j'ai
      ouvert la porte : c'était
      le chat du voisin, avec
      un poisson. Il était très
      content. Nous, moins.
      Bref, on l'a gardé pour
      la nuit. Le chat, hein.`,
  },
  'the-ne-that-nobody-says': {
    marking: 'strikes',
    text: `
      Je ne sais pas où il est.
      Il n'y a plus de pain.
      Tu n'as rien oublié ?
      Je ne suis pas d'accord.
      Ce n'est pas grave.
      Elle ne vient jamais.
      On ne peut pas entrer.
      Il ne fait pas froid.
      Je n'ai rien dit !
      Tu ne vois personne ?
      Ce n'est pas ma faute.
      Nous ne savons plus.`,
  },
  'seventy-and-other-adventures': {
    marking: 'none',
    text: `
      Au marché
      citrons   quatre euros
      quatre-vingt-dix
      pommes   deux soixante-quinze
      fromage  douze quatre-vingts
      olives   sept soixante et onze
      un melon  trois vingt-cinq
      du miel   neuf quatre-vingt-seize
      des fleurs  quinze euros
      un lapin  dix-huit soixante-dix

      zéro six, soixante et onze,
      quatre-vingt-douze, quatorze`,
  },
  'down-into-the-metro': {
    marking: 'none',
    text: `
      Bonjour ! Pour aller au port ?
      Vous prenez la ligne 2,
      direction Les Tilleuls,
      vous changez à Marché,
      et après c'est tout droit,
      trois stations. Pardon !
      Vous descendez ici ?`,
  },
} satisfies Record<string, { marking: Marking; text: string }>

const inks: readonly [Tone, ...Tone[]] = ['ink', 'pencil', 'pencil', 'ink']

const written = (slug: keyof typeof pages): Sheet => ({
  ...upright,
  draw: (pen) => {
    ruled(pen)
    const { marking, text } = pages[slug]
    const hasMap = slug === 'down-into-the-metro'
    if (hasMap) metroMap(pen.at({ x: 450, y: 330, scale: 0.5 }))
    const hand = {
      size: pen.random.between(19, 23),
      slant: pen.random.between(-0.04, 0.28),
      loose: pen.random.between(0.2, 0.9),
      width: pen.random.between(3.4, 4.8),
      tone: pen.random.pick(inks),
    }
    text
      .trim()
      .split('\n')
      .forEach((line, row) => {
        const y = (hasMap ? 642 : 162) + row * 72
        const here = pen.at({ x: 142 + pen.random.between(-3, 6), y })
        const width = handwrite(here, line.trim(), hand)
        if (width > 0) mark(here, marking, width)
      })
  },
})

/** Homework pages of the French course, by the slug of their lecture. */
export const writtenSheets = Object.fromEntries(
  (Object.keys(pages) as (keyof typeof pages)[]).map((slug) => [slug, written(slug)]),
) as Record<keyof typeof pages, Sheet>

function ruled(pen: Pen): void {
  for (let row = 0; row < 60; row += 1) {
    const y = 54 + row * 18
    const isBase = row % 4 === 2
    pen.line(
      [
        [0, y],
        [840, y],
      ],
      { width: isBase ? 2.2 : 0.9, tone: 'rule', wobble: 0.1, pressure: 'even' },
    )
  }
  pen.line(
    [
      [118, 0],
      [118, 1188],
    ],
    { width: 2.4, tone: 'margin', wobble: 0.1, pressure: 'even' },
  )
  for (const y of [150, 594, 1040]) pen.fill(holeAt([48, y]), 'walnut')
}

function holeAt([x, y]: Point): Point[] {
  return Array.from({ length: 12 }, (_, corner): Point => {
    const angle = (corner * Math.PI) / 6
    return [x + 15 * Math.cos(angle), y + 15 * Math.sin(angle)]
  })
}

function mark(pen: Pen, marking: Marking, width: number): void {
  for (let count = 0; count < 2; count += 1) {
    const x = width * pen.random.between(0.12, 0.8)
    const long = pen.random.between(40, 90)
    if (marking === 'underlines')
      pen.line(
        [
          [x, 11],
          [x + long, 10],
        ],
        { width: 3, tone: 'clay' },
      )
    if (marking === 'strikes')
      pen.line(
        [
          [x, -2],
          [x + long * 0.5, -20],
        ],
        { width: 3.6, tone: 'red' },
      )
    if (marking === 'bows')
      pen.curve(
        [
          [x, 6],
          [x + 16, 16],
          [x + 32, 6],
        ],
        { width: 3, tone: 'clay' },
      )
  }
}
