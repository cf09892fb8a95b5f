export type TeacherSlug =
  'ines-carvalho' | 'jun-okabe' | 'awa-diallo' | 'etienne-roche' | 'lucie-tran'

export type Teacher = {
  slug: TeacherSlug
  name: string
  email: string
  /** What stands below the name. */
  role: string
  /** Languages as codes of ISO 639-1, the mother tongue first. */
  languages: readonly string[]
  biography: string
}

export const teachers: readonly Teacher[] = [
  {
    slug: 'ines-carvalho',
    name: 'Inês Carvalho',
    email: 'ines@maison-lumiere.example',
    role: 'Founder and mentor, fine-line tattooing',
    languages: ['pt', 'fr', 'en'],
    biography: `
      Inês studied botanical illustration in Porto and spent three years drawing seeds for a museum before a friend
      asked for one of them on her shoulder. That was sixteen years ago. She has since tattooed in Lisbon, Ghent and
      Paris, mostly plants, mostly small, always with the plant on the table. She opened Maison Lumière because she
      was tired of telling apprentices the same thing at midnight, and would rather tell it to them by day, in
      writing, with pictures. She looks at every sheet that students hand in, and is known for drawing arrows on
      them. She owns no eraser.
    `,
  },
  {
    slug: 'jun-okabe',
    name: 'Jun Okabe',
    email: 'jun@maison-lumiere.example',
    role: 'Technique, lettering and hygiene',
    languages: ['ja', 'en', 'fr'],
    biography: `
      Jun trained as an operating-theatre nurse in Osaka and came to tattooing through lettering: he painted signs for
      noodle shops at weekends. In his studio in Montreuil he teaches what others find dull, which is why his students
      find it interesting: what a number on a packet means, why a motor changes its note, how long five minutes of
      disinfectant really are. He speaks quietly, cleans while he talks, and can tell a bent needle by its sound. On
      Sundays he repairs fountain pens, and he believes that the two trades are one.
    `,
  },
  {
    slug: 'awa-diallo',
    name: 'Awa Diallo',
    email: 'awa@maison-lumiere.example',
    role: 'French in conversation',
    languages: ['fr', 'wo', 'en'],
    biography: `
      Awa grew up in Dakar, between a grandmother who spoke Wolof, a father who spoke French, and a radio that spoke
      everything. She taught in Lyon for eleven years, first children, then doctors newly arrived in the city, who
      had ten minutes between two patients and needed sentences that worked. From them she learned to throw away most
      of the textbook. In her lessons you speak within the first minute, and you laugh within the second. She collects
      the ways in which people say no politely, and has found forty-one of them so far.
    `,
  },
  {
    slug: 'etienne-roche',
    name: 'Étienne Roche',
    email: 'etienne@maison-lumiere.example',
    role: 'French in conversation, voice and scene',
    languages: ['fr', 'it', 'en'],
    biography: `
      For twenty years Étienne played second servants, third policemen and once, for a week in Avignon, a king. He
      maintains that the small parts taught him all he knows about language: if you have only one line, it had better
      arrive. Since leaving the stage he has been helping people find their French voice, which is usually a little
      higher and a good deal braver than their own. His lessons take place in cafés, stations and queues, real or
      imagined. He does all the characters, the waiter best. He answers letters by hand.
    `,
  },
  {
    slug: 'lucie-tran',
    name: 'Lucie Tran',
    email: 'lucie@maison-lumiere.example',
    role: 'French in conversation, sounds and grammar',
    languages: ['fr', 'vi', 'en'],
    biography: `
      Lucie is a phonetician who escaped from a laboratory. In her thesis she measured the silence between French
      words and proved that there is none; ever since, she has been teaching people to hear it. She was born in Nantes
      to parents from Huế, and remembers correcting her mother’s nasal vowels at the age of seven, for which she has
      apologised. She explains grammar with scissors, strings and paper dolls, and never says “exception” when there
      is a reason. Before each lesson she asks what you had for breakfast, and she means it.
    `,
  },
].map((teacher): Teacher => {
  const slug = teacher.slug as TeacherSlug
  return { ...teacher, slug, biography: teacher.biography.replaceAll(/\s+/g, ' ').trim() }
})
