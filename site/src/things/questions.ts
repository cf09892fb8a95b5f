import type { FAQPage } from 'schema-dts'

/** Questions with their answers, as words alone. */
export const questionsThing = (
  questions: readonly { question: string; answer: string }[],
): FAQPage => ({
  '@type': 'FAQPage',
  mainEntity: questions.map(({ question, answer }) => ({
    '@type': 'Question',
    name: question,
    acceptedAnswer: { '@type': 'Answer', text: answer },
  })),
})
