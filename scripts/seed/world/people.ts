import { randomFrom } from './art/random.ts'

/** How far a student has come, from the first visit to the last lecture. */
export const stages = [
  'registered',
  'reading',
  'handed-in',
  'returned',
  'half-way',
  'nearly-there',
  'finished',
] as const
export type Stage = (typeof stages)[number]

export type Student = {
  name: string
  email: string
  language: 'en' | 'fr' | 'uk' | 'ru'
  stage: Stage
  plan: 'sketchbook' | 'studio' | 'atelier'
  /** How many days ago they joined, when the school is seeded. */
  joinedDaysAgo: number
}

const names = {
  en: `
    Marta Wójcik, Daniel Okafor, Priya Nair, Sofia Lindqvist, Tomás Herrera, Grace Mbeki, Noah Feldman, Aiko Tanaka,
    Liam Gallagher-Reed, Zeynep Arslan, Hannah Vogel, Mateo Quispe, Ingrid Solheim, Rafael Monteiro, Chloe Whitfield,
    Samuel Adeyemi, Yusuf Aydın, Elena Marinova
  `,
  fr: `
    Sophie Lacroix, Baptiste Morel, Aminata Sow, Camille Fournier, Hugo Delattre, Inès Benali, Maëlle Kervella,
    Thuy Nguyen, Gaspard Lemaire
  `,
  uk: `
    Олексій Гончар, Дарина Шевчук, Марко Лисенко, Соломія Бондар, Ірина Ковальчук, Назар Мельник, Леся Поліщук
  `,
  ru: `
    Анна Белова, Тимур Сафин, Вера Лебедева, Алия Нурланова, Михаил Штерн, Нино Гелашвили
  `,
} as const

const plansOf: Record<Student['language'], readonly [Student['plan'], ...Student['plan'][]]> = {
  en: ['studio', 'atelier', 'sketchbook', 'studio'],
  fr: ['studio', 'studio', 'atelier'],
  uk: ['sketchbook', 'atelier', 'studio', 'sketchbook'],
  ru: ['sketchbook', 'studio', 'atelier'],
}

/** Cyrillic letters as they are written in addresses. */
const cyrillic: Record<string, string> = Object.fromEntries(
  `а=a б=b в=v г=g ґ=g д=d е=e є=ie ж=zh з=z и=i і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t
   у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ы=y ь= ъ= э=e ю=iu я=ia ё=e`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
)

/** Forty people who do not exist, always the same ones, at every stage of the school. */
export const students: readonly Student[] = (['en', 'fr', 'uk', 'ru'] as const)
  .flatMap((language) => listed(names[language]).map((name) => ({ name, language })))
  .map(({ name, language }, index) => {
    const random = randomFrom(1910 + index)
    const step = index % stages.length
    return {
      name,
      language,
      email: `${addressOf(name, language)}@maison-lumiere.example`,
      stage: stages[step] ?? 'registered',
      plan: random.pick(plansOf[language]),
      joinedDaysAgo: 2 + step * 12 + random.whole(0, 9),
    }
  })

function listed(text: string): string[] {
  return text.split(',').map((name) => name.replaceAll(/\s+/g, ' ').trim())
}

/** The part of an address before the @: plain letters of any name. */
function addressOf(name: string, language: Student['language']): string {
  const letters = language === 'uk' ? { ...cyrillic, г: 'h', и: 'y' } : cyrillic
  return [...name.toLowerCase()]
    .map((letter) => letters[letter] ?? letter)
    .join('')
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replaceAll(/[^a-z ]/g, '')
    .replaceAll(' ', '.')
}
