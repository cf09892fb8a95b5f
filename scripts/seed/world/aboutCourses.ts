type About = {
  /** The small Markdown of toLexical.ts. */
  description: string
  questions: readonly { question: string; answer: string }[]
}

/** What the school says of its courses at length, by slug. */
export const aboutCourses: Readonly<Record<string, About>> = {
  'fine-line-tattooing': {
    description: `
      A fine line is not a thin line. It is one that begins where you meant it to, ends where you meant it to, and does
      not tremble in between. You can learn it on paper, with a pen that costs less than a coffee, and that is where
      this course begins.

      From there it goes slowly towards skin: what a needle is, how deep is deep, why a circle is harder than a
      flower, and how an hour of wiping tables keeps people well. Fourteen lectures, a sheet to fill after nearly each
      of them, and a mentor who draws arrows on it.

      ### What you will have at the end

      - A portfolio of twelve sheets that somebody has looked at line by line
      - A finished piece on practice skin, from stencil to healed photograph
      - The habit of looking before drawing
    `,
    questions: [
      {
        question: 'Do I need a machine to begin?',
        answer:
          'Not before the fourth lecture. The first three need a pen, paper and a table; the starter box of the Atelier plan has everything else.',
      },
      {
        question: 'Am I allowed to work on people afterwards?',
        answer:
          'Not by this course alone. Most countries ask for a hygiene certificate and a registered studio. We teach the craft, and tell you what to look up.',
      },
      {
        question: 'How long does a mentor take to answer?',
        answer: 'Two working days at most, and usually one. You may read on meanwhile.',
      },
    ],
  },
  'french-in-conversation': {
    description: `
      You know more French than you say. This course is about the distance between the two: the half second before
      you speak, the sound that is swallowed, the small word that wins you time. Ten short lectures, each with a
      situation that you will recognise, from the first *bonjour* to disagreeing politely with somebody’s uncle.

      After each one you write a page by hand and photograph it. A teacher reads it, answers in the margin, and
      sometimes in character.

      > Mistakes are welcome here. Silence is the only one we correct.
    `,
    questions: [
      {
        question: 'Which level do I need?',
        answer:
          'About a year of evening classes: you can introduce yourself and read a menu. Explanations are in English, all examples in French.',
      },
      {
        question: 'Why by hand?',
        answer:
          'Because you write more slowly than you type, and a sentence has time to be wrong before it is finished.',
      },
    ],
  },
}
