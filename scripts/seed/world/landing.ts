export type Landing = {
  headline: string
  lead: string
  steps: readonly { title: string; text: string }[]
  questions: readonly { question: string; answer: string }[]
  counters: readonly { value: number; label: string }[]
}

/** What the landing page says. Answers are in the small Markdown of toLexical.ts. */
export const landing: Landing = {
  headline: 'Learn it slowly, and by hand.',
  lead:
    'Maison Lumière teaches two things well: how to draw on skin with a light touch, and how to ' +
    'speak French without fear. One mentor looks at everything you make.',
  steps: [
    {
      title: 'Choose a plan',
      text: 'Pay once. A code comes by mail within a minute; with it you open your own desk in the school.',
    },
    {
      title: 'Read and watch',
      text: 'Each lecture is a short film and a good text. They follow one another, and you set the pace.',
    },
    {
      title: 'Make something',
      text: 'A sheet of lines, a page in your own hand. Photograph it with your telephone and hand it in.',
    },
    {
      title: 'Hear back from a person',
      text: 'A mentor looks at it, says what is good and what to try, and opens the next door for you.',
    },
  ],
  counters: [
    { value: 24, label: 'lectures, none of them longer than it has to be' },
    { value: 5, label: 'teachers with names, faces and opinions' },
    { value: 48, label: 'hours at most until somebody answers' },
    { value: 1, label: 'blue pencil in every starter box' },
  ],
  questions: [
    {
      question: 'I cannot draw. Is the tattoo course for me?',
      answer:
        'Yes. The first lecture needs a pen and a table. About half of our students had not drawn since school. What ' +
        'you need is the patience to fill a page, put it aside, and fill another.',
    },
    {
      question: 'Shall I be allowed to tattoo people afterwards?',
      answer:
        'Not by us alone. Most countries ask for a recognised hygiene training, a registered studio, or both. We teach ' +
        'you the craft and tell you what to look up; **we do not issue licences**, and nobody honest does so online.',
    },
    {
      question: 'How much French do I need for the conversation course?',
      answer:
        'About what one has after a year of evening classes: you can introduce yourself and read a menu. The lectures ' +
        'are explained in English, with all examples in French.',
    },
    {
      question: 'How much time does it take?',
      answer:
        'A lecture is fifteen to twenty-five minutes. The homework takes an hour, and the best hour is often the second ' +
        'one. Two lectures a week is a good rhythm; nobody counts.',
    },
    {
      question: 'Who looks at my homework?',
      answer:
        'A person with a name: Inês or Jun for drawings, Awa, Étienne or Lucie for French. Usually within two working ' +
        'days. If something is returned, you are told exactly what to change, and you may try again as often as you like.',
    },
    {
      question: 'What is in the starter box?',
      answer:
        'Three sheets of practice skin, a rotary pen machine with its supply, twenty sterile cartridges in three sizes, ' +
        'black and brown ink, stencil paper, gloves, and a blue pencil. It belongs to the *Atelier* plan and is sent ' +
        'within a week.',
    },
    {
      question: 'May I change my mind?',
      answer:
        'Within fourteen days, and for any reason: write to [bonjour@maison-lumiere.example]' +
        '(mailto:bonjour@maison-lumiere.example). If the box is on its way already, send it back unopened.',
    },
    {
      question: 'Can I give a plan to somebody?',
      answer:
        'Of course. Buy it with your own address, and pass on the code that you receive. Whoever registers with it first ' +
        'is the student. It works once.',
    },
  ],
}
