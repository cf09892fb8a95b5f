/** A student who has decided to be shown to visitors. */
export type Profile = {
  /** The name of a student of the world. */
  of: string
  line: string
  about: string
  showsCourses: boolean
}

/** Some of the students have a public page. */
export const profiles: readonly Profile[] = [
  {
    of: 'Rafael Monteiro',
    line: 'Draws what grows between paving stones',
    about:
      'I restore tiles in Porto and have always drawn the weeds that lift them. Since the course I draw them on people who ask for it.\n\nI still hand in sheets, because I like the arrows.',
    showsCourses: true,
  },
  {
    of: 'Noah Feldman',
    line: 'Speaks French at his own kitchen table now',
    about:
      'My wife’s family is from Nantes. For years I laughed at the right moments without knowing why. Now I know why, and I laugh a little less.',
    showsCourses: true,
  },
  {
    of: 'Aminata Sow',
    line: 'Apprentice, fine lines, Saint-Denis',
    about: 'Third year in a studio with four chairs. On Mondays it is closed, and I practise.',
    showsCourses: true,
  },
  {
    of: 'Леся Поліщук',
    line: 'Lines on Tuesdays, French on Fridays',
    about:
      'Translator in Lviv. I learn things that have nothing to do with each other, on purpose.',
    showsCourses: false,
  },
]
