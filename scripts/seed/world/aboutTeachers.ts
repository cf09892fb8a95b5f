import type { FavouriteKind } from '../../../domain/favouriteKind.ts'
import type { VideoName } from './art/videos.ts'
import type { TeacherSlug } from './teachers.ts'

export type Favourite = { kind: FavouriteKind; title: string; note?: string }

/** What the teachers love, to begin a conversation with. */
export const favourites: Record<TeacherSlug, readonly Favourite[]> = {
  'ines-carvalho': [
    { kind: 'book', title: 'The Hidden Life of Trees', note: 'For the seeds, not for the trees.' },
    { kind: 'book', title: 'Livro do Desassossego', note: 'A page a night, never two.' },
    { kind: 'film', title: 'Microcosmos' },
    { kind: 'word', title: 'desenrascanço', note: 'To get out of it with what is at hand.' },
    { kind: 'song', title: 'Chuva, by Mariza' },
  ],
  'jun-okabe': [
    {
      kind: 'book',
      title: 'In Praise of Shadows',
      note: 'It is about lamps, and about everything.',
    },
    { kind: 'film', title: 'Tampopo', note: 'Once a year, with noodles.' },
    { kind: 'word', title: 'teinei', note: 'Careful, and polite about it.' },
    { kind: 'song', title: 'Merry Christmas Mr. Lawrence' },
  ],
  'awa-diallo': [
    { kind: 'book', title: 'Une si longue lettre', note: 'Read it aloud.' },
    { kind: 'film', title: 'La Noire de…' },
    { kind: 'film', title: 'Intouchables', note: 'Turn the subtitles off after ten minutes.' },
    { kind: 'word', title: 'teranga', note: 'A guest is never in the way.' },
    { kind: 'song', title: 'Birima, by Youssou N’Dour' },
  ],
  'etienne-roche': [
    { kind: 'book', title: 'Exercices de style', note: 'One bus, ninety-nine times.' },
    { kind: 'film', title: 'Les Enfants du paradis', note: 'All of it, with an interval.' },
    { kind: 'word', title: 'quand même', note: 'Two words that answer any question.' },
    { kind: 'song', title: 'La Bohème' },
  ],
  'lucie-tran': [
    { kind: 'book', title: 'Chân trời cũ', note: 'My mother’s copy, with her pencil in it.' },
    { kind: 'book', title: 'La Disparition', note: 'A whole novel without an e.' },
    { kind: 'film', title: 'L’Odeur de la papaye verte' },
    { kind: 'word', title: 'aujourd’hui', note: 'Three todays in one word.' },
    { kind: 'song', title: 'Diễm xưa' },
  ],
}

/** The short films in which some of them introduce themselves. */
export const introductions: Partial<Record<TeacherSlug, VideoName>> = {
  'ines-carvalho': 'helloInes',
  'awa-diallo': 'helloAwa',
}
